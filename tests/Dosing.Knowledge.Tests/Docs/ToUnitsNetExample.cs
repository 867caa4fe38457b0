// example
using Dosing.Quantities;
// example

namespace Examples;

/// <summary>The first block of docs/recipes/unitsnet.md.</summary>
internal static class ToUnitsNetExample
{
    public static object[] Run(BodyWeight weight, DrugMass mass, Volume volume, Duration duration, Strength strength) =>
        [ToUnitsNet(weight), ToUnitsNet(mass), ToUnitsNet(volume), ToUnitsNet(duration), ToUnitsNet(strength)];

    // example
    static UnitsNet.Mass ToUnitsNet(BodyWeight weight) => UnitsNet.Mass.FromKilograms((double)weight.Kilograms);
    static UnitsNet.Mass ToUnitsNet(DrugMass mass) => UnitsNet.Mass.FromMilligrams((double)mass.Milligrams);
    static UnitsNet.Volume ToUnitsNet(Volume volume) => UnitsNet.Volume.FromMilliliters((double)volume.Millilitres);
    static UnitsNet.Duration ToUnitsNet(Duration duration) => UnitsNet.Duration.FromSeconds((double)duration.Seconds);
    static UnitsNet.MassConcentration ToUnitsNet(Strength strength) =>
        UnitsNet.MassConcentration.FromMilligramsPerMilliliter((double)strength.MilligramsPerMillilitre);
    // example
}
