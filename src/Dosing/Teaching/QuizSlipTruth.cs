using Dosing.Assessments;
using Dosing.Clinical;
using Dosing.Formularies;

namespace Dosing.Teaching;

/// <summary>Which slips would explain a dose, as the engine lists them; often one, sometimes more.</summary>
internal sealed class QuizSlipTruth(QuizOrder order, DoseAssessment assessment, QuizSlips slips) : QuizTruth(order, assessment)
{
    /// <summary>How many wrong slips are offered.</summary>
    private const int Offered = 3;

    private ReferenceRange Range => Assessment.Verdict.Range!;

    private decimal Tolerance => Assessment.Formulary.Rules.TolerancePercent;

    public override IReadOnlyList<string> Answers => [.. Assessment.Slips.Select(s => s.Id).Where(IsOfTheHand)];

    public override string Question => $"Spot the slip: which single one would explain this dose?{(Answers.Count > 1 ? " More than one would; name any of them." : "")}";

    public override IReadOnlyList<string> Hints =>
    [
        $"How many times too much or too little is it, or is it right for another route? {QuizConversion.To(Range.Unit, Assessment)}",
        $"The range is {QuizRanges.Describe(Range, Tolerance)} The dose is {Figures.Of(Assessment.Verdict.Value!.Value, Range)}.{OtherRoutes()}",
    ];

    public override IReadOnlyList<string> Reasoning =>
    [
        QuizRanges.Sentence(Assessment.Verdict, Tolerance),
        .. Assessment.Explanations.Where(e => IsRight(e.Slip)).Select(e => $"{e.Slip}: {Bare(e.Text)}{QuizText.Cited(RangeOf(e.Slip).Sources)}"),
    ];

    public override IReadOnlyList<string> Sources => [.. Range.Sources, .. Assessment.Slips.SelectMany(s => s.Range.Sources)];

    /// <summary>The steps to the verdict; the depth was not asked for.</summary>
    public override IReadOnlyList<CalculationStep> Steps => [.. base.Steps.Where(s => s.Symbol != "depth")];

    /// <summary>The right ones, their opposites, and others that this order could hold.</summary>
    public override IReadOnlyList<string> Choices(QuizRandom random)
    {
        var opposites = Answers.Select(QuizSlips.OppositeOf).OfType<string>();
        var wrong = opposites.Concat(random.Shuffle(slips.All)).Where(s => !IsRight(s) && IsPossible(s)).Distinct().Take(Offered);
        return [.. wrong.Concat(Answers).OrderBy(s => slips.All.ToList().IndexOf(s))];
    }

    public override string MeaningOf(string answer) => SlipMeaning.SentenceOf(answer);

    public override string WhyOf(string answer)
    {
        if (IsRight(answer))
        {
            return Bare(Assessment.Explanations.First(e => e.Slip == answer).Text);
        }

        if (QuizSlips.RouteOf(answer) is { } route)
        {
            return route == Assessment.Request.Route
                ? "It was given by that route."
                : $"No range for this intent, age and time by the {Words.Routes.Word(route)} route would hold the dose.";
        }

        return slips.FactorOf(answer, Assessment.Request) is { } factor && Assessment.Verdict.Value is { } value
            ? $"Undone, the dose would be {Figures.Of(value * factor, Range)}, which is {Words.Outcomes.Word(Range.Judge(value * factor, Tolerance))}."
            : "The strength names no container, so it cannot have been mistaken.";
    }

    /// <summary>Whether a slip of strengths names the one that the order says is in the hand; where the order says none, any may be.</summary>
    private bool IsOfTheHand(string slip) =>
        QuizSlips.StrengthsOf(slip, Assessment.Formulary.Rules) is not { } strengths || Assessment.Request.Strength is not { } hand || hand.Exact == strengths.InHand;

    private bool IsPossible(string slip) => IsOfTheHand(slip) && (QuizSlips.RouteOf(slip) is { } route
        ? route != Assessment.Request.Route
        : slips.FactorOf(slip, Assessment.Request) is not null);

    private ReferenceRange RangeOf(string slip) => Assessment.Slips.First(s => s.Id == slip).Range;

    /// <summary>The ranges of the same intent by other routes, where a wrong route is among the answers.</summary>
    private string OtherRoutes() => Answers.Any(a => QuizSlips.RouteOf(a) is not null)
        ? $" By other routes: {string.Join("; ", OfIntent().Where(r => r.Route != Assessment.Request.Route).Select(r => $"{Words.Routes.Word(r.Route)}{QuizText.Over(r.OverMinutes)} {Figures.Of(r)} ({r.Id})"))}." : "";

    private IEnumerable<ReferenceRange> OfIntent() => Assessment.Formulary.Content.Ranges.Where(r =>
        r.IsPrimary && r.Drug == Assessment.Request.Drug && r.Intent == Assessment.Request.Intent && r.Ages.Contains(Assessment.Request.Patient.Age!.Value));

    private static string Bare(string explanation)
    {
        var text = explanation["A guess: ".Length..];
        return char.ToUpperInvariant(text[0]) + text[1..];
    }
}
