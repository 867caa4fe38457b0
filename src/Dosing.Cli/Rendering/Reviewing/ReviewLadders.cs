using Dosing.Clinical;
using Dosing.Formularies;

namespace Dosing.Cli.Rendering.Reviewing;

/// <summary>The depth ladders, band by band.</summary>
internal static class ReviewLadders
{
    /// <summary>Every ladder.</summary>
    public static ReviewSection Of(Formulary formulary) => new(
        "Depth ladders",
        "Where each level begins. Edges are exact; a band ends where the next begins.",
        [.. formulary.Content.Ladders.Select(ladder => Item(ladder, formulary))]);

    private static ReviewItem Item(DepthLadder ladder, Formulary formulary) => new(
        ladder.Id,
        $"{Words.Drugs.Word(ladder.Drug)} {Words.Routes.Word(ladder.Route)}; {ladder.Population}",
        [
            new("age", Phrases.Span(ladder.Ages)),
            new("time", ladder.OverMinutes is { } minutes ? Phrases.Span(minutes) : "any duration"),
            .. ladder.AlsoFor.Select(use => new ReviewRow("also for", $"{Words.Routes.Word(use.Route)} {Phrases.Span(use.OverMinutes)}")),
            .. ladder.AlsoOn is { } second ? [new ReviewRow("also on", second)] : Array.Empty<ReviewRow>(),
            new("anaesthetic threshold", ladder.HasValidatedThreshold ? "validated" : "not validated", [], ladder.ThresholdStatus ?? ""),
            .. ladder.Bands.Select(band => new ReviewRow(band.Id, $"{Phrases.Span(band, ladder.Unit)}: {Words.DepthLevels.Word(band.Level)}, {band.Label}",
                ReviewBasis.Of(band.Sources.Concat(band.DissentSources).Distinct(), formulary), $"{band.Why}{(band.Dissent is { } dissent ? $". Dissent: {dissent}" : "")}")),
            .. ladder.Note is { } note ? [new ReviewRow("note", note)] : Array.Empty<ReviewRow>(),
        ]);
}
