using Dosing.Clinical;

namespace Dosing.Formularies;

/// <summary>Lays a protocol over a formulary: a new formulary, judged by as any other, that knows what was changed.</summary>
public sealed class ProtocolApplication
{
    private readonly Formulary _formulary;
    private readonly LocalProtocol _protocol;
    private readonly EvidenceLine _evidence;

    private ProtocolApplication(Formulary formulary, LocalProtocol protocol)
    {
        (_formulary, _protocol) = (formulary, protocol);
        _evidence = new EvidenceLine(Citation, null, EvidenceStatus.Verified, null);
    }

    private string Citation => $"Local protocol {_protocol.Identity.Id} {_protocol.Identity.Version}, {_protocol.Identity.Title}, {_protocol.Identity.Institution}";

    /// <summary>The formulary under a protocol. The protocol is taken as sound; whoever reads it proves that first.</summary>
    /// <param name="formulary">The formulary, without a protocol over it.</param>
    /// <param name="protocol">The protocol.</param>
    /// <param name="today">The date that is held against the dates of review.</param>
    /// <exception cref="ArgumentException">There is a protocol over the formulary already, or the protocol is approved after today only.</exception>
    public static Formulary Apply(Formulary formulary, LocalProtocol protocol, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(formulary);
        ArgumentNullException.ThrowIfNull(protocol);
        return formulary.Protocol is not null ? throw new ArgumentException("There is a protocol over the formulary already.", nameof(formulary))
            : protocol.Identity.Approved > today ? throw new ArgumentException($"The protocol is approved on {protocol.Identity.Approved:yyyy-MM-dd}, after {today:yyyy-MM-dd}: it is not in force yet.", nameof(protocol))
            : new Formulary(new ProtocolApplication(formulary, protocol).Content(today));
    }

    private FormularyContent Content(DateOnly today)
    {
        var content = _formulary.Content;
        var products = OnShelf(content.Products, _protocol.Products, p => p.Id);
        var missing = Strengths(content.Products).Except(Strengths(products));
        return content with
        {
            Protocol = new ProtocolInForce(_protocol, new ProtocolComparison(_formulary).Of(_protocol), [.. missing], today),
            Ranges = [.. content.Ranges.Select(Changed), .. _protocol.NewRanges.Select(r => r.Item).OrderBy(r => r.Id, StringComparer.Ordinal)],
            Ceilings = [.. content.Ceilings.Select(Changed), .. _protocol.NewCeilings.Select(c => c.Item with { IsLocal = true }).OrderBy(c => c.Id, StringComparer.Ordinal)],
            ScreeningEntries = [.. content.ScreeningEntries.Select(Changed), .. Added(content.ScreeningEntries.Count)],
            Products = products,
            Devices = OnShelf(content.Devices, _protocol.Devices, d => d.Id),
            Sources = [.. content.Sources, Itself(), .. _protocol.Sources.OrderBy(s => s.Id, StringComparer.Ordinal)],
        };
    }

    private static IEnumerable<(Drug Drug, Quantities.Strength Strength)> Strengths(IEnumerable<Product> products) =>
        products.Where(p => p.Strength is not null).Select(p => (p.Drug, p.Strength!.Value));

    private IEnumerable<ScreeningEntry> Added(int first) => _protocol.NewFlags.Select(f => f.Item)
        .OrderBy(f => f.Id, StringComparer.Ordinal).Select((entry, i) => entry with { Ordinal = first + i, Evidence = [_evidence] });

    private static T[] OnShelf<T>(IReadOnlyList<T> all, ProtocolShelf<T>? shelf, Func<T, string> id) => shelf is null ? [.. all]
        : [.. all.Where(item => shelf.Holds(id(item))), .. shelf.Added.Select(a => a.Item).OrderBy(id, StringComparer.Ordinal)];

