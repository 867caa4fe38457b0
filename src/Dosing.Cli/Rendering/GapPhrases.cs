using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Quantities;
using Dosing.Teaching;

namespace Dosing.Cli.Rendering;

/// <summary>The phrases that all forms of the gap share.</summary>
internal static class GapPhrases
{
    public const string Title = "The gap between therapy and anaesthesia";

    public const string RouteDecides = "Route and time decide depth, not the amount alone.";

    /// <summary>What the amounts are.</summary>
    public static string Subject(Gap gap) => gap.Question.Weight is { } weight
        ? $"ketamine, in total for {QuantityFormat.Plain(weight.Exact)} kg, adults from 18 years"
        : "ketamine, per kilogram, adults from 18 years";

    /// <summary>What is said of a weight that no adult is likely to have; null of any other.</summary>
    public static string? Doubt(Gap gap) => gap.WeightIsDoubtful
        ? $"{QuantityFormat.Plain(gap.Question.Weight!.Value.Exact)} kg is no likely weight of an adult, and these ladders describe adults alone. Look at the weight again; for a child they say nothing."
        : null;

    /// <summary>The route of a ladder with its durations, as one says it.</summary>
    public static string Route(DepthLadder ladder)
    {
        var route = Words.Routes.Word(ladder.Route);
        var also = string.Concat(ladder.AlsoFor.Select(use => use.OverMinutes.Lower is { } from ? $"; {Words.Routes.Word(use.Route)}, {QuantityFormat.Number(from.Value)} min or more" : $"; {Words.Routes.Word(use.Route)}"));
        return Own(ladder, route) + also;
    }

    private static string Own(DepthLadder ladder, string route)
    {
        return ladder.OverMinutes switch
        {
            null => route,
            { Lower: null, Upper: { } upper } when ladder.Route == Clinical.Route.Intravenous => $"{route} push, under {QuantityFormat.Number(upper.Value)} min",
            { Lower: null, Upper: { } upper } => $"{route}, under {QuantityFormat.Number(upper.Value)} min",
            { Lower: { } lower, Upper: { } upper } => $"{route}, {QuantityFormat.Number(lower.Value)} to {QuantityFormat.Number(upper.Value)} min",
            { Lower: { } lower } => $"{route}, over {QuantityFormat.Number(lower.Value)} min",
            _ => route,
        };
    }

    /// <summary>A dose as it stands on a row.</summary>
    public static string Amount(Rational value, DoseUnit unit) => $"{Phrases.Short(value)} {Words.DoseUnits.Word(unit)}";

    /// <summary>A dose with its number as typed, and its total where a weight is known.</summary>
    public static string Dose(GapDose dose, Gap gap)
    {
        var units = new[] { DoseUnit.MilligramsPerKilogram, DoseUnit.Milligrams, DoseUnit.MilligramsPerKilogramPerHour, DoseUnit.MilligramsPerHour };
        return string.Join(" = ", units.Select(u => dose.In(u) is { } value ? Amount(value, u) : null).OfType<string>().Take(gap.Question.Weight is null ? 1 : 2));
    }

    /// <summary>A fold with one place.</summary>
    public static string Fold(Rational fold) => QuantityFormat.Fixed(fold, 1) is var text && text.Contains('.', StringComparison.Ordinal) ? text : $"{text}.0";

    /// <summary>How many times the compared dose anaesthesia lies at, by one row.</summary>
    public static string Folds(GapRow row, Gap gap)
    {
        if (row.Anaesthetic is null)
        {
            return "no anaesthetic threshold by this route is in the evidence; that does not mean no risk";
        }

        if (row.Fold is not { } fold)
        {
            return $"{Dose(gap.Question.Against, gap)} is no {(row.IsRate ? "rate" : "amount")}, so no fold is given here";
        }

        var against = Amount(row.Against!.Value, row.Unit);
        var usual = fold.Usual is { } times ? $" ({Fold(times)} at the usual {Amount(fold.UsualOf!.Usual!.Value, row.Unit)})" : "";
        return fold.To is { } to
            ? $"{Fold(fold.From)} to {Fold(to)} times {against}{usual}"
            : $"from {Fold(fold.From)} times {against}{usual}";
    }

    /// <summary>The anaesthetic stretch of a row.</summary>
    public static string Anaesthetic(GapRow row) => row.Anaesthetic switch
    {
        null => "none in the evidence",
        { To: { } to } stretch => $"{Amount(stretch.From, row.Unit)} to {Amount(to, row.Unit)}",
        { } stretch => $"from {Amount(stretch.From, row.Unit)}",
    };

