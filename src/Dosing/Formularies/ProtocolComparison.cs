using System.Globalization;
using Dosing.Clinical;
using Dosing.Quantities;

namespace Dosing.Formularies;

/// <summary>Computes what a protocol changes in a formulary, and whether each change makes the answer stricter or milder.</summary>
public sealed class ProtocolComparison(Formulary formulary)
{
    private readonly Formulary _formulary = formulary ?? throw new ArgumentNullException(nameof(formulary));

    /// <summary>Every change, by subject, id and member. What the formulary does not know changes nothing.</summary>
    public IReadOnlyList<ProtocolChange> Of(LocalProtocol protocol)
    {
        ArgumentNullException.ThrowIfNull(protocol);
        IEnumerable<ProtocolChange> all =
        [
            .. protocol.Ranges.SelectMany(Of),
            .. protocol.NewRanges.Select(r => Of(r) is var added ? added with { Rest = $"{added.Rest}{Source(protocol, r.Item.Sources)}" } : added),
            .. protocol.Ceilings.SelectMany(Of),
            .. protocol.NewCeilings.Select(c => Added(ProtocolSubject.Ceiling, c.Item.Id, Words(c.Item), c.Place, $"{c.Item.Why}{Source(protocol, c.Item.Sources)}")),
            .. protocol.Flags.SelectMany(Of),
            .. protocol.NewFlags.Select(f => Added(ProtocolSubject.Flag, f.Item.Id, Severities(f.Item), f.Place, Words(f.Item))),
            .. Of(ProtocolSubject.Product, protocol.Products, _formulary.Content.Products, p => p.Id, Words),
            .. Of(ProtocolSubject.Device, protocol.Devices, _formulary.Content.Devices, d => d.Id, Words),
            .. protocol.NotAuthorised.Select(n => new ProtocolChange(ProtocolSubject.NotAuthorised, n.Id, "", null, Words(n), ProtocolEffect.Tighter, n.Place, null) { Rest = $"{n.Why}; {n.Action}" }),
        ];
        return [.. all.Where(c => c.Effect != ProtocolEffect.Same).OrderBy(c => c.Subject).ThenBy(c => c.Id, StringComparer.Ordinal).ThenBy(c => c.Member, StringComparer.Ordinal)];
    }

    /// <summary>The changes of one range; empty where there is no such range.</summary>
    public IEnumerable<ProtocolChange> Of(ProtocolRange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (_formulary.Content.Ranges.FirstOrDefault(r => r.Id == change.Id) is not { } range)
        {
            return [];
        }

        return
        [
            Lower("low", range.Low, change.Low, Narrower(change.Low, range.Low)),
            Lower("usual", range.Usual, change.Usual, Lowered(change.Usual, range.Usual)),
            Lower("high", range.High, change.High, Lowered(change.High, range.High)),
            Lower("hardLimit", range.HardLimit, change.HardLimit, Lowered(change.HardLimit, range.HardLimit)),
            new(ProtocolSubject.Range, range.Id, "absoluteAlertMg", Text(range.AbsoluteAlertMilligrams, DoseUnit.Milligrams), Text(change.AbsoluteAlertMilligrams, DoseUnit.Milligrams),
                Lowered(change.AbsoluteAlertMilligrams, range.AbsoluteAlertMilligrams), change.Place.Of("absoluteAlertMg"), change.Loosening) { Rest = change.Why },
        ];

        ProtocolChange Lower(string member, decimal? before, decimal? after, ProtocolEffect effect) =>
            new(ProtocolSubject.Range, range.Id, member, Text(before, range.Unit), Text(after, range.Unit), effect, change.Place.Of(member), change.Loosening) { Rest = change.Why };
    }

    /// <summary>The change of one ceiling; empty where there is no such ceiling.</summary>
    public IEnumerable<ProtocolChange> Of(ProtocolCeiling change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return _formulary.Content.Ceilings.Where(c => c.Id == change.Id).Select(ceiling => new ProtocolChange(ProtocolSubject.Ceiling, ceiling.Id, "above",
            Number(ceiling.Above, ceiling.Unit), Number(change.Above, ceiling.Unit), Lowered(change.Above, ceiling.Above), change.Place.Of("above"), change.Loosening)
        { Rest = change.Why });
    }

    /// <summary>The changes of one entry of the screening; empty where there is no such entry.</summary>
    public IEnumerable<ProtocolChange> Of(ProtocolFlag change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return _formulary.Screening.Find(change.Id) is not { } entry ? [] : change.Severities.Select(s => new ProtocolChange(ProtocolSubject.Flag, entry.Id,
            $"severity.{Word(s.Key)}", Text(entry.In(s.Key)), Text(s.Value), Rise(entry.In(s.Key), s.Value), change.Place.Of($"severity.{Word(s.Key)}"), change.Loosening)
        { Rest = change.Why });
    }

    /// <summary>
    /// A range that is added. A reference stands beside the verdict and changes no disposition; a range that gives the verdict
    /// makes an answer of what was not checked.
    /// </summary>
    public static ProtocolChange Of(ProtocolAddition<ReferenceRange> added)
    {
        ArgumentNullException.ThrowIfNull(added);
        var range = added.Item;
        var text = $"{Clinical.Words.Drugs.Word(range.Drug)} {Clinical.Words.Routes.Word(range.Route)} for {Clinical.Words.Intents.Word(range.Intent)}, {Months(range.Ages)}{Minutes(range.OverMinutes)}: {QuantityFormat.Number(range.Low)} to {Number(range.High, range.Unit)}{(range.HardLimit is { } limit ? $", hard limit {Number(limit, range.Unit)}" : "")}";
        return new(ProtocolSubject.Range, range.Id, "", null, text, range.IsPrimary ? ProtocolEffect.Looser : ProtocolEffect.Added, added.Place, added.Loosening)
        {
            Rest = $"{(range.IsPrimary ? "gives the verdict" : "a reference")}{(range.Usual is { } usual ? $"; usual {Number(usual, range.Unit)}" : "")}; {range.Note}",
        };
    }

