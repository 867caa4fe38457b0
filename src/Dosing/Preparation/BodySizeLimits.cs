using Dosing.Quantities;

namespace Dosing.Preparation;

/// <summary>For whom a formula was made; both ends belong to it. Null means that no such limit is known.</summary>
/// <param name="Years">The completed years of age.</param>
/// <param name="Centimetres">The height.</param>
/// <param name="Kilograms">The actual weight.</param>
/// <param name="BodyMassIndex">The body mass index, in kg/m2.</param>
internal sealed record BodySizeLimits(
    (int From, int? To) Years,
    (decimal From, decimal? To)? Centimetres = null,
    (decimal From, decimal? To)? Kilograms = null,
    (decimal From, decimal? To)? BodyMassIndex = null)
{
    private const int AdultYears = 18;

    /// <summary>The limits of a formula of a weight, from its paper's population, or as its form demands.</summary>
    public static BodySizeLimits Of(BodySizeFormula formula) => formula switch
    {
        // Devine adds to a base at 60 inches and says nothing of shorter people.
        BodySizeFormula.IdealBodyWeight or BodySizeFormula.AdjustedBodyWeight =>
            new((AdultYears, null), Centimetres: (60m * BodyHeight.CentimetresPerInch, null)),

        // The index population of Janmahasatian 2005, from its abstract.
        BodySizeFormula.LeanBodyWeight => new((AdultYears, 82), Kilograms: (40.7m, 216.5m), BodyMassIndex: (17.1m, 69.9m)),

        // The population of Al-Sallami 2015, from its abstract.
        BodySizeFormula.FatFreeMass => new((3, 29), BodyMassIndex: (12m, 44.9m)),

        // The populations of James and Boer were not seen: adults alone, by caution.
        _ => new((AdultYears, null)),
    };

    /// <summary>Whether a patient is an adult; an unknown age counts as one, as in the screening.</summary>
    public static bool IsAdult(Age? age) => age is not { } known || known.CompletedMonths >= AdultYears * 12;

    /// <summary>The first limit that a patient is outside of, with what the formula is for; null inside all of them.</summary>
    public (BodySizeReason Reason, string Text)? Outside(BodyWeight weight, BodyHeight height, Age age)
    {
        var years = age.CompletedMonths / 12;
        return years < Years.From || years > Years.To ? (BodySizeReason.AgeOutside, $"it is for {Span(Years.From, Years.To, "years")}")
            : IsOutside(height.Exact, Centimetres) ? (BodySizeReason.HeightOutside, $"it is for {Span(Centimetres, "cm")}")
            : IsOutside(weight.Exact, Kilograms) ? (BodySizeReason.WeightOutside, $"it is for {Span(Kilograms, "kg")}")
            : IsOutside(BodySizeEquations.BodyMassIndex(weight.Exact, height.Exact), BodyMassIndex)
                ? (BodySizeReason.BodyMassIndexOutside, $"it is for a body mass index of {Span(BodyMassIndex, "kg/m2")}")
            : null;
    }

    private static bool IsOutside(Rational value, (decimal From, decimal? To)? limits) =>
        limits is { } known && (value < known.From || (known.To is { } to && value > to));

    private static string Span((decimal From, decimal? To)? limits, string unit) => Span(limits!.Value.From, limits.Value.To, unit);

    private static string Span(decimal from, decimal? to, string unit) => to is { } upper
        ? $"{QuantityFormat.Number(from)} {unit} to {QuantityFormat.Number(upper)} {unit}"
        : $"{QuantityFormat.Number(from)} {unit} or more";
}
