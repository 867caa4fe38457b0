using Dosing.Clinical;
using Dosing.Quantities;

namespace Dosing.Preparation;

/// <summary>
/// The published measures of body size of a patient. Derived figures for comparison: no dose is judged by any of them,
/// since no validated weight scalar for ketamine was found. Outside the validity of its paper a formula gives the
/// reason instead of a value; nothing is extrapolated or clamped.
/// </summary>
public static class BodySize
{
    /// <summary>From this body mass index, in kg/m2, an adult is obese (World Health Organization, Technical Report Series 894, 2000).</summary>
    public const decimal ObeseFrom = 30m;

    /// <summary>Below this body mass index, in kg/m2, an adult is underweight (World Health Organization, Technical Report Series 894, 2000).</summary>
    public const decimal UnderweightBelow = 18.5m;

    private const int WeightPlaces = 2;

    private const int AreaPlaces = 3;

    /// <summary>Every formula, in the order of <see cref="BodySizeFormula"/>, each once, with its value or the reasons why it has none.</summary>
    public static IReadOnlyList<BodySizeResult> Of(Patient patient)
    {
        ArgumentNullException.ThrowIfNull(patient);
        return [.. BodySizeFormulas.Words.Values.Select(formula => Of(patient, formula))];
    }

    /// <summary>One formula, with its value or the reasons why it has none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The formula is not of the vocabulary.</exception>
    public static BodySizeResult Of(Patient patient, BodySizeFormula formula)
    {
        ArgumentNullException.ThrowIfNull(patient);
        _ = BodySizeFormulas.Words.Word(formula);
        BodySizeReason[] missing = [.. Missing(patient, formula)];
        if (missing.Length > 0)
        {
            return BodySizeResult.NotGiven(formula, missing, $"missing: {string.Join(", ", missing.Select(InWords))}");
        }

        var (weight, height) = (patient.Weight!.Value, patient.Height!.Value);
        return formula switch
        {
            BodySizeFormula.BodyMassIndex => BodySizeResult.Of(formula, BodySizeEquations.BodyMassIndex(weight.Exact, height.Exact)),
            BodySizeFormula.BodySurfaceArea => Area(BodySizeEquations.BodySurfaceArea(weight.Exact, height.Exact)),
            _ => Weight(formula, weight, height, patient.Sex!.Value, patient.Age!.Value),
        };
    }

    /// <summary>
    /// Whether other weights are worth showing: from a body mass index of 30 kg/m2 at any age, and below 18.5 kg/m2 from
    /// 18 years, since that is usual in children. An unknown age counts as adult.
    /// </summary>
    public static bool IsUnusual(Patient patient)
    {
        ArgumentNullException.ThrowIfNull(patient);
        if (patient is not { Weight: { } weight, Height: { } height })
        {
            return false;
        }

        var index = BodySizeEquations.BodyMassIndex(weight.Exact, height.Exact);
        return index >= ObeseFrom || (index < UnderweightBelow && BodySizeLimits.IsAdult(patient.Age));
    }

    private static IEnumerable<BodySizeReason> Missing(Patient patient, BodySizeFormula formula)
    {
        if (patient.Weight is null)
        {
            yield return BodySizeReason.WeightMissing;
        }

        if (patient.Height is null)
        {
            yield return BodySizeReason.HeightMissing;
        }

        if (BodySizeFormulas.IsWeight(formula) && patient.Sex is null)
        {
            yield return BodySizeReason.SexMissing;
        }

        if (BodySizeFormulas.IsWeight(formula) && patient.Age is null)
        {
            yield return BodySizeReason.AgeMissing;
        }
    }

    private static string InWords(BodySizeReason missing) => missing switch
    {
        BodySizeReason.WeightMissing => "weight",
        BodySizeReason.HeightMissing => "height",
        BodySizeReason.SexMissing => "sex",
        _ => "age",
    };

    private static BodySizeResult Area(Rational area) => Rounded(area, AreaPlaces) is { IsZero: false } rounded
        ? BodySizeResult.Of(BodySizeFormula.BodySurfaceArea, rounded)
        : BodySizeResult.NotGiven(BodySizeFormula.BodySurfaceArea, [BodySizeReason.ImpossibleResult], "its result is zero");

    private static BodySizeResult Weight(BodySizeFormula formula, BodyWeight weight, BodyHeight height, Sex sex, Age age)
    {
        if (BodySizeLimits.Of(formula).Outside(weight, height, age) is { } outside)
        {
            return BodySizeResult.NotGiven(formula, [outside.Reason], outside.Text);
        }

        var (w, h) = (weight.Exact, height.Exact);
        return formula switch
        {
            BodySizeFormula.IdealBodyWeight => BodySizeResult.Of(formula, Rounded(BodySizeEquations.Ideal(h, sex), WeightPlaces)),
            BodySizeFormula.AdjustedBodyWeight => Adjusted(w, BodySizeEquations.Ideal(h, sex)),
            BodySizeFormula.LeanBodyWeight => Lean(formula, w, BodySizeEquations.Lean(w, h, sex)),
            BodySizeFormula.LeanBodyMassJames => James(w, h, sex),
            BodySizeFormula.LeanBodyMassBoer => Lean(formula, w, BodySizeEquations.Boer(w, h, sex)),
            _ => Lean(formula, w, BodySizeEquations.FatFree(w, h, sex, age.Exact / 12m)),
        };
    }

    private static BodySizeResult Adjusted(Rational weight, Rational ideal) => weight > ideal
        ? BodySizeResult.Of(BodySizeFormula.AdjustedBodyWeight, Rounded(BodySizeEquations.Adjusted(weight, ideal), WeightPlaces))
        : BodySizeResult.NotGiven(BodySizeFormula.AdjustedBodyWeight, [BodySizeReason.NotAboveIdeal], "the actual weight is not above the ideal one");

    private static BodySizeResult James(Rational weight, Rational height, Sex sex)
    {
        var peak = BodySizeEquations.JamesPeak(sex);
        return BodySizeEquations.BodyMassIndex(weight, height) > peak
            ? BodySizeResult.NotGiven(BodySizeFormula.LeanBodyMassJames, [BodySizeReason.BeyondPeak],
                $"above {QuantityFormat.Fixed(peak, 1)} kg/m2 it falls while the weight rises")
            : Lean(BodySizeFormula.LeanBodyMassJames, weight, BodySizeEquations.James(weight, height, sex));
    }

    /// <summary>A lean weight, which is less than the whole.</summary>
    private static BodySizeResult Lean(BodySizeFormula formula, Rational weight, Rational lean) =>
        lean.Sign > 0 && lean < weight && Rounded(lean, WeightPlaces) is { IsZero: false } rounded
            ? BodySizeResult.Of(formula, rounded)
            : BodySizeResult.NotGiven(formula, [BodySizeReason.ImpossibleResult], "its result is not between zero and the actual weight");

    /// <summary>Rounded half to even; what is printed by hand from the same figures is what is compared.</summary>
    private static Rational Rounded(Rational value, int places)
    {
        var unit = BodySizeRoots.Power(10m, places);
        return Rational.Quotient((decimal)value.Scaled(places), unit);
    }
}
