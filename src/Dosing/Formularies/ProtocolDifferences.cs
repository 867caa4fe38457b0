using System.Globalization;

namespace Dosing.Formularies;

/// <summary>Computes what changes where one protocol takes the place of another over the same formulary.</summary>
public static class ProtocolDifferences
{
    /// <summary>Every value that differs, by subject, id and member, with its effect seen from the first protocol.</summary>
    /// <remarks>Two additions of one id that are not alike cannot be ordered, and count as looser.</remarks>
    public static IReadOnlyList<ProtocolChange> Between(LocalProtocol first, LocalProtocol second, Formulary formulary)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        ArgumentNullException.ThrowIfNull(formulary);
        var comparison = new ProtocolComparison(formulary);
        var (before, after) = (ByKey(comparison.Of(first)), ByKey(comparison.Of(second)));
        var onTop = ByKey(new ProtocolComparison(ProtocolApplication.Apply(formulary, first, first.Identity.Approved)).Of(second));
        return
        [
            .. before.Keys.Union(after.Keys).Select(key => Between(before.GetValueOrDefault(key), after.GetValueOrDefault(key), onTop.GetValueOrDefault(key)))
                .OfType<ProtocolChange>().Concat(OfReview(first, second)).OrderBy(c => c.Subject).ThenBy(c => c.Id, StringComparer.Ordinal).ThenBy(c => c.Member, StringComparer.Ordinal),
        ];
    }

    private static ProtocolChange? Between(ProtocolChange? first, ProtocolChange? second, ProtocolChange? onTop) => (first, second) switch
    {
        (null, _) => second,
        (_, null) => first with { Before = first.After, After = first.Before, Effect = first.IsLooser ? ProtocolEffect.Tighter : ProtocolEffect.Looser, Loosening = null },
        _ when first.After != second.After => second with { Before = first.After, Effect = second.Member.Length > 0 && onTop is not null ? onTop.Effect : ProtocolEffect.Looser },
        _ when first.Rest == second.Rest && first.Loosening == second.Loosening => null,
        _ => second with { Before = Whole(first), After = Whole(second), Effect = second.Member.Length > 0 && first.Loosening == second.Loosening ? ProtocolEffect.Same : ProtocolEffect.Looser },
    };

    /// <summary>The value with all that is said of it, where the value alone would not show the difference.</summary>
    private static string Whole(ProtocolChange change) => string.Join("; ", new[]
    {
        change.After ?? "none", change.Rest,
        change.Loosening is { } said ? string.Create(CultureInfo.InvariantCulture, $"loosened: {said.Reason}, {said.Author}, review by {said.ReviewBy:yyyy-MM-dd}") : "",
    }.Where(part => part.Length > 0));

    /// <summary>A later review of the whole protocol lets it stand longer.</summary>
    private static IEnumerable<ProtocolChange> OfReview(LocalProtocol first, LocalProtocol second)
    {
        var (before, after) = (first.Identity.ReviewBy, second.Identity.ReviewBy);
        return before == after ? [] :
        [
            new(ProtocolSubject.Protocol, second.Identity.Id, "reviewBy", before.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), after.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                after > before ? ProtocolEffect.Looser : ProtocolEffect.Tighter, second.Place.Of("reviewBy"), null),
        ];
    }

    private static Dictionary<(ProtocolSubject, string, string), ProtocolChange> ByKey(IReadOnlyList<ProtocolChange> changes) =>
        changes.ToDictionary(c => (c.Subject, c.Id, c.Member));
}
