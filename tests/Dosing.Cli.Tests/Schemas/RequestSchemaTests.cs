using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Dosing.Cli.Parsing;
using Dosing.Knowledge;
using Dosing.Requests;

namespace Dosing.Cli.Tests.Schemas;

/// <summary>The schema of a request has the members that are read, and its patterns let through what the reader reads and nothing else.</summary>
public sealed class RequestSchemaTests
{
    private static readonly JsonObject Members = SchemaFiles.Read("request.schema.json")["properties"]!.AsObject();

    private static readonly RequestReader Reader = new(KetamineFormulary.Load());

    private static readonly string[] Numbers =
    [
        "0", "0.0", "0.000", "0.5", "70", "1.05", "11", "13.9", "14", "1.0005", "1.000", "12.000", "0,5", "1,000", "05", "00", ".5", "5.", "1e3", "+5", "-5", "5-10", "½", "５", "٣", "NaN", "0x10", "1_000",
        "1 000", "", "999999999999", "1000000000000", "0.123456789", "0.1234567891", "1.5.2", "1.000.5", "11st 4", "5ft 11", "11 st 4", "11st 14", "5ft 12", "5ft 11.5", "11st 13.9", "1.5st 4", "0st 4", "0st 0", "500mg/10", "500mg/0", "150/95",
    ];

    private static readonly string[] Units =
    [
        "", "kg", "g", "lb", "st", "mg", "mcg", "ug", "µg", "μg", "mg/kg", "mcg/kg", "ug/kg", "mL", "ml", "ML", "l", "mg/h", "mg/min", "mcg/min", "mg/kg/h", "mcg/kg/h", "mcg/kg/min", "ug/kg/min", "mg/kg/min", "mL/h", "ml/h",
        "s", "min", "h", "d", "y", "mo", "wk", "cm", "m", "in", "ft", "mg/mL", "mg/ml", "mmHg", "/min", "%", "ms", "mmol/L", "mmol/l", "mEq/L", "mg/dL", "mg/dl", "mg/L", "degC", "degF", "kg/m2", "KG", "Mg", "kgs", "hr", "mins", "mg kg", " kg",
    ];

    /// <summary>Every number before every unit, at once and behind a space; and some with a space too many.</summary>
    private static readonly string[] Texts =
    [
        .. Numbers.SelectMany(n => Units.SelectMany(u => new[] { n + u, $"{n} {u}" })).Concat(Units.SelectMany(u => new[] { $"70  {u}", $"70{u} ", $" 70{u}", $"70\t{u}", $"70\u00a0{u}" })).Distinct(),
    ];

    public static TheoryData<string> Quantities => ["dose", "over", "weight", "age", "height", "strength", "ago", .. MeasurementNames.All.Prepend("blood-pressure")];

    [Fact]
    public void Its_members_are_those_that_are_read()
    {
        Assert.Equal(RequestMembers.AllNames.Order(StringComparer.Ordinal), Members.Select(m => m.Key).Order(StringComparer.Ordinal));
        Assert.Equal(MeasurementNames.All.Append("blood-pressure").Order(StringComparer.Ordinal), Members["measurements"]!["properties"]!.AsObject().Select(m => m.Key).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Quantities))]
    public void A_quantity_fits_its_pattern_where_and_only_where_it_is_read(string name)
    {
        var pattern = new Regex(PatternOf(name), RegexOptions.ECMAScript);
        var read = Texts.Where(t => IsRead(name, t)).ToArray();
        Assert.NotEmpty(read);
        Assert.Equal(read, Texts.Where(t => pattern.IsMatch(t)));
    }

    [Theory]
    [InlineData("icd10:I25.1")]
    [InlineData("icd10:I251")]
    [InlineData("ICD10:c7a")]
    [InlineData("icd10:S72.001A")]
    [InlineData("icd10:S72001A")]
    [InlineData("icd10:I25.")]
    [InlineData("icd10:I2")]
    [InlineData("icd10:I2.51")]
    [InlineData("icd10:I25.12345")]
    [InlineData("I25.1")]
    public void A_condition_fits_its_pattern_where_and_only_where_it_is_read(string code)
    {
        var isRead = Reader.Read(new DoseRequest { Conditions = [code] }).Errors.All(e => e.Field != "conditions");
        Assert.Equal(isRead, Regex.IsMatch(code, Members["conditions"]!["items"]!["pattern"]!.GetValue<string>(), RegexOptions.ECMAScript));
    }

    private static string PatternOf(string name) =>
        (name == "ago" ? Members["given"]!["items"]!["properties"]!["ago"] : Members[name] ?? Members["measurements"]!["properties"]![name])!["pattern"]!.GetValue<string>();

    /// <summary>Whether the reader finds nothing wrong with the text itself: what other members ask of it is another question.</summary>
    private static bool IsRead(string name, string text)
    {
        var request = name switch
        {
            "dose" => new DoseRequest { Dose = text, Route = "intravenous", Strength = "50 mg/mL" },
            "over" => new DoseRequest { Over = text, Route = "intravenous" },
            "weight" => new DoseRequest { Weight = text },
            "age" => new DoseRequest { Age = text },
            "height" => new DoseRequest { Height = text },
            "strength" => new DoseRequest { Strength = text },
            "ago" => new DoseRequest { Given = [new GivenDoseText("10 mg", text)] },
            _ => new DoseRequest { Measurements = [new(name, text)] },
        };

        // No pattern can say that an age is at most 130 years.
        return Reader.Read(request).Errors.Where(e => e.Code is not ("required-missing" or "out-of-range")).Select(e => e.Field).Distinct().All(f => f is "drug" or "for" or "route");
    }
}
