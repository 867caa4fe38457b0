using System.Text.Json;
using Dosing.Clinical;
using static Dosing.Knowledge.Tests.Evidence.EvidenceFile;

namespace Dosing.Knowledge.Tests.Screening;

/// <summary>An entry of the evidence as the tables need it: read from the copy of the evidence, never from what ships.</summary>
internal sealed class SafetyEntry
{
    private const string Verified = "verified";

    private readonly Dictionary<string, Severity> _columns;

    public SafetyEntry(JsonElement json, int place)
    {
        (Id, Kind, Place) = (json.Text("id"), json.Text("kind"), place);
        _columns = json.TryGetProperty("severity", out var columns) && columns.ValueKind == JsonValueKind.Object
            ? columns.EnumerateObject().Where(c => c.Value.ValueKind == JsonValueKind.String).ToDictionary(c => c.Name, c => SeverityOf(c.Value.GetString()!))
            : [];
        IsRecalled = Word(json, "evidenceStatus") == "recall";
        IsAdultOnly = Yes(json, "adultOnly");
        IsRouteDependent = Yes(json, "routeDependent");
        OnlyWith = Word(json, "onlyWith");
        Lines = [.. List(json, "thresholds").Select(line => new SafetyLine(line))];
        Drugs = [.. List(json, "members").Select(drug => new SafetyDrug(drug))];
        var codes = json.TryGetProperty("codes", out var found) ? found : default;
        AtcPrefixes = [.. List(codes, "atc").Where(c => c.Text("status") == Verified).Select(c => c.Text("prefix"))];
        Icd10Prefixes = [.. List(codes, "icd10").Where(c => c.Text("status") == Verified).Select(c => c.Text("prefix"))];
    }

    public string Id { get; }

    public string Kind { get; }

    /// <summary>The place in the evidence.</summary>
    public int Place { get; }

    public bool IsRecalled { get; }

    public bool IsAdultOnly { get; }

    public bool IsRouteDependent { get; }

    /// <summary>The entry that must be present too, or null.</summary>
    public string? OnlyWith { get; }

    public IReadOnlyList<SafetyLine> Lines { get; }

    public IReadOnlyList<SafetyDrug> Drugs { get; }

    public IReadOnlyList<string> AtcPrefixes { get; }

    /// <summary>Prefixes of the WHO's ICD-10, as written, with their dots.</summary>
    public IReadOnlyList<string> Icd10Prefixes { get; }

    /// <summary>Whether it can be said by <c>--flag</c> and <c>--absent</c>.</summary>
    public bool IsSayable => Kind is "history" or "condition" or "medicationClass" or "physiologicalThreshold" or "settingHazard";

    /// <summary>The severity of a column; null where the column is empty.</summary>
    public Severity? In(string column) => _columns.TryGetValue(column, out var severity) ? severity : null;

    /// <summary>The severities in our words: minor is information, moderate is caution.</summary>
    public static Severity SeverityOf(string word) => word switch
    {
        "minor" => Severity.Information,
        "moderate" => Severity.Caution,
        "major" => Severity.Major,
        "contraindicated" => Severity.Contraindicated,
        _ => throw new InvalidOperationException($"{word} is no severity of the evidence"),
    };

    private static JsonElement[] List(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var list) ? [.. list.EnumerateArray()] : [];

    private static string? Word(JsonElement json, string name) => json.TryGetProperty(name, out var word) ? word.GetString() : null;

    private static bool Yes(JsonElement json, string name) => json.TryGetProperty(name, out var yes) && yes.GetBoolean();
}

/// <summary>A line of an entry.</summary>
internal sealed class SafetyLine(JsonElement json)
{
    public string Parameter { get; } = json.Text("parameter");

    public string Sign { get; } = json.Text("op");

    /// <summary>The number; null where the line is no number (a Child-Pugh class).</summary>
    public decimal? Value { get; } = json.GetProperty("value").ValueKind == JsonValueKind.Number ? json.GetProperty("value").GetDecimal() : null;

    public Severity Severity { get; } = SafetyEntry.SeverityOf(json.Text("severity"));

    public bool IsRecalled { get; } = json.Text("status") == "recall";

    /// <summary>The measurement that decides it; null where none does.</summary>
    public string? Measurement => Measuring.NameOf(Parameter);

    public bool IsCrossedBy(decimal value) => Measuring.Satisfies(value, Sign, Value!.Value);
}

/// <summary>A drug that an entry lists, with the codes that were verified.</summary>
internal sealed class SafetyDrug(JsonElement json)
{
    public string Name { get; } = json.Text("name");

    /// <summary>The name and, where it differs, that of RxNorm.</summary>
    public IReadOnlyList<string> Names { get; } = json.TryGetProperty("rxNormName", out var other) ? [json.Text("name"), other.GetString()!] : [json.Text("name")];

    public string? RxNorm { get; } = json.Text("rxcuiStatus") == "verified" ? json.Text("rxcui") : null;

    /// <summary>A code that was not verified, which must not be recognised; null where there is none.</summary>
    public string? WeakRxNorm { get; } = json.Text("rxcuiStatus") != "verified" ? json.GetProperty("rxcui").GetString() : null;

    public IReadOnlyList<string> Atc { get; } = json.Text("atcStatus") == "verified" ? Texts(json.GetProperty("atc")) : [];
}
