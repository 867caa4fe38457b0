using System.Diagnostics.CodeAnalysis;
using Dosing.Clinical;
using Dosing.Quantities;

namespace Dosing.Requests;

/// <summary>Reads a dose: an amount, an amount per kilogram, a volume, or a rate of one of them.</summary>
public static class DoseReader
{
    private const string Example = "35 mg";

    private static readonly QuantityForm<ProposedDose> Form = new(
        "a dose is in mg, mcg, g, mg/kg, mcg/kg or mL, or a rate such as mg/h, mg/kg/h, mcg/kg/min or mL/h",
        Example,
        [
            "mg", "mg/kg", "mcg", "mL", "g", "mcg/kg",
            "mg/h", "mg/min", "mcg/min", "mg/kg/h", "mcg/kg/h", "mcg/kg/min", "mg/kg/min", "mL/h",
        ],
        Recognise);

    /// <summary>Reads a dose; zero is refused.</summary>
    public static bool TryRead(string text, [NotNullWhen(true)] out ProposedDose? dose, [NotNullWhen(false)] out ReadingError? error) =>
        Form.TryRead(text, out dose, out error);

    private static bool Recognise(string text, [NotNullWhen(true)] out ProposedDose? dose, out ReadingError? fault)
    {
        dose = NumberText.TrySplit(text, out var number, out var unit) ? Make(number, unit) : null;
        fault = dose is null ? null : QuantityForms.NotZero(number, "A dose", Example);
        return dose is not null && fault is null;
    }

    private static ProposedDose? Make(decimal number, ReadOnlySpan<char> unit) => unit switch
    {
        "mg" => new ProposedDose.OfMass(DrugMass.FromMilligrams(number)),
        "g" => new ProposedDose.OfMass(DrugMass.FromGrams(number)),
        "mg/kg" => new ProposedDose.OfMassPerKilogram(WeightBasedDose.FromMilligramsPerKilogram(number)),
        "mL" or "ml" => new ProposedDose.OfVolume(Volume.FromMillilitres(number)),
        "mg/h" => new ProposedDose.OfRate(InfusionRate.FromMilligramsPerHour(number)),
        "mg/min" => new ProposedDose.OfRate(InfusionRate.FromMilligramsPerMinute(number)),
        "mg/kg/h" => new ProposedDose.OfRatePerKilogram(WeightBasedRate.FromMilligramsPerKilogramPerHour(number)),
        "mg/kg/min" => new ProposedDose.OfRatePerKilogram(WeightBasedRate.FromMilligramsPerKilogramPerMinute(number)),
        "mL/h" or "ml/h" => new ProposedDose.OfFlow(FlowRate.FromMillilitresPerHour(number)),
        _ => MakeMicrograms(number, unit),
    };

    private static ProposedDose? MakeMicrograms(decimal number, ReadOnlySpan<char> unit)
    {
        var prefix = unit.StartsWith("mcg") ? 3 : unit.StartsWith("ug") || unit.StartsWith("µg") || unit.StartsWith("μg") ? 2 : 0;
        return prefix == 0 ? null : unit[prefix..] switch
        {
            "" => new ProposedDose.OfMass(DrugMass.FromMicrograms(number)),
            "/kg" => new ProposedDose.OfMassPerKilogram(WeightBasedDose.FromMicrogramsPerKilogram(number)),
            "/min" => new ProposedDose.OfRate(InfusionRate.FromMicrogramsPerMinute(number)),
            "/kg/h" => new ProposedDose.OfRatePerKilogram(WeightBasedRate.FromMicrogramsPerKilogramPerHour(number)),
            "/kg/min" => new ProposedDose.OfRatePerKilogram(WeightBasedRate.FromMicrogramsPerKilogramPerMinute(number)),
            _ => null,
        };
    }
}