    /// <summary>The word of a column, as in the documents.</summary>
    public static string Word(SeverityColumn column)
    {
        var name = column.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    private static IEnumerable<ProtocolChange> Of<T>(ProtocolSubject subject, ProtocolShelf<T>? shelf, IReadOnlyList<T> all, Func<T, string> id, Func<T, string> rest) => shelf is null ? [] :
    [
        .. all.Where(item => !shelf.Holds(id(item))).Select(item => new ProtocolChange(subject, id(item), "", "there", null, ProtocolEffect.Tighter, shelf.Place, null)),
        .. shelf.Added.Select(added => Added(subject, id(added.Item), "there", added.Place, rest(added.Item))),
    ];

    private static ProtocolChange Added(ProtocolSubject subject, string id, string after, ProtocolPlace place, string rest) =>
        new(subject, id, "", null, after, ProtocolEffect.Added, place, null) { Rest = rest };

    /// <summary>Of a limit from above, lower is stricter; one that was not there is stricter too.</summary>
    private static ProtocolEffect Lowered(decimal? after, decimal? before) => after is not { } now || now == before ? ProtocolEffect.Same
        : before is not { } then || now < then ? ProtocolEffect.Tighter
        : ProtocolEffect.Looser;

    private static ProtocolEffect Narrower(decimal? after, decimal before) => after is not { } now || now == before ? ProtocolEffect.Same
        : now > before ? ProtocolEffect.Tighter
        : ProtocolEffect.Looser;

    private static ProtocolEffect Rise(Severity? before, Severity? after) =>
        before == after ? ProtocolEffect.Same
        : before is null || after > before ? ProtocolEffect.Tighter
        : ProtocolEffect.Looser;

    private static string? Text(decimal? value, DoseUnit unit) => value is { } number ? Number(number, unit) : null;

    private static string? Text(Severity? severity) => severity is { } raised ? Clinical.Words.Severities.Word(raised) : null;

    private static string Number(decimal value, DoseUnit unit) => $"{QuantityFormat.Number(value)} {Clinical.Words.DoseUnits.Word(unit)}";

    private static string Severities(ScreeningEntry entry) =>
        string.Join(", ", entry.Severities.OrderBy(s => s.Key).Select(s => $"{Word(s.Key)} {Clinical.Words.Severities.Word(s.Value)}"));

    private static string Source(LocalProtocol protocol, IReadOnlyList<string> ids) =>
        string.Concat(protocol.Sources.Where(s => ids.Contains(s.Id)).Select(s => $"; {s.Citation}, {s.Address}"));

    private static string Words(DoseCeiling ceiling) =>
        $"{Clinical.Words.Drugs.Word(ceiling.Drug)} {Clinical.Words.Routes.Word(ceiling.Route)}{(ceiling.Ages is { } ages ? $", {Months(ages)}" : "")}{Minutes(ceiling.OverMinutes)}: {Number(ceiling.Above, ceiling.Unit)}";

    private static string Words(ScreeningEntry entry) => $"{ScreeningKinds.Words.Word(entry.Kind)}; {entry.Name}; {entry.Mechanism}; {entry.Action}";

    private static string Words(Product product) => string.Join("; ", new[]
    {
        product.Name, Clinical.Words.Drugs.Word(product.Drug), ProductForms.Words.Word(product.Form), product.Strength?.ToString(), product.Container?.ToString(), product.Total?.ToString(),
        product.Jurisdiction, product.Maker, product.Note, string.Join(", ", product.Evidence.Select(e => $"{e.Source} {e.Address} {e.Fact}".TrimEnd())),
    }.OfType<string>());

    private static string Words(MeasuringDevice device) => string.Join("; ", new[]
    {
        device.Name, MeasuringDeviceKinds.Words.Word(device.Kind), device.Capacity?.ToString(), device.VolumeStep?.ToString(), device.RateStep?.ToString(), device.Basis,
    }.OfType<string>());

    private static string Words(NotAuthorised forbidden)
    {
        string?[] parts =
        [
            forbidden.Drug is { } drug ? Clinical.Words.Drugs.Word(drug) : null,
            forbidden.Route is { } route ? Clinical.Words.Routes.Word(route) : null,
            forbidden.Intent is { } intent ? $"for {Clinical.Words.Intents.Word(intent)}" : null,
            forbidden.Ages is { } ages ? Months(ages) : null,
        ];
        return $"not authorised: {string.Join(" ", parts.OfType<string>())}";
    }

    private static string Minutes(MinuteSpan? span)
    {
        string?[] ends =
        [
            span?.Lower is { } lower ? $"{(lower.Inclusive ? "from" : "above")} {QuantityFormat.Number(lower.Value)}" : null,
            span?.Upper is { } upper ? $"{(upper.Inclusive ? "to" : "under")} {QuantityFormat.Number(upper.Value)}" : null,
        ];
        return span is null ? "" : $", over {string.Join(" ", ends.OfType<string>())} min";
    }

    private static string Months(AgeSpan ages) => ages.BelowMonths is { } below
        ? string.Create(CultureInfo.InvariantCulture, $"from {ages.FromMonths} to under {below} months")
        : string.Create(CultureInfo.InvariantCulture, $"from {ages.FromMonths} months");
}
