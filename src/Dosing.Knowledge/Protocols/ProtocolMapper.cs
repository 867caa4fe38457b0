using System.Globalization;
using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Protocols;

/// <summary>Gives a protocol its meaning. Called for what was verified alone.</summary>
internal sealed class ProtocolMapper(JsonLineNumbers lines)
{
    private const string Grade = "local protocol";

    private static readonly string[] Stated = ["low", "usual", "high"];

    public LocalProtocol Map(ProtocolDocument document, Formulary formulary, string sha256) => new()
    {
        Identity = new ProtocolIdentity(document.Id, document.Version, document.Title, document.Institution, document.Author,
            Date(document.Approved), Date(document.ReviewBy), sha256),
        Place = At("$"),
        Ranges = [.. document.Ranges.Select((r, i) => Range(r, Place("ranges", i)))],
        NewRanges = [.. document.NewRanges.Select((r, i) => new ProtocolAddition<ReferenceRange>(NewRange(r, document.Id), Loosening(r), Place("newRanges", i)))],
        Ceilings = [.. document.Ceilings.Select((c, i) => Ceiling(c, Place("ceilings", i)))],
        NewCeilings = [.. document.NewCeilings.Select((c, i) => new ProtocolAddition<DoseCeiling>(NewCeiling(c, document.Id), null, Place("newCeilings", i)))],
        Flags = [.. document.Flags.Select((f, i) => Flag(f, Place("flags", i)))],
        NewFlags = [.. document.NewFlags.Select((f, i) => new ProtocolAddition<ScreeningEntry>(NewFlag(f, document), null, Place("newFlags", i)))],
        Products = document.Products is { } products
            ? new(products.Only, products.Without, [.. products.Add.Select((p, i) => new ProtocolAddition<Product>(ProductsMapper.Product(p), null, Place("products.add", i)))], At("$.products"))
            : null,
        Devices = document.Devices is { } devices
            ? new(devices.Only, devices.Without, [.. devices.Add.Select((d, i) => new ProtocolAddition<MeasuringDevice>(ProductsMapper.Device(d), null, Place("devices.add", i)))], At("$.devices"))
            : null,
        NotAuthorised = [.. document.NotAuthorised.Select((n, i) => NotAuthorised(n, Place("notAuthorised", i)))],
        Sources =
        [
            .. document.NewRanges.Select(r => Source(r.Id, r.Source, r.Drug, r.Unit)),
            .. document.NewCeilings.Select(c => Source(c.Id, c.Source, c.Drug, c.Unit)),
        ],
    };

    /// <summary>The change of a range.</summary>
    public static ProtocolRange Range(RangeItem item, ProtocolPlace place) => new()
    {
        Id = item.Id,
        Low = item.Low,
        Usual = item.Usual,
        High = item.High,
        HardLimit = item.HardLimit,
        AbsoluteAlertMilligrams = item.AbsoluteAlertMg,
        Why = item.Why,
        Loosening = Loosening(item),
        Place = place,
    };

    /// <summary>The change of a ceiling.</summary>
    public static ProtocolCeiling Ceiling(CeilingItem item, ProtocolPlace place) => new(item.Id, item.Above, item.Why, Loosening(item), place);

    /// <summary>The change of an entry; a severity that is no word says nothing.</summary>
    public static ProtocolFlag Flag(FlagItem item, ProtocolPlace place) => new(item.Id, Severities(item.Severity), item.Why, Loosening(item), place);

