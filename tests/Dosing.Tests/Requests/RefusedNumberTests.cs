namespace Dosing.Tests.Requests;

/// <summary>Every refused form of the contract, section 2, in every field that holds a quantity; codes by the contract.</summary>
public class RefusedNumberTests
{
    /// <summary>The form, its code, and what is suggested: {u} is the unit of the field, {x} its example, {xu} the unit of the example.</summary>
    private static readonly (string Form, string Code, string Suggestion)[] Forms =
    [
        ("0,5 {u}", "decimal-comma", "0.5 {u}"),
        ("1,5{u}", "decimal-comma", "1.5 {u}"),
        ("12,34 {u}", "decimal-comma", "12.34 {u}"),
        ("0,500 {u}", "decimal-comma", "0.5 {u}"),
        ("5, {u}", "decimal-comma", "5 {u}"),
        (",5 {u}", "decimal-comma", "0.5 {u}"),
        ("0,5", "decimal-comma", "0.5 {xu}"),
        ("1,5", "decimal-comma", "1.5 {xu}"),
        ("1,000 {u}", "digit-groups", "1000 {u} or 1 {u}"),
        ("1,234 {u}", "digit-groups", "1234 {u} or 1.234 {u}"),
        ("1.000,5 {u}", "digit-groups", "1000.5 {u} or 1.0005 {u}"),
        ("1,000.5 {u}", "digit-groups", "1000.5 {u} or 1.0005 {u}"),
        ("1.000 {u}", "digit-groups", "1000 {u} or 1 {u}"),
        ("25.000{u}", "digit-groups", "25000 {u} or 25 {u}"),
        ("1'000 {u}", "digit-groups", "1000 {u} or 1 {u}"),
        (".5 {u}", "missing-leading-zero", "0.5 {u}"),
        (".5", "missing-leading-zero", "0.5 {xu}"),
        ("5. {u}", "trailing-point", "5 {u}"),
        ("5.{u}", "trailing-point", "5 {u}"),
        ("5.", "trailing-point", "5 {xu}"),
        ("05 {u}", "leading-zero", "5 {u}"),
        ("05", "leading-zero", "5 {xu}"),
        ("007.5 {u}", "leading-zero", "7.5 {u}"),
        ("+5 {u}", "sign", "5 {u}"),
        ("-5 {u}", "sign", "5 {u}"),
        ("\u22125 {u}", "sign", "5 {u}"),
        ("+5", "sign", "5 {xu}"),
        ("-5", "sign", "5 {xu}"),
        ("1e3 {u}", "exponent", "{x}"),
        ("1E+3 {u}", "exponent", "{x}"),
        ("1e3", "exponent", "{x}"),
        ("5-10 {u}", "range", "{x}"),
        ("5\u201310 {u}", "range", "{x}"),
        ("5 to 10 {u}", "range", "{x}"),
        ("5-10", "range", "{x}"),
        ("\u00bd {u}", "fraction-character", "0.5 {u}"),
        ("\u00bd{u}", "fraction-character", "0.5 {u}"),
        ("1\u00bd {u}", "fraction-character", "1.5 {u}"),
        ("\u2153 {u}", "fraction-character", "{x}"),
        ("1/2 {u}", "fraction-character", "{x}"),
        ("\u00bd", "fraction-character", "0.5 {xu}"),
        ("\uff15 {u}", "non-ascii-digit", "{x}"),
        ("\u0663 {u}", "non-ascii-digit", "{x}"),
        ("5\uff15 {u}", "non-ascii-digit", "{x}"),
        ("\uff15", "non-ascii-digit", "{x}"),
        ("\u0663", "non-ascii-digit", "{x}"),
        ("NaN {u}", "not-a-number", "{x}"),
        ("NaN", "not-a-number", "{x}"),
        ("Infinity", "not-a-number", "{x}"),
        ("-Infinity", "not-a-number", "{x}"),
        ("\u221e {u}", "not-a-number", "{x}"),
        ("0x10 {u}", "hexadecimal", "{x}"),
        ("0x10", "hexadecimal", "{x}"),
        ("1_000 {u}", "space", "1000 {u}"),
        ("1 000 {u}", "space", "1000 {u}"),
        ("1 000 000 {u}", "space", "1000000 {u}"),
        ("1_000", "space", "1000 {xu}"),
        ("1 000", "space", "1000 {xu}"),
        ("5 10 {u}", "space", "{x}"),
        ("5  {u}", "space", "{x}"),
        (" 5 {u}", "space", "5 {u}"),
        ("5 {u} ", "space", "5 {u}"),
        ("5\u00a0{u}", "space", "{x}"),
        ("5\u202f{u}", "space", "{x}"),
        ("\u200b5 {u}", "space", "{x}"),
        ("5 {u}\u200b", "space", "{x}"),
        ("5 {u}\ufeff", "space", "{x}"),
        ("\u202e5 {u}", "space", "{x}"),
        ("5\t{u}", "space", "{x}"),
        ("5 {u}\n", "space", "{x}"),
        ("   ", "space", "{x}"),
        ("", "empty", "{x}"),
        ("5", "unit-missing", "{each}"),
        ("0", "unit-missing", "{each}"),
        ("{u}", "number-missing", "{x}"),
        ("five {u}", "number-missing", "{x}"),
        ("5 {u} 3 {u}", "two-units", "{x}"),
        ("5 {u} {u}", "two-units", "{x}"),
        ("5 bananas", "unit-unknown", "{x}"),
        ("5 mmHg", "unit-kind", "{x}"),
        ("1234567890123 {u}", "number-too-long", "{x}"),
        ("0.1234567890 {u}", "number-too-long", "{x}"),
        ("0.0000000001 {u}", "number-too-long", "{x}"),
    ];

