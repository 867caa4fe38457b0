using Dosing.Testing;
using Dosing.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Dosing.Tests.Requests;

/// <summary>Units by the contract, section 2: misspelt ones are corrected in the suggestion, never in the reading.</summary>
public class RefusedUnitTests
{
    private static readonly Gen<string> Piece = Gen.Elements(
        "0", "1", "5", "000", "12", ".", ",", " ", "  ", "-", "+", "/", "_", "'", "\u00bd", "\uff15", "\u00a0", "e3", "to ", "mg", "kg", "mg/kg",
        "mL", "mg/mL", "lb", "st ", "ft ", "in", "min", "h", "y", "mcg", "\u00b5g", "kgs", "mins", "mgs", "KG", "%", "x", "\ud800", "\"");

    [Theory]
    [Trait("Hazard", "H-10")]
    [InlineData("dose", "5 mgs", "5 mg")]
    [InlineData("dose", "5 MG", "5 mg")]
    [InlineData("dose", "5 Mg", "5 mg")]
    [InlineData("dose", "5 MCG", "5 mcg")]
    [InlineData("dose", "5 micrograms", "5 mcg")]
    [InlineData("dose", "5 cc", "5 mL")]
    [InlineData("dose", "5 mls", "5 mL")]
    [InlineData("dose", "5 ML", "5 mL")]
    [InlineData("dose", "5 MG/KG", "5 mg/kg")]
    [InlineData("dose", "5 mg/kgs", "5 mg/kg")]
    [InlineData("dose", "5 mg/hr", "5 mg/h")]
    [InlineData("dose", "5 mg/kg/hr", "5 mg/kg/h")]
    [InlineData("dose", "5 mcg/kg/minute", "5 mcg/kg/min")]
    [InlineData("dose", "5 mL/hr", "5 mL/h")]
    [InlineData("dose", "5 mg/kg/day", "35 mg")]
    [InlineData("dose", "5 kgs", "35 mg")]
    [InlineData("dose", "5 IU", "35 mg")]
    [InlineData("dose", "5 mg /kg", "35 mg")]
    [InlineData("weight", "70 kgs", "70 kg")]
    [InlineData("weight", "70 KG", "70 kg")]
    [InlineData("weight", "70 Kg", "70 kg")]
    [InlineData("weight", "150 lbs", "150 lb")]
    [InlineData("weight", "150 LB", "150 lb")]
    [InlineData("weight", "11 stone", "11 st")]
    [InlineData("over", "1 hr", "1 h")]
    [InlineData("over", "1 H", "1 h")]
    [InlineData("over", "40 mins", "40 min")]
    [InlineData("over", "40 Min", "40 min")]
    [InlineData("over", "30 sec", "30 s")]
    [InlineData("age", "45 years", "45 y")]
    [InlineData("age", "45 yrs", "45 y")]
    [InlineData("age", "45 Y", "45 y")]
    [InlineData("age", "3 weeks", "3 wk")]
    [InlineData("age", "3 months", "3 mo")]
    [InlineData("age", "3 days", "3 d")]
    [InlineData("height", "70 inches", "70 in")]
    [InlineData("height", "6 feet", "6 ft")]
    [InlineData("height", "178 CM", "178 cm")]
    [InlineData("strength", "50 MG/ML", "50 mg/mL")]
    [InlineData("strength", "50 mg/ML", "50 mg/mL")]
    [InlineData("strength", "50 mg/cc", "50 mg/mL")]
    [InlineData(Fields.GivenAgo, "2 hrs", "2 h")]
    public void A_misspelt_unit_is_unknown_and_the_right_one_of_the_field_is_suggested(string field, string text, string suggestion)
    {
        var error = Fields.Refused(field, text);
        Assert.Equal(("unit-unknown", suggestion), (error.Code, Fields.Told(error)));
    }

    [Theory]
    [InlineData("dose", "70 kg", "35 mg")]
    [InlineData("dose", "40 min", "35 mg")]
    [InlineData("dose", "50 mg/mL", "35 mg")]
    [InlineData("dose", "500mg/10mL", "35 mg")]
    [InlineData("dose", "5 L", "35 mg")]
    [InlineData("weight", "35 mg", "70 kg")]
    [InlineData("weight", "178 cm", "70 kg")]
    [InlineData("weight", "45 y", "70 kg")]
    [InlineData("over", "45 y", "40 min")]
    [InlineData("over", "2 wk", "40 min")]
    [InlineData("over", "40 m", "40 min")]
    [InlineData("age", "40 min", "45 y")]
    [InlineData("age", "2 h", "45 y")]
    [InlineData("age", "45 m", "45 y")]
    [InlineData("height", "70 kg", "178 cm")]
    [InlineData("strength", "50 mg", "50 mg/mL")]
    [InlineData("strength", "5 %", "50 mg/mL")]
    [InlineData("strength", "500mcg/10mL", "50 mg/mL")]
    [InlineData(Fields.GivenAgo, "2 mg", "40 min")]
    public void A_unit_of_another_kind_is_refused(string field, string text, string suggestion)
    {
        var error = Fields.Refused(field, text);
        Assert.Equal(("unit-kind", suggestion), (error.Code, Fields.Told(error)));
    }

    [Theory]
    [InlineData("weight", "70 kg 3 g", "70 kg")]
    [InlineData("weight", "11lb 4st", "70 kg")]
    [InlineData("weight", "11st 14lb", "11st 4lb")]
    [InlineData("weight", "11.5st 4lb", "11st 4lb")]
    [InlineData("height", "5ft 12in", "5ft 11in")]
    [InlineData("height", "5.5ft 1in", "5ft 11in")]
    [InlineData("over", "1 h 30 min", "40 min")]
    [InlineData("over", "1h30min", "40 min")]
    [InlineData("age", "1 y 6 mo", "45 y")]
    [InlineData("dose", "35 mg 0.5 mg/kg", "35 mg")]
    public void Two_units_are_refused_but_for_the_pairs_of_the_contract(string field, string text, string suggestion)
    {
        var error = Fields.Refused(field, text);
        Assert.Equal(("two-units", suggestion), (error.Code, Fields.Told(error)));
    }

    [Fact]
    public void What_is_suggested_for_a_quantity_can_always_be_read() => Properties.ForAll(
        from field in Gen.Elements(Fields.Quantities)
        from pieces in Piece.ListOf()
        select (field.Field, Text: string.Concat(pieces.Take(8))),
        p =>
        {
            if (Fields.With(p.Field, p.Text).Errors() is [var error])
            {
                Assert.All(Fields.Told(error).Split(" or "), suggestion => Assert.True(Fields.Reads(p.Field, suggestion), $"{error.Code} {suggestion}"));
            }
        },
        count: 3000);
}
