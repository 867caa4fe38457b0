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
        var onTop = ByKey(new ProtocolComparison(ProtocolApplication.Apply(formulary, first, DateOnly.MinValue)).Of(second));
        return
        [
            .. before.Keys.Union(after.Keys).Select(key => Between(before.GetValueOrDefault(key), after.GetValueOrDefault(key), onTop.GetValueOrDefault(key)))
                .OfType<ProtocolChange>().OrderBy(c => c.Subject).ThenBy(c => c.Id, StringComparer.Ordinal).ThenBy(c => c.Member, StringComparer.Ordinal),
        ];
    }

    private static ProtocolChange? Between(ProtocolChange? first, ProtocolChange? second, ProtocolChange? onTop) => (first, second) switch
    {
        (null, _) => second,
        (_, null) => first with { Before = first.After, After = first.Before, Effect = first.IsLooser ? ProtocolEffect.Tighter : ProtocolEffect.Looser, Loosening = null },
        _ when first.After == second.After => null,
        _ => second with { Before = first.After, Effect = second.Member.Length > 0 && onTop is not null ? onTop.Effect : ProtocolEffect.Looser },
    };

    private static Dictionary<(ProtocolSubject, string, string), ProtocolChange> ByKey(IReadOnlyList<ProtocolChange> changes) =>
        changes.ToDictionary(c => (c.Subject, c.Id, c.Member));
}
