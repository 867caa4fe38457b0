using Dosing;
using Dosing.Clinical;
using Dosing.Knowledge;
using Dosing.Requests;

namespace Examples;

/// <summary>The two lines of the readme, and what they find: the order is the one whose answer the readme shows.</summary>
internal static class ReadmeExample
{
    public static void Run(TextWriter output)
    {
        // example
        var assessor = new DoseAssessor(KetamineFormulary.Load());
        var result = assessor.Assess(new DoseRequest { Drug = "ketamine", Dose = "0.5 mg/kg", Route = "intravenous", Over = "40 min", Weight = "70 kg", Age = "45 y", For = "depression" });
        // example
        output.WriteLine(Words.Outcomes.Word(result.Value!.Verdict.Outcome));
    }
}