    private ReferenceRange Changed(ReferenceRange range)
    {
        if (_protocol.Ranges.FirstOrDefault(r => r.Id == range.Id) is not { } change)
        {
            return range;
        }

        // A number that only repeats the formulary changes nothing, so the protocol is no source of it.
        var changed = new ProtocolComparison(_formulary).Of(change).Where(c => c.Effect != ProtocolEffect.Same).Select(c => c.Member).ToArray();
        if (changed.Length == 0)
        {
            return range;
        }

        var (low, high) = (change.Low ?? range.Low, change.High ?? range.High);
        return range with
        {
            Grade = changed is ["absoluteAlertMg"] ? range.Grade : $"local protocol over {range.Grade}",
            Low = low,
            Usual = change.Usual ?? range.Usual,
            High = high,
            HardLimit = change.HardLimit ?? range.HardLimit,
            HardLimitBasis = !changed.Contains("hardLimit") ? range.HardLimitBasis : $"local protocol {_protocol.SourceId}: {change.Why}",
            AllowedMilligrams = [.. range.AllowedMilligrams.Where(mg => mg >= low && mg <= high)],
            AbsoluteAlertMilligrams = change.AbsoluteAlertMilligrams ?? range.AbsoluteAlertMilligrams,
            Sources = [.. range.Sources, _protocol.SourceId],
            Provenance = Origins(range, change, changed),
        };
    }

    private Dictionary<string, NumberOrigin> Origins(ReferenceRange range, ProtocolRange change, string[] changed)
    {
        var origins = range.Provenance.ToDictionary(StringComparer.Ordinal);
        foreach (var name in changed.Intersect(["low", "usual", "high"]))
        {
            origins[name] = new NumberOrigin("verbatim", [_protocol.SourceId], change.Why);
        }

        return origins;
    }

    private DoseCeiling Changed(DoseCeiling ceiling) => _protocol.Ceilings.FirstOrDefault(c => c.Id == ceiling.Id) is { } change && change.Above != ceiling.Above
        ? ceiling with { Above = change.Above, Why = $"local protocol: {change.Why}", Sources = [_protocol.SourceId], IsLocal = true }
        : ceiling;

    private ScreeningEntry Changed(ScreeningEntry entry)
    {
        if (_protocol.Flags.FirstOrDefault(f => f.Id.Equals(entry.Id, StringComparison.OrdinalIgnoreCase)) is not { } change)
        {
            return entry;
        }

        var severities = entry.Severities.ToDictionary();
        var (higher, lower) = (new Dictionary<SeverityColumn, Severity>(), new Dictionary<SeverityColumn, Severity>());
        foreach (var (column, severity) in change.Severities)
        {
            severities.Remove(column);
            if (severity is { } now)
            {
                severities[column] = now;
            }

            // What rests on recall counts as major at most; what the institution itself raised rests on its protocol, there alone.
            var before = entry.In(column);
            if (severity is { } raised && (before is null || raised > before))
            {
                higher[column] = raised;
            }
            else if (before is { } stricter && (severity is null || severity < stricter))
            {
                lower[column] = stricter;
            }
        }

        return higher.Count + lower.Count == 0 ? entry : entry with
        {
            Severities = severities,
            Note = entry.Note is null ? $"Local protocol: {change.Why}" : $"{entry.Note} Local protocol: {change.Why}",
            Evidence = [.. entry.Evidence, _evidence],
            Local = new LocalSeverities(higher, lower, _evidence),
        };
    }

    /// <summary>The protocol as a source of the numbers that it states.</summary>
    private Source Itself()
    {
        var identity = _protocol.Identity;
        return new Source
        {
            Id = _protocol.SourceId,
            Citation = $"{Citation}, by {identity.Author}, approved {identity.Approved:yyyy-MM-dd}",
            Address = $"SHA-256 {identity.Sha256}",
            Verification = "verified",
            Grade = "local protocol",
            Drug = "see its items",
            Unit = "see its items",
        };
    }
}
