using Dosing.Assessments;
using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Judgement;
using Dosing.Quantities;

namespace Dosing.Teaching;

/// <summary>How deep a dose takes the patient, as the engine says, and what it would be by another route or time.</summary>
internal sealed class QuizDepthTruth(QuizOrder order, DoseAssessment assessment) : QuizTruth(order, assessment)
{
    /// <summary>How many answers are offered.</summary>
    private const int Offered = 5;

    /// <summary>Every level that a ladder gives, from light to deep.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. Words.DepthLevels.Values.Where(l => l != DepthLevel.NotChecked).Select(Words.DepthLevels.Word)];

    private readonly DepthClassifier _classifier = new(assessment.Formulary);

    private Depth Depth => Assessment.Depth;

    private DepthLadder Ladder => Depth.Ladder!;

    private Formulary Formulary => Assessment.Formulary;

    public override IReadOnlyList<string> Answers => [Words.DepthLevels.Word(Depth.Level)];

    public override string Question => "Which depth is it, and why?";

    public override IReadOnlyList<string> Hints =>
    [
        $"Not by the mg or mg/kg alone: the route and the time choose the ladder. {QuizConversion.To(Ladder.Unit, Assessment)}",
        $"The ladder is {Ladder.Id}: {string.Join("; ", Ladder.Bands.Select(b => $"{Words.DepthLevels.Word(b.Level)} {Span(b)}"))}.{Rules()}{QuizText.Cited(LadderSources)}",
    ];

    public override IReadOnlyList<string> Reasoning =>
    [
        $"Route and time choose the ladder {Ladder.Id}{Chosen()}.",
        $"{Dose} stands in the band {Depth.Band!.Id}, {Span(Depth.Band)}: {Words.DepthLevels.Word(Depth.Band.Level)}, {Depth.Band.Label}{QuizText.Cited(Depth.Band.Sources)}.",
        .. Depth.Rule is { } rule ? (string[])[ByRule(rule)] : [],
        .. Swaps().Where(s => s.Level != Depth.Level).Take(2).Select(s => $"The same amount {s.Way} would be {Words.DepthLevels.Word(s.Level)} (ladder {s.Ladder})."),
    ];

    public override IReadOnlyList<string> Sources =>
        [.. LadderSources, .. Depth.LevelBand!.Sources, .. Formulary.Rules.RateRules.Where(r => r.Id == Depth.Rule).SelectMany(r => r.Sources)];

    /// <summary>The steps to the depth; the verdict was not asked for.</summary>
    public override IReadOnlyList<CalculationStep> Steps => [.. base.Steps.Where(s => s.Symbol != "verdict")];

    private string[] LadderSources => [.. Ladder.Bands.SelectMany(b => b.Sources).Distinct()];

    private string Dose => QuantityFormat.Significant(Depth.Value!.Value, [.. Ladder.Bands.Select(b => (Rational)b.Lower.Value)]) + $" {Words.DoseUnits.Word(Ladder.Unit)}";

    /// <summary>The right level, its neighbours on the ladder, and what the same amount would be by another route or time.</summary>
    public override IReadOnlyList<string> Choices(QuizRandom random)
    {
        var onLadder = Ladder.Bands.Select(b => b.Level).Append(Depth.Level).Distinct().Order().ToList();
        var place = onLadder.IndexOf(Depth.Level);
        var near = onLadder.Where((_, i) => Math.Abs(i - place) == 1);
        var confused = near.Concat(random.Shuffle(Swaps().Select(s => s.Level))).Concat(onLadder).Where(l => l != Depth.Level).Distinct().Take(Offered - 1);
        return [.. confused.Append(Depth.Level).Order().Select(Words.DepthLevels.Word)];
    }

    public override string WhyOf(string answer)
    {
        Words.DepthLevels.TryRead(answer, out var level);
        if (IsRight(answer))
        {
            return Depth.Rule is { } rule ? ByRule(rule) : Reasoning[1];
        }

        var spans = Ladder.Bands.Where(b => b.Level == level).Select(Span).ToList();
        var here = spans.Count > 0 ? $"On the ladder {Ladder.Id} it stands {string.Join(" and ", spans)}; the dose is {Dose}." : $"No band of the ladder {Ladder.Id} has this level.";
        return Swaps().Where(s => s.Level == level).Select(s => $" It is what the same amount would be {s.Way} (ladder {s.Ladder}).").FirstOrDefault() is { } swap ? here + swap : here;
    }

    private string ByRule(string rule) => Formulary.Rules.RateRules.FirstOrDefault(r => r.Id == rule) is { } rate
        ? $"The rule {rate.Id} makes it {Words.DepthLevels.Word(Depth.Level)} by its rate, whatever the total: {rate.Basis}{QuizText.Cited(rate.Sources)}."
        : $"The second ladder {Ladder.AlsoOn} makes it {Words.DepthLevels.Word(Depth.Level)}, band {Depth.LevelBand!.Id}, as the deeper level counts{QuizText.Cited(Depth.LevelBand.Sources)}.";

    /// <summary>By which route and time, where the name of the ladder does not say it.</summary>
    private string Chosen()
    {
        var by = Words.Routes.Word(Ladder.Route) + QuizText.Over(Ladder.OverMinutes);
        return Assessment.Request.Route != Ladder.Route ? $" ({by}); this {Words.Routes.Word(Assessment.Request.Route)} dose stands on it too"
            : by == Ladder.Id ? ""
            : $" ({by})";
    }

    private string Rules()
    {
        var second = Ladder.AlsoOn is { } also ? $" It is placed on the ladder {also} too, and the deeper level counts." : "";
        return Assessment.Request.Route == Route.Intravenous && Assessment.Dose.Time.IsAtLeast(Formulary.Rules.SustainedFromMinutes.Value)
            ? $"{second} Sustained, at least {string.Join(" and ", Formulary.Rules.RateRules.Select(r => $"{Words.DepthLevels.Word(r.Level)} {(r.Start.Inclusive ? "from" : "above")} {QuantityFormat.Number(r.Start.Value)} mg/kg/h ({r.Id})"))}."
            : second;
    }

    private string Span(DepthBand band)
    {
        var start = $"{(band.Lower.Inclusive ? "from" : "above")} {Figures.Of(band.Lower.Value, Ladder.Unit)}";
        return band.Upper is { } upper ? $"{start} {(upper.Inclusive ? "to" : "to below")} {Figures.Of(upper.Value, Ladder.Unit)}" : start;
    }

    /// <summary>The level of the same amount on every other ladder in mg/kg.</summary>
    private IEnumerable<(string Way, DepthLevel Level, string Ladder)> Swaps()
    {
        foreach (var other in Formulary.Content.Ladders.Where(l => l.Id != Ladder.Id))
        {
            var time = AdministrationTime.Over(Duration.FromMinutes(other.OverMinutes?.Lower?.Value ?? 0m));
            if (_classifier.LevelBy(other.Route, time, Assessment.Dose) is { } level)
            {
                yield return ($"{Words.Routes.Word(other.Route)}{QuizText.Over(other.OverMinutes)}", level, other.Id);
            }
        }
    }
}
