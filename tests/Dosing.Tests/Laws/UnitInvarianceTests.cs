using Dosing.Testing;
using Dosing.Tests.Support;
using FsCheck.Fluent;

namespace Dosing.Tests.Laws;

/// <summary>Law: the same dose in another unit has the same assessment, inputs and receipt apart.</summary>
public class UnitInvarianceTests
{
    [Fact]
    [Trait("Hazard", "H-16")]
    public void A_weight_in_pounds_or_in_kilograms_gives_the_same_answer() => Properties.ForAll(
        from c in Cases.Any
        from pounds in Gen.Choose(5, 700)
        select (c.Request, pounds),
        p =>
        {
            // 1 lb is exactly 0.45359237 kg, so whole pounds have an exact weight in kilograms.
            var kilograms = p.Request with { Weight = $"{Edge.Text(p.pounds * 0.45359237m)} kg" };
            var stones = p.Request with { Weight = $"{p.pounds / 14}st {p.pounds % 14}lb" };
            var expected = (p.Request with { Weight = $"{p.pounds} lb" }).Assess().Judged();
            Assert.Equal(expected, kilograms.Assess().Judged());
            Assert.Equal(expected, stones.Assess().Judged());
            Assert.Equal(expected, (p.Request with { Weight = $"{Edge.Text(p.pounds * 453.59237m)} g" }).Assess().Judged());
        });

    [Fact]
    public void A_dose_in_milligrams_or_in_micrograms_gives_the_same_answer() => Properties.ForAll(Cases.Any.Where(c => c.Unit.StartsWith("mg", StringComparison.Ordinal)), c =>
    {
        // There is no mcg/h; a rate per hour is compared through mg/kg/h.
        if (c.Unit == "mg/h")
        {
            return;
        }

        var micrograms = c with { Number = c.Number * 1000m, Unit = $"mcg{c.Unit[2..]}" };
        Assert.Equal(c.Request.Assess().Judged(), micrograms.Request.Assess().Judged());
    });

    [Fact]
    public void A_dose_in_milligrams_or_in_grams_gives_the_same_answer() => Properties.ForAll(
        Cases.Any.Select(c => c with { Number = Math.Max(1, decimal.Truncate(c.Number)), Unit = "mg", Rest = c.Rest with { Salt = null } }),
        c => Assert.Equal(c.Request.Assess().Judged(), (c with { Number = c.Number / 1000m, Unit = "g" }).Request.Assess().Judged()));

    [Fact]
    public void A_dose_per_kilogram_or_its_total_gives_the_same_answer() => Properties.ForAll(Cases.PerKilogramOfKnownWeight, c =>
    {
        var total = c with { Number = c.Number * c.Kilograms!.Value, Unit = c.Unit.Replace("/kg", "", StringComparison.Ordinal) };
        Assert.Equal(c.Request.Assess().Judged(), total.Request.Assess().Judged());
    });

    [Fact]
    public void A_rate_per_minute_or_per_hour_gives_the_same_answer() => Properties.ForAll(
        Cases.PerKilogramOfKnownWeight.Where(c => c.Unit == "mg/kg/min"),
        c => Assert.Equal(c.Request.Assess().Judged(), (c with { Number = c.Number * 60m, Unit = "mg/kg/h" }).Request.Assess().Judged()));

    [Fact]
    public void A_dose_in_millilitres_or_in_milligrams_gives_the_same_answer() => Properties.ForAll(
        Cases.Any.Where(c => c.Unit is "mL" or "mL/h").Select(c => c with { Number = Math.Round(c.Number, 6), Rest = c.Rest with { Strength = "500mg/10mL" } }).Where(c => c.Number > 0),
        c => Assert.Equal(
            c.Request.Assess().Judged(),
            (c with { Number = c.Number * 50m, Unit = c.Unit == "mL" ? "mg" : "mg/h" }).Request.Assess().Judged()));

    [Fact]
    public void A_duration_in_minutes_hours_or_seconds_gives_the_same_answer() => Properties.ForAll(
        from c in Cases.Any.Where(c => c.Rest.Route is "intravenous" or "subcutaneous")
        from hours in Gen.Choose(1, 40).Select(n => n * 0.05m)
        select (c.Request, hours),
        p =>
        {
            var expected = (p.Request with { Over = $"{Edge.Text(p.hours)} h" }).Assess().Judged();
            Assert.Equal(expected, (p.Request with { Over = $"{Edge.Text(p.hours * 60m)} min" }).Assess().Judged());
            Assert.Equal(expected, (p.Request with { Over = $"{Edge.Text(p.hours * 3600m)} s" }).Assess().Judged());
        });
}
