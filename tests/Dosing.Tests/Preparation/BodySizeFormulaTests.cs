using System.Globalization;
using Dosing.Clinical;
using Dosing.Preparation;
using Dosing.Quantities;
using Dosing.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dosing.Tests.Preparation;

/// <summary>By the papers: the published figures come out, and the formulas behave as they are said to.</summary>
public class BodySizeFormulaTests
{
    /// <summary>Adults whom every formula but that of Al-Sallami covers, or may not.</summary>
    private static readonly Gen<(decimal Kilograms, decimal Centimetres, Sex Sex)> Adults =
        from kilograms in Gen.Choose(300, 2200).Select(n => n / 10m)
        from centimetres in Gen.Choose(1400, 2100).Select(n => n / 10m)
        from sex in Gen.Elements(Sex.Male, Sex.Female)
        select (kilograms, centimetres, sex);

    [Theory]
    [MemberData(nameof(BodySizeCases.Published), MemberType = typeof(BodySizeCases))]
    public void The_published_figures_come_out(string formula, string kilograms, string centimetres, string sex, string years, string expected, string origin)
    {
        Words.Sexes.TryRead(sex, out var known);
        var result = BodySize.Of(BodySizeCases.Patient(Number(kilograms), Number(centimetres), known, Number(years)), BodySizeCases.Formula(formula));
        Assert.True(result.Value is not null, $"{origin}: {result.Why}");
        Assert.Equal(expected, QuantityFormat.Fixed(result.Value.Value, Places(expected)));
    }

    [Theory]
    [MemberData(nameof(BodySizeCases.FatFreeBeyondItsAges), MemberType = typeof(BodySizeCases))]
    public void The_fat_free_mass_agrees_with_others_beyond_the_ages_of_its_paper(string kilograms, string centimetres, string sex, string years, string expected, string origin)
    {
        Words.Sexes.TryRead(sex, out var known);
        var lastPlace = 1m / BodySizeRoots.Power(10m, Places(expected));
        var difference = BodySizeEquations.FatFree(Number(kilograms), Number(centimetres), known, Number(years)).ToDecimal() - Number(expected);
        Assert.True(Math.Abs(difference) <= lastPlace, $"{origin}: {difference}");
        Assert.Null(BodySize.Of(BodySizeCases.Patient(Number(kilograms), Number(centimetres), known, Number(years)), BodySizeFormula.FatFreeMass).Value);
    }

    [Fact]
    public void The_male_constant_is_0_88_and_not_0_8()
    {
        // With (1 - 0.8) in the numerator a man of 29 years would be 1.08 of the adult formula; it tends to 1.
        var ratio = BodySizeEquations.FatFree(80m, 180m, Sex.Male, 29m) / BodySizeEquations.Lean(80m, 180m, Sex.Male);
        Assert.InRange(ratio.ToDecimal(), 0.9999m, 1m);
    }

    [Fact]
    public void The_fat_free_mass_equals_the_form_in_which_eleveld_2018_writes_it() => Properties.ForAll(
        from adult in Adults
        from years in Gen.Choose(3, 29)
        select (adult, years),
        p =>
        {
            // From the control file of Eleveld 2018: 42.92 and 30.93, 37.99 and 35.98, of four digits each.
            var ((kilograms, centimetres, sex), years) = p;
            var square = centimetres * centimetres / 10000m;
            var (top, bottom) = sex == Sex.Male ? (42.92m, 30.93m) : (37.99m, 35.98m);
            var adult = top * square * kilograms / (bottom * square + kilograms);
            var maturation = sex == Sex.Male ? 0.88 + 0.12 / (1 + Math.Pow(years / 13.4, -12.7)) : 1.11 - 0.11 / (1 + Math.Pow(years / 7.1, -1.1));
            var ratio = BodySizeEquations.FatFree(kilograms, centimetres, sex, years).ToDecimal() / (adult * (decimal)maturation);
            Assert.InRange(ratio, 0.9995m, 1.0005m);
        });