    /// <summary>The date of a text that is one; otherwise the first of all dates.</summary>
    public static DateOnly Date(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : DateOnly.MinValue;

    private static Loosening? Loosening(Loosenable item) =>
        item is { Reason: { } reason, Author: { } author, ReviewBy: { } reviewBy } ? new Loosening(reason, author, Date(reviewBy)) : null;

    private static ReferenceRange NewRange(NewRangeItem item, string protocol)
    {
        string[] sources = [SourceOf(item.Id), $"protocol-{protocol}"];
        return new ReferenceRange
        {
            Id = item.Id,
            Drug = FormularyMapper.Word(Words.Drugs, item.Drug),
            Intent = FormularyMapper.Word(Words.Intents, item.For),
            Route = FormularyMapper.Word(Words.Routes, item.Route),
            Ages = FormularyMapper.Ages(item.AgeMonths),
            OverMinutes = item.OverMinutes is { } over ? FormularyMapper.Minutes(over) : null,
            Unit = FormularyMapper.Word(Words.DoseUnits, item.Unit),
            Low = item.Low,
            Usual = item.Usual,
            High = item.High,
            HardLimit = item.HardLimit,
            HardLimitBasis = item.HardLimit is null ? null : $"local protocol protocol-{protocol}: {item.Why}",
            IsPrimary = item.Primary,
            Grade = Grade,
            Note = item.Why,
            Sources = sources,
            Provenance = Stated.Where(n => n != "usual" || item.Usual is not null).ToDictionary(n => n, _ => new NumberOrigin("verbatim", sources, null), StringComparer.Ordinal),
            Example = new WorkedExample($"{Quantities.QuantityFormat.Number(item.Low)} {item.Unit}", null, "70 kg", "45 y", Outcome.Within, item.Low, "the low edge itself"),
        };
    }

    private static DoseCeiling NewCeiling(NewCeilingItem item, string protocol) => new()
    {
        Id = item.Id,
        Drug = FormularyMapper.Word(Words.Drugs, item.Drug),
        Route = FormularyMapper.Word(Words.Routes, item.Route),
        Ages = item.AgeMonths is { } ages ? FormularyMapper.Ages(ages) : null,
        OverMinutes = item.OverMinutes is { } over ? FormularyMapper.Minutes(over) : null,
        Unit = FormularyMapper.Word(Words.DoseUnits, item.Unit),
        Above = item.Above,
        Why = $"local protocol: {item.Why}",
        Sources = [SourceOf(item.Id), $"protocol-{protocol}"],
    };

    private static ScreeningEntry NewFlag(NewFlagItem item, ProtocolDocument document) => new()
    {
        Ordinal = 0,
        Id = item.Id,
        Kind = FormularyMapper.Word(ScreeningKinds.Words, item.Kind),
        Name = item.Name,
        Severities = Severities(item.Severity).Where(s => s.Value is not null).ToDictionary(s => s.Key, s => s.Value!.Value),
        Mechanism = item.Why.TrimEnd('.'),
        Action = item.Action,
        Status = EvidenceStatus.Verified,
        Evidence = [new EvidenceLine($"Local protocol {document.Id} {document.Version}", null, EvidenceStatus.Verified, null)],
    };

    private static NotAuthorised NotAuthorised(NotAuthorisedItem item, ProtocolPlace place) => new()
    {
        Id = item.Id,
        Drug = item.Drug is { } drug ? FormularyMapper.Word(Words.Drugs, drug) : null,
        Route = item.Route is { } route ? FormularyMapper.Word(Words.Routes, route) : null,
        Intent = item.For is { } intent ? FormularyMapper.Word(Words.Intents, intent) : null,
        Ages = item.AgeMonths is { } ages ? FormularyMapper.Ages(ages) : null,
        Why = item.Why,
        Action = item.Action,
        Place = place,
    };

    private static Source Source(string id, SourceItem source, string drug, string unit) => new()
    {
        Id = SourceOf(id),
        Citation = source.Citation,
        Address = source.Address ?? "no address given",
        Verification = "stated by the local protocol",
        Grade = Grade,
        Drug = drug,
        Unit = unit,
    };

    private static string SourceOf(string id) => $"{id}-source";

    private static Dictionary<SeverityColumn, Severity?> Severities(SeverityItem item)
    {
        (SeverityColumn Column, string? Word)[] all =
        [
            (SeverityColumn.SubAnaestheticTherapy, item.SubAnaestheticTherapy), (SeverityColumn.ProceduralSedation, item.ProceduralSedation),
            (SeverityColumn.Anaesthesia, item.Anaesthesia), (SeverityColumn.EsketamineNasal, item.EsketamineNasal),
        ];
        return all.Where(s => s.Word == SeverityRules.None || (s.Word is { } word && Words.Severities.TryRead(word, out _)))
            .ToDictionary(s => s.Column, s => s.Word == SeverityRules.None ? (Severity?)null : FormularyMapper.Word(Words.Severities, s.Word!));
    }

    private ProtocolPlace Place(string list, int index) => At(string.Create(CultureInfo.InvariantCulture, $"$.{list}[{index}]"));

    private ProtocolPlace At(string path) => new(path, lines.Of(path)) { Lines = lines.All };
}
