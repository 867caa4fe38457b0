using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Judgement;
using Dosing.Quantities;
using Dosing.Requests;

namespace Dosing.Teaching;

/// <summary>Writes a right order wrong, in the way in which each slip happens. Whether the engine finds the slip in it is seen afterwards.</summary>
internal sealed class QuizSlipWriter(Formulary formulary, QuizOrders orders)
{
    /// <summary>The order with the slip in it; null where the range, or the draw, cannot hold it.</summary>
    public DoseRequest? Write(QuizRandom random, string slip, ReferenceRange range)
    {
        if (QuizSlips.RouteOf(slip) is { } route)
        {
            return ByRoute(random, route, range);
        }

        if (orders.Draw(random, range, QuizOrders.Between(random, range.Low, range.High)) is not { } dose)
        {
            return null;
        }

        return QuizSlips.StrengthsOf(slip, formulary.Rules) is { } strengths ? ByStrength(random, strengths, range, dose)
            : slip is SlipExplainer.VialForMillilitre or SlipExplainer.MillilitreForVial ? ByContainer(random, slip, range, dose)
            : slip.StartsWith("pounds", StringComparison.Ordinal) ? ByPounds(slip, range, dose)
            : Text(random, slip, dose) is { } text ? QuizOrders.Request(range, dose, text)
            : null;
    }

    /// <summary>The dose with a slip in its number or its unit.</summary>
    private static string? Text(QuizRandom random, string slip, QuizDose dose) => slip switch
    {
        "ten-times-high" => (dose with { Value = dose.Value * 10m }).Write(random),
        "ten-times-low" => (dose with { Value = dose.Value / 10m }).Write(random),
        "hundred-times-high" => (dose with { Value = dose.Value * 100m }).Write(random),
        "hundred-times-low" => (dose with { Value = dose.Value / 100m }).Write(random),
        "mg-for-mcg" when dose.IsPerKilogram => InMicrograms(dose, out var unit) is var number ? QuizDose.Write(number, unit.Replace("mcg", "mg", StringComparison.Ordinal)) : null,
        "mcg-for-mg" => InMilligrams(dose, out var unit) is var number ? QuizDose.Write(number, unit.Replace("mg", "mcg", StringComparison.Ordinal)) : null,
        "per-min-for-per-h" when dose.IsRate => QuizDose.Write(dose.MilligramsPerHour, "mg/min"),
        "per-h-for-per-min" when dose.IsRate => QuizDose.Write(dose.MilligramsPerHour / 60m, "mg/h"),
        SlipExplainer.PerKilogramLeftOut when dose.IsPerKilogram => QuizDose.Write(dose.Value, Words.DoseUnits.Word(dose.Unit).Replace("/kg", "", StringComparison.Ordinal)),
        SlipExplainer.PerKilogramTwice when dose.Total is { } total && !dose.IsRate => QuizDose.Write(total, "mg/kg"),
        _ => null,
    };

    private static Rational InMicrograms(QuizDose dose, out string unit)
    {
        unit = dose.IsRate ? "mcg/kg/min" : "mcg/kg";
        return !dose.IsRate ? dose.Value * 1000m : dose.MilligramsPerHour * 1000m / 60m / dose.Patient.Weight.Exact;
    }

    private static Rational InMilligrams(QuizDose dose, out string unit)
    {
        unit = !dose.IsRate ? Words.DoseUnits.Word(dose.Unit) : dose.IsPerKilogram ? "mg/kg/h" : "mg/min";
        return !dose.IsRate ? dose.Value : dose.IsPerKilogram ? dose.MilligramsPerHour / dose.Patient.Weight.Exact : dose.MilligramsPerHour / 60m;
    }

    /// <summary>The volume was worked out for one strength and drawn from another.</summary>
    private DoseRequest? ByStrength(QuizRandom random, (decimal InHand, decimal Meant) strengths, ReferenceRange range, QuizDose dose)
    {
        var inHand = Products(range.Drug).Where(p => p.Strength!.Value.Exact == strengths.InHand).ToList();
        return inHand.Count == 0 || dose.Total is not { } total ? null
            : QuizOrders.Request(range, dose, QuizDose.Write(total / strengths.Meant, "mL")) with { Strength = QuizLabel.Of(random.Pick(inHand), named: random.Below(2) == 0) };
    }

    /// <summary>The content of the container was taken for that of one mL, or the other way round.</summary>
    private DoseRequest? ByContainer(QuizRandom random, string slip, ReferenceRange range, QuizDose dose)
    {
        var products = Products(range.Drug).Where(p => p.Container is not null).ToList();
        if (products.Count == 0 || dose.Total is not { } total)
        {
            return null;
        }

        var product = random.Pick(products);
        var volume = total / product.Strength!.Value.Exact;
        var container = product.Container!.Value.Exact;
        var wrong = slip == SlipExplainer.VialForMillilitre ? volume * container : volume / container;
        return QuizOrders.Request(range, dose, QuizDose.Write(wrong, "mL")) with { Strength = QuizLabel.Of(product, named: true) };
    }

    /// <summary>The weight is written in pounds, and its number was multiplied as if it were kilograms.</summary>
    private static DoseRequest? ByPounds(string slip, ReferenceRange range, QuizDose dose)
    {
        if (dose.Unit != DoseUnit.MilligramsPerKilogram)
        {
            return null;
        }

        var pounds = (dose.Patient.Weight.Exact / BodyWeight.KilogramsPerPound).Truncated();
        var taken = slip.EndsWith("twice", StringComparison.Ordinal) ? pounds / BodyWeight.KilogramsPerPound : pounds;
        return QuizOrders.Request(range, dose, QuizDose.Write(dose.Value * taken, "mg")) with { Weight = $"{QuantityFormat.Number(pounds)} lb" };
    }

    /// <summary>A dose that is right by one route, ordered by another that is used for the same intent.</summary>
    private DoseRequest? ByRoute(QuizRandom random, Route meant, ReferenceRange range)
    {
        // The range that was picked names the route that is written; the dose is one of the route that was meant.
        var ranges = orders.Ranges(range.Intent, withFixedDevices: false).Where(r => r.Route == meant && r.Drug == range.Drug).ToList();
        if (range.Route == meant || ranges.Count == 0)
        {
            return null;
        }

        var right = random.Pick(ranges);
        var takesTime = range.Route is Route.Intravenous or Route.Subcutaneous;
        var time = !takesTime ? QuizTime.NotSaid : QuizTime.Draw(random, right.OverMinutes ?? range.OverMinutes, mayBeContinuous: false);
        var patient = orders.Patients.Draw(random, range.Intent, range.Ages, right.Ages);
        if (time is null || patient is null)
        {
            return null;
        }

        var dose = new QuizDose(QuizOrders.Between(random, right.Low, right.High), right.Unit, patient, time);
        return dose is { IsRate: true, Total: null } ? null : QuizOrders.Request(range, dose, dose.IsRate ? QuizDose.Write(dose.Total!.Value, "mg") : dose.Write(random));
    }

    private IEnumerable<Product> Products(Drug drug) => formulary.Content.Products.Where(p => p.Drug == drug && p.Strength is not null);
}