    [Fact]
    public void Roots_and_powers_give_the_number_back() => Properties.ForAll(
        from thousandths in Gen.Choose(1, 100_000)
        from degree in Gen.Elements(2, 10)
        select (thousandths / 1000m, degree),
        p =>
        {
            var (value, degree) = p;
            Assert.InRange(BodySizeRoots.Power(BodySizeRoots.Root(value, degree), degree) / value, 1m - 1e-20m, 1m + 1e-20m);
        });

    [Fact]
    public void More_height_never_gives_a_lower_ideal_or_lean_weight() => Properties.ForAll(Adults, a =>
    {
        var taller = BodySizeCases.Patient(a.Kilograms, a.Centimetres + 1m, a.Sex, 25m);
        foreach (var (lower, higher) in BodySize.Of(BodySizeCases.Patient(a.Kilograms, a.Centimetres, a.Sex, 25m)).Zip(BodySize.Of(taller)))
        {
            Assert.True(lower.Formula == BodySizeFormula.BodyMassIndex || lower.Value is not { } before || higher.Value is not { } after || before <= after, lower.Formula.ToString());
        }
    });

    [Fact]
    public void More_weight_never_gives_a_lower_value_where_one_is_given() => Properties.ForAll(Adults, a =>
    {
        var heavier = BodySizeCases.Patient(a.Kilograms + 1m, a.Centimetres, a.Sex, 25m);
        foreach (var (lower, higher) in BodySize.Of(BodySizeCases.Patient(a.Kilograms, a.Centimetres, a.Sex, 25m)).Zip(BodySize.Of(heavier)))
        {
            Assert.True(lower.Value is not { } before || higher.Value is not { } after || before <= after, lower.Formula.ToString());
        }
    });

    [Fact]
    public void A_lean_or_adjusted_weight_is_less_than_the_actual_one() => Properties.ForAll(Adults, a =>
    {
        var actual = BodyWeight.FromKilograms(a.Kilograms);
        foreach (var result in BodySize.Of(BodySizeCases.Patient(a.Kilograms, a.Centimetres, a.Sex, 25m)).Where(r => r.Formula > BodySizeFormula.IdealBodyWeight && r.Weight is not null))
        {
            Assert.True(result.Weight!.Value <= actual, $"{result.Formula} {result.Weight} of {actual}");
        }
    });

    [Fact]
    public void Pounds_and_inches_give_what_kilograms_and_centimetres_give() => Properties.ForAll(
        from pounds in Gen.Choose(60, 480)
        from inches in Gen.Choose(55, 84)
        select (pounds, inches),
        p =>
        {
            var metric = BodySizeCases.Patient(p.pounds * 0.45359237m, p.inches * 2.54m, Sex.Female, 28m);
            var customary = metric with { Weight = BodyWeight.FromPounds(p.pounds), Height = BodyHeight.FromInches(p.inches) };
            Assert.Equal(BodySize.Of(metric).Select(Written), BodySize.Of(customary).Select(Written));
        });

    [Fact]
    public void Every_culture_gives_the_same_words_and_figures()
    {
        var patient = BodySizeCases.Patient(130.5m, 171.5m, Sex.Female, 28m);
        var expected = BodySize.Of(patient).Select(Written).ToArray();
        Assert.All(new[] { "", "de-DE", "fr-FR", "ar-SA", "tr-TR" }.Select(CultureInfo.GetCultureInfo), culture =>
            Assert.Equal(expected, CommaCulture.Under(culture, () => BodySize.Of(patient).Select(Written).ToArray())));
    }

    private static string Written(BodySizeResult result) =>
        $"{result.Formula}: {result.Value} {string.Join(",", result.Reasons)} {result.Why}";

    private static int Places(string number) => number.Contains('.', StringComparison.Ordinal) ? number.Length - number.IndexOf('.', StringComparison.Ordinal) - 1 : 0;

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
