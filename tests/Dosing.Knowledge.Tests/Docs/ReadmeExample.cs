// example
using Dosing;
using Dosing.Clinical;
using Dosing.Knowledge;
using Dosing.Requests;
// example

// Not inside the namespaces of the library, so that every using above is needed, as it is for a reader.
namespace Examples;

/// <summary>The program of the readme: the order is the one whose answer the readme shows.</summary>
internal static class ReadmeExample
{
    // The writer has the name of the console, so that the body can be pasted into a program as it is.
    public static void Run(TextWriter Console)
    {
        // example
        var assessor = new DoseAssessor(KetamineFormulary.Load());
        var result = assessor.Assess(new DoseRequest { Drug = "ketamine", Dose = "0.5 mg/kg", Route = "intravenous", Over = "40 min", Weight = "70 kg", Age = "45 y", For = "depression" });
        Console.WriteLine(result.IsRead ? Words.Dispositions.Word(result.Value.Disposition) : string.Join("; ", result.Errors.Select(error => $"{error.Field}: {error.Message}")));
        // example
    }
}
