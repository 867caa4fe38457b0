using System.Reflection;
using Dosing.Quantities;

namespace Dosing.Tests.Quantities;

/// <summary>Expected factors: international pound and inch (exact by definition), SI prefixes, and the contract's age convention.</summary>
public class FactoryTests
{
    private static readonly Dictionary<string, (string Name, string Unit, bool ZeroAllowed)> Guards = new()
    {
        ["BodyWeight"] = ("body weight", "kg", false),
        ["BodyHeight"] = ("body height", "cm", false),
        ["Strength"] = ("strength", "mg/mL", false),
        ["DrugMass"] = ("mass of drug", "mg", true),
        ["WeightBasedDose"] = ("dose per kilogram", "mg/kg", true),
        ["InfusionRate"] = ("infusion rate", "mg/h", true),
        ["WeightBasedRate"] = ("rate per kilogram", "mg/kg/h", true),
        ["Volume"] = ("volume", "mL", true),
        ["FlowRate"] = ("flow rate", "mL/h", true),
        ["Duration"] = ("duration", "s", true),
        ["Age"] = ("age", "mo", true),
    };

    /// <summary>Factory, the number given, and the canonical number expected as numerator and denominator.</summary>
    public static TheoryData<string, double, double, double> Factories => new()
    {
        { "BodyWeight.FromKilograms", 70, 70, 1 },
        { "BodyWeight.FromGrams", 500, 1, 2 },
        { "BodyWeight.FromPounds", 100, 45.359237, 1 },
        { "BodyWeight.FromStones", 10, 63.5029318, 1 },
        { "BodyHeight.FromCentimetres", 178, 178, 1 },
        { "BodyHeight.FromMetres", 1.78, 178, 1 },
        { "BodyHeight.FromInches", 70, 177.8, 1 },
        { "BodyHeight.FromFeet", 6, 182.88, 1 },
        { "Strength.FromMilligramsPerMillilitre", 50, 50, 1 },
        { "DrugMass.FromMilligrams", 35, 35, 1 },
        { "DrugMass.FromMicrograms", 2500, 2.5, 1 },
        { "DrugMass.FromGrams", 0.5, 500, 1 },
        { "WeightBasedDose.FromMilligramsPerKilogram", 0.5, 0.5, 1 },
        { "WeightBasedDose.FromMicrogramsPerKilogram", 500, 0.5, 1 },
        { "InfusionRate.FromMilligramsPerHour", 10, 10, 1 },
        { "InfusionRate.FromMilligramsPerMinute", 0.5, 30, 1 },
        { "InfusionRate.FromMicrogramsPerMinute", 100, 6, 1 },
        { "WeightBasedRate.FromMilligramsPerKilogramPerHour", 0.3, 0.3, 1 },
        { "WeightBasedRate.FromMilligramsPerKilogramPerMinute", 0.5, 30, 1 },
        { "WeightBasedRate.FromMicrogramsPerKilogramPerHour", 300, 0.3, 1 },
        { "WeightBasedRate.FromMicrogramsPerKilogramPerMinute", 40, 2.4, 1 },
        { "Volume.FromMillilitres", 10, 10, 1 },
        { "FlowRate.FromMillilitresPerHour", 4.17, 4.17, 1 },
        { "Duration.FromSeconds", 60, 60, 1 },
        { "Duration.FromMinutes", 40, 2400, 1 },
        { "Duration.FromHours", 4, 14400, 1 },
        { "Duration.FromDays", 1, 86400, 1 },
        { "Age.FromYears", 18, 216, 1 },
        { "Age.FromMonths", 7, 7, 1 },
        { "Age.FromWeeks", 4, 28, 30.4375 },
        { "Age.FromDays", 31, 31, 30.4375 },
    };

    [Theory]
    [MemberData(nameof(Factories))]
    public void A_factory_gives_the_exact_canonical_number(string factory, double given, double numerator, double denominator)
    {
        var quantity = Make(factory, (decimal)given);
        Assert.Equal(Rational.Quotient((decimal)numerator, (decimal)denominator), ExactOf(quantity));
    }

