// example
using Dosing;
using Dosing.Clinical;
using Dosing.Knowledge;
using Dosing.Requests;
// example

// Not inside the namespaces of the library, so that every using above is needed, as it is for a reader.
namespace Examples;

/// <summary>The program of docs/library.md that screens a patient.</summary>
internal static class ScreeningExample
{
    // The writer has the name of the console, so that the body can be pasted into a program as it is.
    public static void Run(TextWriter Console)
    {
        // example
        var assessor = new DoseAssessor(KetamineFormulary.Load());

        var patient = new DoseRequest
        {
            For = "depression",
            Age = "45 y",
            Medications = ["buprenorphine", "atc:A10BA02"],
            Conditions = ["icd10:I25.1"],
            Absent = ["water-immersion", "unsupervised-home-use"],
            Measurements = [new("blood-pressure", "138/86 mmHg")],
        };

        var screened = assessor.Screen(patient);
        if (screened.IsRead)
        {
            var screening = screened.Value;
            Console.WriteLine($"screened: {Words.Dispositions.Word(screening.Disposition)}");
            foreach (var finding in screening.Findings)
            {
                Console.WriteLine($"  {Words.Severities.Word(finding.Severity)}: {finding.Title}");
                Console.WriteLine($"    by {string.Join("; ", finding.TriggeredBy)}");
                Console.WriteLine($"    do {finding.Action}");
            }

            foreach (var part in screening.NotChecked)
            {
                Console.WriteLine($"  not checked: {part.Part}, {part.Reason}");
            }

            foreach (var severity in screening.NotScreened.GroupBy(item => item.Severity))
            {
                Console.WriteLine($"  nobody said, {Words.Severities.Word(severity.Key)} if present: {severity.Count()}, first {severity.First().Item}");
            }

            foreach (var due in screening.Plan.Before.Concat(screening.Plan.During).SelectMany(line => line.Due))
            {
                Console.WriteLine($"  due: {due.Item}, because of {string.Join(", ", due.Because)}");
            }
        }

        var assessed = assessor.Assess(patient with { Drug = "ketamine", Dose = "0.5 mg/kg", Route = "intravenous", Over = "40 min", Weight = "70 kg" });
        if (assessed.IsRead)
        {
            Console.WriteLine($"with a dose: {Words.Dispositions.Word(assessed.Value.Disposition)}, {Words.Outcomes.Word(assessed.Value.Verdict.Outcome)}");
        }

        foreach (var error in assessor.Screen(patient with { Flags = ["pregnant"], Conditions = ["I25.1"] }).Errors)
        {
            Console.WriteLine($"{error.Field} {error.Given}: {error.Code}; write {error.Suggestion}");
        }
        // example
    }
}
