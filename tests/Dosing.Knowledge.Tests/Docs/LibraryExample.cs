// example
using Dosing;
using Dosing.Clinical;
using Dosing.Knowledge;
using Dosing.Requests;
// example

// Not inside the namespaces of the library, so that every using above is needed, as it is for a reader.
namespace Examples;

/// <summary>The program that docs/library.md shows.</summary>
internal static class LibraryExample
{
    // The writer has the name of the console, so that the body can be pasted into a program as it is.
    public static void Run(TextWriter Console)
    {
        // example
        var assessor = new DoseAssessor(KetamineFormulary.Load());

        Show(new DoseRequest
        {
            Drug = "ketamine",
            Dose = "350 mg",
            Route = "intravenous",
            Over = "40 min",
            Weight = "70 kg",
            Age = "45 y",
            For = "depression",
        });
        Show(new DoseRequest { Drug = "ketamine", Dose = "35 mg", Route = "intravenous", For = "depression" });
        Show(new DoseRequest { Drug = "ketamine", Dose = "0,5 mg/kg", Route = "in" });

        void Show(DoseRequest request)
        {
            var result = assessor.Assess(request);
            if (!result.IsRead)
            {
                foreach (var error in result.Errors)
                {
                    Console.WriteLine($"{error.Field}: {error.Code}; write {error.Suggestion}");
                }

                return;
            }

            var assessment = result.Value;
            Console.WriteLine($"disposition {Words.Dispositions.Word(assessment.Disposition)}");
            Console.WriteLine($"  outcome {Words.Outcomes.Word(assessment.Verdict.Outcome)}, range {assessment.Verdict.Range?.Id ?? "none"}");
            Console.WriteLine($"  depth {Words.DepthLevels.Word(assessment.Depth.Level)}");
            foreach (var finding in assessment.Findings)
            {
                Console.WriteLine($"  {Words.Severities.Word(finding.Severity)}: {finding.Id}");
            }

            foreach (var part in assessment.NotChecked)
            {
                Console.WriteLine($"  not checked: {part.Part}, {part.Reason}");
            }
        }
        // example
    }
}
