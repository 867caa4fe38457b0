using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dosing.Cli.Parsing;
using Dosing.Tests.Differential;

namespace Dosing.Cli.Tests.Fuzzing;

/// <summary>Requests in JSON: members in any order, lists of words known and unknown, then noise.</summary>
internal static class RequestFuzz
{
    private static readonly string[] Said =
    [
        "opioids", "pregnancy", "OPIOIDS", "opioid", "acute-suicidality", "nothing", "", "rxnorm:1819", "rxnorm:99999999", "rxnorm:1e3", "atc:N07BC01", "atc:N", "atc:", "morphine", "Morphine", "icd10:I25.1", "icd10:F20", "icd10:i10", "icd10:",
        "I25.1", "\u212aetamine", "\ud83d\ude00", "x\u0000", "120/80 mmHg", "150/95mmHg", "4.1 mmol/L", "95 %", "38.5 degC", "101 degF", "5", "0.5 mg/L",
    ];

    private static readonly string[] Measures = ["blood-pressure", "systolic", "heart-rate", "spo2", "potassium", "temperature", "ciwa", "breath-alcohol", "qtc", "bmi", "nothing", "", "POTASSIUM"];

    /// <summary>One for each thread, as in a batch, so that what one row left behind is there for the next.</summary>
    [ThreadStatic]
    private static RequestJson? _reader;

    public static FuzzTarget Target { get; } = new("json", 150_000, Try);

    /// <summary>A request as a person or a program writes it; wrong in places.</summary>
    public static byte[] Write(Dice dice)
    {
        var order = RandomOrders.Of(dice.Next());
        var members = new List<(string Name, object? Value)>
        {
            ("drug", order.Drug), ("dose", order.Dose), ("route", order.Route), ("over", order.Over), ("weight", order.Weight), ("age", order.Age), ("for", order.For), ("strength", order.Strength), ("salt", order.Salt),
        };
        if (dice.OneIn(2))
        {
            members.AddRange(
            [
                ("id", dice.Of("r1", "", "\u001b[2J", null)), ("weightSource", dice.Of("stated", "measured", "guessed", null, null)), ("height", dice.Of("178 cm", "5ft 11in", "5 ft 12 in", null, null)), ("sex", dice.Of("male", "x", null, null)),
                ("flags", List(dice)), ("absent", List(dice)), ("medications", List(dice)), ("conditions", List(dice)),
                ("measurements", dice.OneIn(2) ? null : new Dictionary<string, string> { [dice.Of(Measures)] = dice.Of(Said) }),
                ("given", dice.OneIn(2) ? null : new[] { new Dictionary<string, string> { ["dose"] = dice.Of("10 mg", "0.2 mg/kg", "5 mL", "1 mg/h"), ["ago"] = dice.Of("30 min", "0 s", "1 y") } }),
            ]);
        }

        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, new JsonWriterOptions { Encoder = dice.OneIn(2) ? JavaScriptEncoder.UnsafeRelaxedJsonEscaping : null, Indented = dice.OneIn(8), SkipValidation = true }))
        {
            json.WriteStartObject();
            while (members.Count > 0)
            {
                var at = dice.Below(members.Count);
                var (name, value) = members[at];
                members.RemoveAt(at);
                if (value is not null || dice.OneIn(300))
                {
                    json.WritePropertyName(name);
                    JsonSerializer.Serialize(json, value);
                }
            }

            json.WriteEndObject();
        }

        return memory.ToArray();
    }

    private static bool Try(Dice dice)
    {
        var written = Write(dice);
        var json = dice.Below(4) switch { 0 => written, 1 => Mutation.OfTokens(written, dice), _ => Mutation.Of(written, dice) };
        var (request, errors) = (dice.OneIn(2) ? _reader ??= new RequestJson(new TextCache()) : new RequestJson()).Read(json);
        var strict = StrictRequest.Read(json);
        return Judged.Against(request, errors, strict?.Order, strict?.IsPlain ?? false, () => Encoding.UTF8.GetString(json));
    }

    private static string[]? List(Dice dice) => dice.OneIn(2) ? null : [.. Enumerable.Range(0, dice.Below(3)).Select(_ => dice.Of(Said))];
}
