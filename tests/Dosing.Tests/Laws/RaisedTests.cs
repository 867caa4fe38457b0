using Dosing.Testing;
using Dosing.Tests.Support;
using FsCheck.Fluent;

namespace Dosing.Tests.Laws;

public class RaisedTests
{
    private static readonly string[] Ids = [.. Assessing.Formulary.Screening.Entries.Select(e => e.Id)];

    [Fact]
    public void What_is_raised_without_words_is_what_the_findings_say() => Properties.ForAll(
        from c in Cases.Any
        from flags in Gen.Elements(Ids).ListOf(4)
        from medication in Gen.Elements("diazepam", "rxnorm:1819", "atc:N07BC01", "morphine")
        from potassium in Gen.Elements("2.4 mmol/L", "3.3 mmol/L", "4.1 mmol/L", "6.6 mmol/L")
        select c.Request with { Flags = [.. flags.Distinct()], Medications = [medication], Measurements = [new("potassium", potassium), new("blood-pressure", "185/121 mmHg")] },
        request =>
        {
            if (Assessing.Assessor.Assess(request).Value is { } assessment)
            {
                Assert.Equal(
                    assessment.Findings.Select(f => (f.Id, f.Severity, string.Join('|', f.TriggeredBy))),
                    assessment.Raised.Select(f => (f.Id, f.Severity, string.Join('|', f.TriggeredBy))));
            }
        });
}
