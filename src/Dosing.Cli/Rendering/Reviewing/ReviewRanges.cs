using Dosing.Clinical;
using Dosing.Formularies;

namespace Dosing.Cli.Rendering.Reviewing;

/// <summary>The ranges and the ceilings, each number with where it was read.</summary>
internal static class ReviewRanges
{
    /// <summary>Every reference range.</summary>
    public static ReviewSection Of(Formulary formulary) => new(
        "Reference ranges",
        "`verbatim`: as the source states it. `converted`: into the unit of the range. `derived`: from what sources state; the note says how. A range that gives the verdict is marked; the others stand beside it.",
        [.. formulary.Content.Ranges.Select(range => Item(range, formulary))]);

    /// <summary>Every ceiling.</summary>
    public static ReviewSection Ceilings(Formulary formulary) => new(
        "Ceilings",
        "Above a ceiling no dose by its route is supported, for any intent.",
        [.. formulary.Content.Ceilings.Select(ceiling => Item(ceiling, formulary))]);

    private static ReviewItem Item(ReferenceRange range, Formulary formulary)
    {
        var all = ReviewBasis.Of(range.Sources, formulary);
        List<ReviewRow> rows = [new("age", Phrases.Span(range.Ages), all, ""), new("time", range.OverMinutes is { } minutes ? Phrases.Span(minutes) : "any duration", all, "")];
        Number("low", range.Low);
        Number("usual", range.Usual);
        Number("high", range.High);
        if (range.HardLimit is { } limit)
        {
            rows.Add(new("hard limit", Phrases.With(limit, range.Unit), ReviewBasis.Of(formulary.SourcesNamedIn(range.HardLimitBasis), formulary), range.HardLimitBasis ?? ""));
        }

        if (range.AllowedMilligrams.Count > 0)
        {
            rows.Add(new("only", string.Join(", ", range.AllowedMilligrams.Select(mg => Phrases.With(mg, DoseUnit.Milligrams))), all, ""));
        }

        if (range.AbsoluteAlertMilligrams is { } alert)
        {
            rows.Add(new("alert above", Phrases.With(alert, DoseUnit.Milligrams), all, ""));
        }

        var example = range.Example;
        rows.Add(new("example", $"{example.Dose}{(example.Over is { } over ? $" over {over}" : "")}, {example.Weight}, {example.Age}: {Words.Outcomes.Word(example.Outcome)}, {Phrases.With(example.Value, range.Unit)}", [], example.Basis));
        if (range.Note is { } note)
        {
            rows.Add(new("note", note, all, ""));
        }

        return new(range.Id, $"{Words.Drugs.Word(range.Drug)} {Words.Routes.Word(range.Route)} for {Words.Intents.Word(range.Intent)}, {range.Grade}{(range.Jurisdiction is { } place ? $", {place}" : "")}{(range.IsPrimary ? "; gives the verdict" : "")}", rows);

        void Number(string name, decimal? value)
        {
            if (value is { } known)
            {
                var origin = range.Provenance[name];
                rows.Add(new(name, Phrases.With(known, range.Unit), ReviewBasis.Of(origin.Sources, formulary), $"{origin.Determination}{(origin.Note is { } reached ? $": {reached}" : "")}"));
            }
        }
    }

    private static ReviewItem Item(DoseCeiling ceiling, Formulary formulary)
    {
        var all = ReviewBasis.Of(ceiling.Sources, formulary);
        return new(ceiling.Id, $"{Words.Drugs.Word(ceiling.Drug)} {Words.Routes.Word(ceiling.Route)}",
        [
            new("age", ceiling.Ages is { } ages ? Phrases.Span(ages) : "any age, known or not", all, ""),
            new("time", ceiling.OverMinutes is { } minutes ? Phrases.Span(minutes) : "any duration", all, ""),
            new("above", Phrases.With(ceiling.Above, ceiling.Unit), all, ceiling.Why),
        ]);
    }
}