    public static TheoryData<string, string, string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string, string, string>();
            foreach (var (name, unit, example) in Fields.Quantities)
            {
                foreach (var (form, code, suggestion) in Forms)
                {
                    rows.Add(name, form.Replace("{u}", unit, StringComparison.Ordinal), code, suggestion
                        .Replace("{each}", Fields.WithEachUnit(name, form, example), StringComparison.Ordinal)
                        .Replace("{u}", unit, StringComparison.Ordinal)
                        .Replace("{xu}", example.Split(' ')[1], StringComparison.Ordinal)
                        .Replace("{x}", $"for example {example}", StringComparison.Ordinal));
                }
            }

            return rows;
        }
    }

    [Theory]
    [Trait("Hazard", "H-07")]
    [Trait("Hazard", "H-08")]
    [MemberData(nameof(Rows))]
    public void A_form_that_can_be_misread_is_refused_with_what_to_type_instead(string field, string text, string code, string suggestion)
    {
        if (field == "age")
        {
            // An age is at most 130 y, so a meaning beyond it (1,000,000 d; 1000 y) is no suggestion.
            suggestion = string.Join(" or ", suggestion.Split(" or ").Where(s => Fields.Reads("age", s))) is { Length: > 0 } left ? left : "for example 45 y";
        }

        var error = Fields.Refused(field, text);
        Assert.Equal((code, suggestion, text), (error.Code, error.Suggestion, error.Given));
        Assert.NotEmpty(error.Message);
    }

    [Theory]
    [InlineData("dose", "0 mg", "35 mg")]
    [InlineData("dose", "0.00 mg/kg", "35 mg")]
    [InlineData("dose", "0 mL/h", "35 mg")]
    [InlineData("over", "0 min", "40 min")]
    [InlineData("over", "0.0 s", "40 min")]
    [InlineData("weight", "0 kg", "70 kg")]
    [InlineData("weight", "0st 0lb", "70 kg")]
    [InlineData("height", "0 cm", "178 cm")]
    [InlineData("height", "0ft 0in", "178 cm")]
    [InlineData("strength", "0 mg/mL", "50 mg/mL")]
    [InlineData("strength", "0mg/10mL", "500mg/10mL")]
    [InlineData("strength", "500mg/0mL", "500mg/10mL")]
    [InlineData(Fields.GivenDose, "0 mg", "35 mg")]
    public void Zero_is_refused_where_it_has_no_meaning(string field, string text, string suggestion)
    {
        var error = Fields.Refused(field, text);
        Assert.Equal(("zero", $"for example {suggestion}"), (error.Code, error.Suggestion));
    }

    [Theory]
    [InlineData("0,000 {u}", "decimal-comma")]
    [InlineData("0. {u}", "trailing-point")]
    [InlineData("00 {u}", "leading-zero")]
    [InlineData("-0 {u}", "sign")]
    public void Zero_is_not_suggested_for_a_dose(string form, string code)
    {
        var error = Fields.Refused("dose", form.Replace("{u}", "mg", StringComparison.Ordinal));
        Assert.Equal((code, "for example 35 mg"), (error.Code, error.Suggestion));
    }
}