    [Theory]
    [MemberData(nameof(Factories))]
    public void A_factory_refuses_less_than_zero_and_names_quantity_unit_and_value(string factory, double given, double numerator, double denominator)
    {
        var guard = Guards[factory.Split('.')[0]];
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Make(factory, (decimal)-given));
        var canonical = QuantityFormat.Number(Rational.Quotient((decimal)-numerator, (decimal)denominator));
        Assert.Contains($"A {guard.Name} must", error.Message, StringComparison.Ordinal);
        Assert.Contains($"0 {guard.Unit}; it was {canonical} {guard.Unit}.", error.Message, StringComparison.Ordinal);
        Assert.Equal(guard.Name, error.ParamName);
    }

    [Theory]
    [MemberData(nameof(Factories))]
    public void Zero_is_refused_only_where_nothing_can_be_zero(string factory, double given, double numerator, double denominator)
    {
        Assert.True(given > 0 && numerator > 0 && denominator > 0);
        if (Guards[factory.Split('.')[0]].ZeroAllowed)
        {
            Assert.True(ExactOf(Make(factory, 0m)).IsZero);
        }
        else
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => Make(factory, 0m));
        }
    }

    [Fact]
    public void Every_factory_of_every_quantity_is_in_the_table()
    {
        var inCode = from type in QuantityTypes.All
                     from method in type.GetMethods(BindingFlags.Static | BindingFlags.Public)
                     where method.Name.StartsWith("From", StringComparison.Ordinal)
                     select $"{type.Name}.{method.Name}";
        Assert.Equal(inCode.Order(StringComparer.Ordinal), Factories.Select(row => (string)row[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_property_named_by_its_unit_gives_the_number_back()
    {
        Assert.Equal(70m, BodyWeight.FromKilograms(70m).Kilograms);
        Assert.Equal(177.8m, BodyHeight.FromInches(70m).Centimetres);
        Assert.Equal(2.5m, DrugMass.FromMicrograms(2500m).Milligrams);
        Assert.Equal(0.5m, WeightBasedDose.FromMicrogramsPerKilogram(500m).MilligramsPerKilogram);
        Assert.Equal(30m, InfusionRate.FromMilligramsPerMinute(0.5m).MilligramsPerHour);
        Assert.Equal(2.4m, WeightBasedRate.FromMicrogramsPerKilogramPerMinute(40m).MilligramsPerKilogramPerHour);
        Assert.Equal(50m, Strength.FromMilligramsPerMillilitre(50m).MilligramsPerMillilitre);
        Assert.Equal(10m, Volume.FromMillilitres(10m).Millilitres);
        Assert.Equal(4.17m, FlowRate.FromMillilitresPerHour(4.17m).MillilitresPerHour);
        Assert.Equal(2400m, Duration.FromMinutes(40m).Seconds);
        Assert.Equal((Rational)40m, Duration.FromMinutes(40m).ExactMinutes);
        Assert.Equal(216m, Age.FromYears(18m).Months);
    }

    [Fact]
    public void A_quantity_prints_its_number_with_its_unit() => Assert.Equal(
        ["70.5 kg", "178 cm", "0.5 mg", "0.5 mg/kg", "30 mg/h", "0.3 mg/kg/h", "50 mg/mL", "10 mL", "4.17 mL/h", "2400 s", "216 mo"],
        new object[]
        {
            BodyWeight.FromKilograms(70.50m), BodyHeight.FromMetres(1.78m), DrugMass.FromMicrograms(500m),
            WeightBasedDose.FromMilligramsPerKilogram(0.5m), InfusionRate.FromMilligramsPerMinute(0.5m),
            WeightBasedRate.FromMicrogramsPerKilogramPerHour(300m), Strength.FromMilligramsPerMillilitre(50m),
            Volume.FromMillilitres(10m), FlowRate.FromMillilitresPerHour(4.17m), Duration.FromMinutes(40m), Age.FromYears(18m),
        }.Select(q => q.ToString()));

    private static object Make(string factory, decimal number)
    {
        var parts = factory.Split('.');
        var method = QuantityTypes.All.Single(t => t.Name == parts[0]).GetMethod(parts[1])!;
        return method.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [number], null)!;
    }

    private static Rational ExactOf(object quantity) => (Rational)quantity.GetType().GetProperty("Exact")!.GetValue(quantity)!;
}
