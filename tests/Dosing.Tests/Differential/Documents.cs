using System.Text.Json;
using Dosing.Knowledge;

namespace Dosing.Tests.Differential;

/// <summary>A span of the documents; an end that is not there is open.</summary>
internal sealed record Span(Quotient? From, Quotient? Above, Quotient? To, Quotient? Below)
{
    public bool Holds(Quotient value) => !(value < From) && !(value <= Above) && !(value > To) && !(value >= Below);

    /// <summary>A continuous infusion is in a span that has from or above and neither to nor below.</summary>
    public bool HoldsForEver => (From ?? Above) is not null && (To ?? Below) is null;
}

internal sealed record Range(
    string Id, string Drug, string Intent, string Route, Span Ages, Span? Over, string Unit, Quotient Low, Quotient High, Quotient? HardLimit, bool IsPrimary);

internal sealed record Ceiling(string Id, string Drug, string Route, Span? Ages, Span? Over, string Unit, Quotient Above);

internal sealed record Band(string Id, int Level, Quotient Start, bool StartsThere, Quotient? To, Quotient? Below)
{
    public bool Holds(Quotient value) => (StartsThere ? value >= Start : value > Start) && !(value > To) && !(value >= Below);
}

internal sealed record Ladder(string Id, string Unit, IReadOnlyList<Band> Bands);

/// <summary>The numbers of the shipped documents, read from their JSON without a type of the product.</summary>
internal static class Documents
{
    public static readonly string[] Levels = ["below-studied", "sub-anaesthetic", "transition", "sedation", "anaesthetic", "above-label", "beyond-evidence"];

    private static readonly JsonElement RangesJson = Read("ranges.json");

    public static IReadOnlyList<Range> Ranges { get; } = [.. RangesJson.GetProperty("ranges").EnumerateArray().Select(r => new Range(
        Text(r, "id"), Text(r, "drug"), Text(r, "intent"), Text(r, "route"), SpanOf(r, "ageMonths")!, SpanOf(r, "overMinutes"), Text(r, "unit"),
        Number(r, "low")!.Value, Number(r, "high")!.Value, Number(r, "hardLimit"), r.GetProperty("primary").GetBoolean()))];

    public static IReadOnlyList<Ceiling> Ceilings { get; } = [.. RangesJson.GetProperty("ceilings").EnumerateArray().Select(c => new Ceiling(
        Text(c, "id"), Text(c, "drug"), Text(c, "route"), SpanOf(c, "ageMonths"), SpanOf(c, "overMinutes"), Text(c, "unit"), Number(c, "above")!.Value))];

    public static IReadOnlyDictionary<string, string[]> IntentsByCategory { get; } = RangesJson.GetProperty("intentCategories").EnumerateObject()
        .ToDictionary(c => c.Name, c => c.Value.EnumerateArray().Select(i => i.GetString()!).ToArray());

    public static IReadOnlyDictionary<string, Ladder> Ladders { get; } = Read("ladders.json").GetProperty("ladders").EnumerateArray()
        .Select(l => new Ladder(Text(l, "id"), Text(l, "unit"), [.. l.GetProperty("bands").EnumerateArray().Select(BandOf)]))
        .ToDictionary(l => l.Id);

    private static Band BandOf(JsonElement b) => new(
        Text(b, "id"), Array.IndexOf(Levels, Text(b, "level")), Number(b, "from") ?? Number(b, "above")!.Value, Number(b, "from") is not null, Number(b, "to"), Number(b, "below"));

    private static JsonElement Read(string name)
    {
        using var stream = typeof(KetamineFormulary).Assembly.GetManifestResourceStream(name)!;
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.Clone();
    }

    private static string Text(JsonElement element, string member) => element.GetProperty(member).GetString()!;

    private static Quotient? Number(JsonElement element, string member) => element.TryGetProperty(member, out var number) ? Quotient.Of(number.GetRawText()) : null;

    private static Span? SpanOf(JsonElement element, string member) => element.TryGetProperty(member, out var span)
        ? new(Number(span, "from"), Number(span, "above"), Number(span, "to"), Number(span, "below")) : null;
}
