using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Quantities;
using Dosing.Requests;

namespace Dosing.Judgement;

/// <summary>Brings a dose into every form that the inputs allow.</summary>
public sealed class DoseNormalizer(JudgementRules rules)
{
    private readonly JudgementRules _rules = rules ?? throw new ArgumentNullException(nameof(rules));

    /// <summary>Normalizes the dose of a request; the salt, if one was said, is turned into base first.</summary>
    public NormalizedDose Normalize(ValidatedRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Normalize(request.Dose, request.Patient.Weight, request.Strength, request.Time, BaseFraction(request.Salt));
    }

    /// <summary>The total mass of a dose that was given before, or null where it cannot be known. It is taken as base.</summary>
    public static DrugMass? TotalOf(GivenDose given, ValidatedRequest request)
    {
        ArgumentNullException.ThrowIfNull(given);
        ArgumentNullException.ThrowIfNull(request);
        return Normalize(given.Dose, request.Patient.Weight, request.Strength, AdministrationTime.NotSaid, 1m).Total;
    }

    /// <summary>The share of base in the stated dose: one where the dose is stated as base.</summary>
    public decimal BaseFraction(Salt? salt) => salt is { } stated ? _rules.BaseFractions[stated] : 1m;

    private static NormalizedDose Normalize(ProposedDose dose, BodyWeight? weight, Strength? strength, AdministrationTime time, decimal fraction)
    {
        var rate = RateOf(dose, weight, strength, fraction);
        var total = time.Duration is { } duration && dose.IsRate ? rate * duration : AmountOf(dose, weight, strength, fraction);
        rate ??= total / time.Duration;

        // A dose written per kilogram keeps its own number: multiplying by the weight and dividing again gains nothing.
        var perKilogram = dose is ProposedDose.OfMassPerKilogram per ? Scale(per.Dose, fraction) : total / weight;
        var ratePerKilogram = dose switch
        {
            ProposedDose.OfRatePerKilogram perTime => Scale(perTime.Rate, fraction),
            ProposedDose.OfMassPerKilogram => perKilogram / time.Duration,
            _ => rate / weight,
        };
        return new NormalizedDose(
            total,
            perKilogram ?? ratePerKilogram * time.Duration,
            rate,
            ratePerKilogram,
            total / strength,
            weight,
            time);
    }

    private static DrugMass? AmountOf(ProposedDose dose, BodyWeight? weight, Strength? strength, decimal fraction) => dose switch
    {
        ProposedDose.OfMass mass => DrugMass.FromExact(mass.Mass.Exact * fraction),
        ProposedDose.OfMassPerKilogram per => Scale(per.Dose, fraction) * weight,
        ProposedDose.OfVolume volume => volume.Volume * strength,
        _ => null,
    };

    private static InfusionRate? RateOf(ProposedDose dose, BodyWeight? weight, Strength? strength, decimal fraction) => dose switch
    {
        ProposedDose.OfRate rate => InfusionRate.FromExact(rate.Rate.Exact * fraction),
        ProposedDose.OfRatePerKilogram per => Scale(per.Rate, fraction) * weight,
        ProposedDose.OfFlow flow => flow.Flow * strength,
        _ => null,
    };

    private static WeightBasedDose Scale(WeightBasedDose dose, decimal fraction) => WeightBasedDose.FromExact(dose.Exact * fraction);

    private static WeightBasedRate Scale(WeightBasedRate rate, decimal fraction) => WeightBasedRate.FromExact(rate.Exact * fraction);
}
