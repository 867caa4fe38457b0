using Dosing.Formularies;

namespace Dosing.Cli.Commands;

/// <summary>Whether sources disagree: a reference stands beside a primary range and has other edges.</summary>
internal static class Disagreement
{
    public static bool Of(IReadOnlyList<ReferenceRange> ranges) =>
        ranges.Any(r => !r.IsPrimary && ranges.Any(p => p.IsPrimary && (p.Low, p.High, p.Unit) != (r.Low, r.High, r.Unit)));
}
