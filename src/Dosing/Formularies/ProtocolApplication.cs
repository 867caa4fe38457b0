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
    /// <exception cref="ArgumentException">There is a protocol over the formulary already.</exception>
    public static Formulary Apply(Formulary formulary, LocalProtocol protocol, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(formulary);
        ArgumentNullException.ThrowIfNull(protocol);
        return formulary.Protocol is null
            ? new Formulary(new ProtocolApplication(formulary, protocol).Content(today))
            : throw new ArgumentException("There is a protocol over the formulary already.", nameof(formulary));
    }

    private FormularyContent Content(DateOnly today)
    {
        var content = _formulary.Content;
        var products = OnShelf(content.Products, _protocol.Products, p => p.Id);
        var missing = content.Products.Select(p => p.Strength).OfType<Quantities.Strength>().Except(products.Select(p => p.Strength).OfType<Quantities.Strength>());
        return content with
        {
            Protocol = new ProtocolInForce(_protocol, new ProtocolComparison(_formulary).Of(_protocol), [.. missing], today),
            Ranges = [.. content.Ranges.Select(Changed), .. _protocol.NewRanges.Select(r => r.Item).OrderBy(r => r.Id, StringComparer.Ordinal)],
            Ceilings = [.. content.Ceilings.Select(Changed), .. _protocol.NewCeilings.Select(c => c.Item).OrderBy(c => c.Id, StringComparer.Ordinal)],
            ScreeningEntries = [.. content.ScreeningEntries.Select(Changed), .. Added(content.ScreeningEntries.Count)],
            Products = products,
            Devices = OnShelf(content.Devices, _protocol.Devices, d => d.Id),
            Sources = [.. content.Sources, Itself(), .. _protocol.Sources.OrderBy(s => s.Id, StringComparer.Ordinal)],
        };
    }

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

        var (low, high) = (change.Low ?? range.Low, change.High ?? range.High);
        return range with
        {
            Low = low,
            Usual = change.Usual ?? range.Usual,
            High = high,
            HardLimit = change.HardLimit ?? range.HardLimit,
            HardLimitBasis = change.HardLimit is null ? range.HardLimitBasis : $"local protocol {_protocol.SourceId}: {change.Why}",
            AllowedMilligrams = [.. range.AllowedMilligrams.Where(mg => mg >= low && mg <= high)],
            AbsoluteAlertMilligrams = change.AbsoluteAlertMilligrams ?? range.AbsoluteAlertMilligrams,
            Sources = [.. range.Sources, _protocol.SourceId],
            Provenance = Origins(range, change),
        };
    }

    private Dictionary<string, NumberOrigin> Origins(ReferenceRange range, ProtocolRange change)
    {
        var origins = range.Provenance.ToDictionary(StringComparer.Ordinal);
        foreach (var (name, value) in new[] { ("low", change.Low), ("usual", change.Usual), ("high", change.High) })
        {
            if (value is not null)
            {
                origins[name] = new NumberOrigin("verbatim", [_protocol.SourceId], change.Why);
            }
        }

        return origins;
    }

    private DoseCeiling Changed(DoseCeiling ceiling) => _protocol.Ceilings.FirstOrDefault(c => c.Id == ceiling.Id) is { } change
        ? ceiling with { Above = change.Above, Why = $"local protocol: {change.Why}", Sources = [_protocol.SourceId] }
        : ceiling;

    private ScreeningEntry Changed(ScreeningEntry entry)
    {
        if (_protocol.Flags.FirstOrDefault(f => f.Id.Equals(entry.Id, StringComparison.OrdinalIgnoreCase)) is not { } change)
        {
            return entry;
        }

        var severities = entry.Severities.ToDictionary();
        foreach (var (column, severity) in change.Severities)
        {
            severities.Remove(column);
            if (severity is { } raised)
            {
                severities[column] = raised;
            }
        }

        // What rests on recall counts as major at most; what the institution itself raised rests on its protocol.
        var isRaised = change.Severities.Any(s => s.Value > entry.In(s.Key) || (s.Value is not null && entry.In(s.Key) is null));
        return entry with
        {
            Severities = severities,
            Status = isRaised ? EvidenceStatus.Verified : entry.Status,
            Note = entry.Note is null ? $"Local protocol: {change.Why}" : $"{entry.Note} Local protocol: {change.Why}",
            Evidence = [.. entry.Evidence, _evidence],
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