    /// <summary>From the lowest to the highest edge of some ranges; null where none has a place.</summary>
    public static (Rational Low, Rational High)? Union(IEnumerable<GapRange> ranges)
    {
        var placed = ranges.Where(r => r is { Low: not null, High: not null }).ToArray();
        return placed.Length == 0 ? null : (placed.Min(r => r.Low!.Value), placed.Max(r => r.High!.Value));
    }

    /// <summary>A span with the unit at both ends.</summary>
    public static string Span((Rational Low, Rational High) span, DoseUnit unit) =>
        span.Low == span.High ? Amount(span.Low, unit) : $"{Amount(span.Low, unit)} to {Amount(span.High, unit)}";

    /// <summary>Where a band begins, in the unit of the row.</summary>
    public static string Start(DepthBand band, GapRow row) => $"{(band.Lower.Inclusive ? "from" : "above")} {Amount(row.At(band.Lower.Value), row.Unit)}";

    /// <summary>Who sees a band otherwise; one sentence for each band with a dissent.</summary>
    public static IEnumerable<string> Dissent(GapRow row) =>
        row.Ladder.Bands.Where(b => b.Dissent is not null).Select(b => $"{Words.DepthLevels.Word(b.Level)} {Start(b, row)}: {b.Dissent}");

    /// <summary>How the distance from therapy to anaesthesia reads on one row alone; null where it cannot be said.</summary>
    public static string? OwnGap(GapRow row) => row is { Anaesthetic: { } stretch, HighestTherapy: { High: { } top } therapy }
        ? $"from the top of its highest range here, {Amount(top, row.Unit)} ({therapy.Range.Id}), to anaesthesia: {Fold(stretch.From / top)} times"
        : null;

    /// <summary>What heads the dissents: they keep the words of the evidence, whatever the picture is in.</summary>
    public static string DissentHeading(Gap gap) => gap.Question.Weight is null ? "Who sees it otherwise" : "Who sees it otherwise (their own numbers are per kilogram)";

    /// <summary>The rules that set a level by the rate, which stand above the ladders; null where no row is a sustained intravenous one.</summary>
    public static string? RateRules(Gap gap, Formulary formulary) =>
        gap.Rows.Any(r => r.Ladder is { Route: Clinical.Route.Intravenous, OverMinutes.Lower: not null })
            ? $"Whatever the total, sustained intravenously for {QuantityFormat.Number(formulary.Rules.SustainedFromMinutes.Value)} min or more: "
                + string.Join("; ", formulary.Rules.RateRules.Select(r => $"{(r.Start.Inclusive ? "from" : "above")} {Phrases.With(r.Start.Value, DoseUnit.MilligramsPerKilogramPerHour)} at least {Words.DepthLevels.Word(r.Level)} ({r.Id})")) + "."
            : null;

    /// <summary>What the ranges of a row are: of therapies, or of the intent that was asked for.</summary>
    public static string Name(Gap gap) => gap.Question.Intent is { } intent ? Words.Intents.Word(intent) : "therapy";

    /// <summary>The id of a range, with its route where the row is one of another.</summary>
    public static string Id(GapRange range, GapRow row) => range.Range.Route == row.Ladder.Route ? range.Range.Id : $"{range.Range.Id} ({Words.Routes.Word(range.Range.Route)})";

    /// <summary>The ranges that have no place on a ladder, and why; null where each has one.</summary>
    public static string? WithoutPlace(Gap gap) => gap.WithoutPlace.Count == 0 ? null
        : $"Not on a ladder, as theirs is one of rates or they are totals over another time: {string.Join("; ", gap.WithoutPlace.Select(r => $"{r.Id} ({Phrases.Span(r)} {Phrases.Span(r.OverMinutes)}".TrimEnd() + ")"))}.";

    /// <summary>What a row without validated threshold, or a derived one, must be read with.</summary>
    public static string? Threshold(DepthLadder ladder) => ladder.HasValidatedThreshold ? null
        : ladder.ThresholdStatus == "derived" ? "its anaesthetic edge is derived, not validated"
        : "no validated anaesthetic threshold; that does not mean no risk";

    /// <summary>Where the marked dose stands.</summary>
    public static string Mark(GapPlace place, GapRow row) =>
        $"{Amount(place.Value, row.Unit)} is {Words.DepthLevels.Word(place.Band.Level)}, {place.Band.Label}{(place.By is { } second ? $" (by the {second.Id} ladder)" : "")}";

    /// <summary>The sources of everything shown on a row, distinct.</summary>
    public static IEnumerable<string> Sources(GapRow row) =>
        row.Ladder.Bands.SelectMany(b => b.Sources.Concat(b.DissentSources))
            .Concat(row.Shown.Concat(row.Labelled).SelectMany(r => r.Range.Sources)).Distinct();
}
