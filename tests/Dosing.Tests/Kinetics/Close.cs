using System.Globalization;

namespace Dosing.Tests.Kinetics;

/// <summary>How near two concentrations have to be: relative, with a floor at 1e-12 of the peak.</summary>
internal static class Close
{
    public const double Bar = 1e-9;

    private const double FloorOfPeak = 1e-12;

    /// <summary>Below this a double has fewer digits.</summary>
    private const double Subnormal = 1e-300;

    public static void Curves(ReadOnlySpan<double> expected, ReadOnlySpan<double> actual, double tolerance = Bar, double? peak = null)
    {
        Assert.Equal(expected.Length, actual.Length);
        var top = peak ?? Peak(expected);
        for (var i = 0; i < expected.Length; i++)
        {
            Numbers(expected[i], actual[i], tolerance, top, i);
        }
    }

    public static void Numbers(double expected, double actual, double tolerance = Bar, double peak = 0, int at = 0)
    {
        var allowed = (tolerance * Math.Abs(expected)) + (FloorOfPeak * peak) + Subnormal;
        if (!(Math.Abs(actual - expected) <= allowed))
        {
            Assert.Fail(string.Create(CultureInfo.InvariantCulture,
                $"At {at}: expected {expected:R}, got {actual:R}, relative difference {(actual - expected) / expected:R}."));
        }
    }

    private static double Peak(ReadOnlySpan<double> values)
    {
        var peak = 0.0;
        foreach (var value in values)
        {
            peak = Math.Max(peak, Math.Abs(value));
        }

        return peak;
    }
}
