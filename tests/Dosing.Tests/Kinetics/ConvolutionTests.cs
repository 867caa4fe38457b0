using Dosing.Kinetics;
using Dosing.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dosing.Tests.Kinetics;

/// <summary>
/// The convolutions against the corner of a matrix exponential: by Opitz' theorem the divided difference of e^(-x t) at a, b, c is the
/// upper right entry of e^(M t), where M has -a, -b, -c on its diagonal and 1 above it. It holds for equal rates too.
/// </summary>
public class ConvolutionTests
{
    private static readonly Gen<double> Rate = Gen.Frequency(
        (1, Gen.Constant(0.0)),
        (8, Scenarios.Logarithmic(1e-7, 100)));

    private static readonly Gen<(double A, double B, double C, double T)> Cases =
        from a in Rate
        from b in Gen.Frequency((2, Rate), (1, Near(a)))
        from c in Gen.Frequency((2, Rate), (1, Near(a)), (1, Near(b)))
        from t in Scenarios.Logarithmic(1e-6, 1e4)
        select (a, b, c, t);

    [Fact]
    public void Two_exponentials_convolved_are_the_divided_difference() => Properties.ForAll(Cases, c =>
        Near(Corner(c.T, c.A, c.B), ExponentialConvolution.Of(c.A, c.B, c.T), c.A, c.B, c.T));

    [Fact]
    public void Three_exponentials_convolved_are_the_second_divided_difference() => Properties.ForAll(Cases, c =>
        Near(Corner(c.T, c.A, c.B, c.C), ExponentialConvolution.Of(c.A, c.B, c.C, c.T), Math.Min(c.A, c.B), c.C, c.T));

    [Fact]
    public void One_exponential_convolved_with_a_constant_is_the_divided_difference_at_zero() => Properties.ForAll(Cases, c =>
        Near(Corner(c.T, 0, c.A), ExponentialConvolution.Of(c.A, c.T), 0, 0, c.T));

    /// <summary>At the seam of series and formula, where each of the two is at its worst.</summary>
    [Theory]
    [InlineData(0.5, 0)]
    [InlineData(0.5, 0.5)]
    [InlineData(0.49999999, 0.49999999)]
    [InlineData(0.49999999, 0.5)]
    [InlineData(0.5, 0.49999999)]
    [InlineData(0, 0.5)]
    [InlineData(1e-9, 0.5)]
    public void The_seam_shows_no_step(double p, double d)
    {
        Close.Numbers(Corner(1, 0, p, p + d), ExponentialConvolution.Of(0, p, p + d, 1), 2e-15);
        Close.Numbers(Corner(1, 0, p), ExponentialConvolution.Of(p, 1), 1e-15);
    }

    /// <summary>Besides a few units in the last place only the rounding of the slowest rate times the time counts, as in any e^(-x t).</summary>
    private static void Near(double expected, double actual, double a, double b, double t) =>
        Close.Numbers(expected, actual, 4e-15 + (4e-16 * Math.Min(a, b) * t), 1e-280);

    private static double Corner(double t, params double[] rates)
    {
        var n = rates.Length;
        var matrix = new DoubleDouble[n, n];
        for (var i = 0; i < n; i++)
        {
            matrix[i, i] = -rates[i];
            if (i + 1 < n)
            {
                matrix[i, i + 1] = 1;
            }
        }

        return (double)MatrixExponential.Of(matrix, t)[0, n - 1];
    }

    private static Gen<double> Near(double rate) => Gen.Elements(0, 1e-16, -1e-16, 1e-12, -1e-12, 1e-8, 1e-4, -1e-2).Select(r => rate * (1 + r));
}
