// The names of UnitsNet that docs/recipes/unitsnet.md uses, and nothing more: the package cannot be restored by this build.
namespace UnitsNet;

internal readonly record struct Mass(double Kilograms)
{
    public double Milligrams => Kilograms * 1_000_000;

    public static Mass FromKilograms(double value) => new(value);

    public static Mass FromMilligrams(double value) => new(value / 1_000_000);
}

internal readonly record struct Volume(double Milliliters)
{
    public static Volume FromMilliliters(double value) => new(value);
}

internal readonly record struct Duration(double Seconds)
{
    public static Duration FromSeconds(double value) => new(value);
}

internal readonly record struct MassConcentration(double MilligramsPerMilliliter)
{
    public static MassConcentration FromMilligramsPerMilliliter(double value) => new(value);
}
