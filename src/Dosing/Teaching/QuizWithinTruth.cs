using Dosing.Assessments;
using Dosing.Clinical;
using Dosing.Judgement;
using Dosing.Quantities;

namespace Dosing.Teaching;

/// <summary>Whether a dose is within its range, as the engine says.</summary>
internal sealed class QuizWithinTruth(QuizOrder order, DoseAssessment assessment) : QuizTruth(order, assessment)
{
    public const string Below = "below";
    public const string Within = "within";
    public const string AtEdge = "at-edge";
    public const string Above = "above";
    public const string AboveLimit = "above-limit";

    /// <summary>Every answer, from little to much.</summary>
    public static IReadOnlyList<string> All { get; } = [Below, Within, AtEdge, Above, AboveLimit];

    private Verdict Verdict => Assessment.Verdict;

    private decimal Tolerance => Assessment.Formulary.Rules.TolerancePercent;

    /// <summary>A dose at the edge has the outcome within, so that is right too; at-edge says it more exactly.</summary>
    public override IReadOnlyList<string> Answers => Verdict.IsAtEdge ? [AtEdge, Within] : [Words.Outcomes.Word(Verdict.Outcome)];

    public override string Question => "Is the dose within the range for this drug, route, time, age and intent?";

    public override IReadOnlyList<string> Hints =>
    [
        QuizConversion.To(Verdict.Range!.Unit, Assessment),
        $"The range is {QuizRanges.Describe(Verdict.Range, Tolerance)}",
    ];

    public override IReadOnlyList<string> Reasoning => [QuizRanges.Sentence(Verdict, Tolerance)];

    public override IReadOnlyList<string> Sources => Verdict.Range!.Sources;

    /// <summary>The steps to the verdict; the depth was not asked for.</summary>
    public override IReadOnlyList<CalculationStep> Steps => [.. base.Steps.Where(s => s.Symbol != "depth")];

    public override IReadOnlyList<string> Choices(QuizRandom random) => All;

    public override string MeaningOf(string answer) => answer switch
    {
        Below => "below the range",
        Within => "from the low to the high edge",
        AtEdge => $"outside, by at most the tolerance of {QuantityFormat.Number(Tolerance)} percent",
        Above => "above the range, up to the hard limit",
        _ => "above the hard limit",
    };

    public override string WhyOf(string answer) => IsRight(answer)
        ? answer == Within && Verdict.IsAtEdge ? $"The outcome is {Within}, by the tolerance alone; {AtEdge} says it more exactly." : Reasoning[0]
        : QuizRanges.PlaceOf(answer, Verdict.Range!, Tolerance);
}
