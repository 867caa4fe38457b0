using Dosing.Assessments;
using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Requests;

namespace Dosing.Knowledge.Tests;

/// <summary>Each range carries a dose worked by hand; the assessor must come to the same outcome and the same exact value.</summary>
public sealed class WorkedExampleTests
{
    private static readonly DoseAssessor Assessor = new(Shipped.Formulary);

    public static TheoryData<string> RangeIds => [.. Shipped.Formulary.Content.Ranges.Select(range => range.Id)];

    [Theory]
    [Trait("Hazard", "H-47")]
    [MemberData(nameof(RangeIds))]
    public void It_is_what_the_assessor_finds(string id)
    {
        var range = Shipped.Formulary.Content.Ranges.Single(r => r.Id == id);
        var assessment = Assess(range);

        Assert.Null(assessment.Dose.TryExpress(range.Unit, out var value));
        Assert.Equal(range.Example.Value, value);
        if (range.IsPrimary)
        {
            Assert.Equal((range, range.Example.Outcome), (assessment.Verdict.Range, assessment.Verdict.Outcome));
            Assert.Equal(value, assessment.Verdict.Value);
        }
        else
        {
            Assert.Equal(range.Example.Outcome, Assert.Single(assessment.References, reference => reference.Range == range).Outcome);
        }
    }

    /// <summary>An example at the usual or the low dose shows that the numbers of the range are read in its own unit.</summary>
    [Theory]
    [MemberData(nameof(RangeIds))]
    public void Its_value_is_the_usual_dose_or_the_low_one(string id)
    {
        var range = Shipped.Formulary.Content.Ranges.Single(r => r.Id == id);

        Assert.Equal(range.Usual ?? range.Low, range.Example.Value);
    }

    private static DoseAssessment Assess(ReferenceRange range)
    {
        var read = Assessor.Assess(new DoseRequest
        {
            Drug = Words.Drugs.Word(range.Drug),
            Dose = range.Example.Dose,
            Route = Words.Routes.Word(range.Route),
            Over = range.Example.Over,
            Weight = range.Example.Weight,
            Age = range.Example.Age,
            For = Words.Intents.Word(range.Intent),
        });
        Assert.Empty(read.Errors);
        return read.Value!;
    }
}
