using Dosing.Quantities;

namespace Examples;

/// <summary>The second block of docs/recipes/unitsnet.md.</summary>
internal static class FromUnitsNetExample
{
    public static object[] Run(UnitsNet.Mass weight, UnitsNet.Mass mass, UnitsNet.Volume volume, UnitsNet.Duration duration, UnitsNet.MassConcentration strength) =>
        [ToBodyWeight(weight), ToDrugMass(mass), ToVolume(volume), ToDuration(duration), ToStrength(strength)];

    // example
    static BodyWeight ToBodyWeight(UnitsNet.Mass mass) => BodyWeight.FromKilograms((decimal)mass.Kilograms);
    static DrugMass ToDrugMass(UnitsNet.Mass mass) => DrugMass.FromMilligrams((decimal)mass.Milligrams);
    static Volume ToVolume(UnitsNet.Volume volume) => Volume.FromMillilitres((decimal)volume.Milliliters);
    static Duration ToDuration(UnitsNet.Duration duration) => Duration.FromSeconds((decimal)duration.Seconds);
    static Strength ToStrength(UnitsNet.MassConcentration concentration) =>
        Strength.FromMilligramsPerMillilitre((decimal)concentration.MilligramsPerMilliliter);
    // example
}
