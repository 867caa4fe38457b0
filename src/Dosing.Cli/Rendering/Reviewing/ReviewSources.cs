using Dosing.Formularies;

namespace Dosing.Cli.Rendering.Reviewing;

/// <summary>The sources of doses with their addresses in full, so that the sheet can be read on paper.</summary>
internal static class ReviewSources
{
    /// <summary>Every source.</summary>
    public static ReviewSection Of(Formulary formulary) => new(
        "Sources",
        "`verified`: read in the source's own text; `verified-secondary`: in a third party's summary. Initial a source when its address was opened and it says what stands here.",
        [.. formulary.Content.Sources.Select(Item)]);

    private static ReviewItem Item(Source source) => new(
        source.Id,
        source.Citation,
        [
            .. SourceFacts.Of(source).Where(f => f.Name is not ("citation" or "address" or "verification")).Select(f => new ReviewRow(f.Name, f.Text)),
            .. SourceFacts.Doses(source) is { Length: > 0 } doses ? [new ReviewRow("doses stated", doses)] : Array.Empty<ReviewRow>(),
        ],
        [new ReviewBasis(source.Id, source.Address, source.Verification)]);
}
