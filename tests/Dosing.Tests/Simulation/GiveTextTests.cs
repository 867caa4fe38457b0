using Dosing.Simulation;

namespace Dosing.Tests.Simulation;

/// <summary>A dose has slashes of its own: the first word that is a route parts it from the rest.</summary>
public class GiveTextTests
{
    [Theory]
    [InlineData("35mg/intravenous@0min", null, "35mg", "intravenous", null, "0min")]
    [InlineData("0.5mg/kg/intravenous/40min@0min", null, "0.5mg/kg", "intravenous", "40min", "0min")]
    [InlineData("0.5 mg/kg/h/iv/2 h@30 min", null, "0.5 mg/kg/h", "iv", "2 h", "30 min")]
    [InlineData("therapy: 35mg/IV/40min@0min", "therapy", "35mg", "IV", "40min", "0min")]
    [InlineData("10mcg/kg/min/intravenous/1h@0min", null, "10mcg/kg/min", "intravenous", "1h", "0min")]
    [InlineData("9mg/kg/pr@1h", null, "9mg/kg", "pr", null, "1h")]
    [InlineData("50mg/in@0min", null, "50mg", "in", null, "0min")]
    [InlineData("1mg/kg/nose/5min@0min", null, "1mg/kg", "nose", "5min", "0min")]
    [InlineData("35mg@0min", null, "35mg", null, null, "0min")]
    [InlineData("intravenous@0min", null, null, "intravenous", null, "0min")]
    [InlineData("35mg/iv", null, "35mg", "iv", null, null)]
    [InlineData("35mg/iv/1min/2min@0min@1min", null, "35mg", "iv", "1min/2min@0min", "1min")]
    [InlineData("", null, "", null, null, null)]
    public void A_text_is_taken_apart(string text, string? name, string? dose, string? route, string? over, string? at) =>
        Assert.Equal(new GiveText(name, dose, route, over, at), GiveText.Of(text));

    /// <summary>Each refused, with the field that is wrong and why.</summary>
    [Theory]
    [InlineData("35/iv@0min", "give[0].dose", "unit-missing")]
    [InlineData("0,5mg/kg/iv@0min", "give[0].dose", "decimal-comma")]
    [InlineData("0mg/iv@0min", "give[0].dose", "zero")]
    [InlineData("-5mg/iv@0min", "give[0].dose", "sign")]
    [InlineData("NaNmg/iv@0min", "give[0].dose", "number-missing")]
    [InlineData("1e3mg/iv@0min", "give[0].dose", "exponent")]
    [InlineData("5mL/iv@0min", "give[0].dose", "strength-needed")]
    [InlineData("5mL/h/iv/1h@0min", "give[0].dose", "strength-needed")]
    [InlineData("/iv@0min", "give[0].dose", "required-missing")]
    [InlineData("35mg@0min", "give[0].route", "required-missing")]
    [InlineData("35mg/in@0min", "give[0].route", "route-ambiguous")]
    [InlineData("35mg/vein@0min", "give[0].route", "word-unknown")]
    [InlineData("35mg/iv/40@0min", "give[0].over", "unit-missing")]
    [InlineData("35mg/iv/0min@0min", "give[0].over", "zero")]
    [InlineData("35mg/im/40min@0min", "give[0].over", "not-for-route")]
    [InlineData("35mg/sc/40min@0min", "give[0].over", "not-for-route")]
    [InlineData("1mg/kg/h/im@0min", "give[0].dose", "not-for-route")]
    [InlineData("1mg/kg/h/iv@0min", "give[0].over", "required-missing")]
    [InlineData("35mg/iv", "give[0].at", "required-missing")]
    [InlineData("35mg/iv@0", "give[0].at", "unit-missing")]
    [InlineData("35mg/iv@-5min", "give[0].at", "sign")]
    [InlineData(": 35mg/iv@0min", "give[0].name", "word-unknown")]
    [InlineData("a\u202eb:35mg/iv@0min", "give[0].name", "word-unknown")]
    [InlineData("a,b:35mg/iv@0min", "give[0].name", "word-unknown")]
    public void A_dose_that_cannot_be_read_is_refused(string give, string field, string code) =>
        Assert.Equal([(field, code)], Simulating.Adult(give).Errors());

    /// <summary>By algebra: mg/kg times 70 kg, rate times time.</summary>
    [Theory]
    [InlineData("35mg/iv@0min", 35)]
    [InlineData("0.5mg/kg/iv@0min", 35)]
    [InlineData("500mcg/kg/im@0min", 35)]
    [InlineData("0.75mg/kg/h/iv/40min@0min", 35)]
    [InlineData("12.5mcg/kg/min/iv/40min@0min", 35)]
    [InlineData("52.5mg/h/iv/40min@0min", 35)]
    public void A_dose_is_a_mass(string give, double milligrams) =>
        Assert.Equal((decimal)milligrams, Assert.Single(Simulating.Adult(give).Answer().Plan!.Regimens.Single().Doses).Mass.Milligrams);
}
