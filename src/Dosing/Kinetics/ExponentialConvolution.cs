namespace Dosing.Kinetics;

/// <summary>
/// Convolutions of decaying exponentials. Each is a divided difference of the exponential function, positive and symmetric in
/// its rates, and computed without cancellation: rates may be equal, nearly equal or zero, and times short or long.
/// </summary>
internal static class ExponentialConvolution
{
    /// <summary>Below this argument the power series is used; above it the plain formula loses less than one digit.</summary>
    private const double Small = 0.5;

    /// <summary>1/1!, 1/2!, ... 1/16!.</summary>
    private static readonly double[] InverseFactorials = MakeInverseFactorials();

    /// <summary>The integral of e^(-a u) e^(-b (t-u)) over u from 0 to t, which is (e^(-a t) - e^(-b t)) / (b - a).</summary>
    public static double Of(double a, double b, double t) => Math.Exp(-Math.Min(a, b) * t) * t * MeanDecay(Math.Abs(b - a) * t);

    /// <summary>The integral of e^(-a u) over u from 0 to t, which is (1 - e^(-a t)) / a.</summary>
    public static double Of(double a, double t) => t * MeanDecay(a * t);

    /// <summary>Three exponentials convolved: the second divided difference of e^(-x t) at a, b and c.</summary>
    public static double Of(double a, double b, double c, double t)
    {
        // In order, with the slowest taken out: what is left depends on p <= q alone.
        var slowest = Math.Min(a, Math.Min(b, c));
        var fastest = Math.Max(a, Math.Max(b, c));
        var middle = Math.Max(Math.Min(a, b), Math.Min(Math.Max(a, b), c));
        return Math.Exp(-slowest * t) * t * t * Second((middle - slowest) * t, (fastest - middle) * t, (fastest - slowest) * t);
    }

    /// <summary>(1 - e^(-x)) / x for x of 0 or more, and 1 at 0: the mean of e^(-u) over u from 0 to x.</summary>
    public static double MeanDecay(double x)
    {
        if (x >= Small)
        {
            return (1 - Math.Exp(-x)) / x;
        }

        var factors = InverseFactorials;
        var sum = factors[15];
        for (var n = 14; n >= 0; n--)
        {
            sum = factors[n] - (x * sum);
        }

        return sum;
    }

    /// <summary>
    /// (MeanDecay(p) - MeanDecay(q)) / (q - p) with d = q - p, written as (MeanDecay(p) - e^(-p) MeanDecay(d)) / q, which needs no
    /// division by d. Where p and d are both small the two still cancel, and the series stands in.
    /// </summary>
    private static double Second(double p, double d, double q) =>
        p < Small && d < Small ? Series(p, q) : (MeanDecay(p) - (Math.Exp(-p) * MeanDecay(d))) / q;

    /// <summary>The sum over n of (-1)^n h(n) / (n+2)!, where h(n) is the sum of all products of n factors p and q; q is below 1.</summary>
    private static double Series(double p, double q)
    {
        var (sum, complete, power, factorial) = (0.5, 1.0, 1.0, 0.5);
        for (var n = 1; n <= 20; n++)
        {
            power *= -p;
            complete = (complete * -q) + power;
            factorial /= n + 2;
            sum += complete * factorial;
        }

        return sum;
    }

    private static double[] MakeInverseFactorials()
    {
        var inverse = new double[16];
        var factorial = 1.0;
        for (var n = 0; n < inverse.Length; n++)
        {
            factorial *= n + 1;
            inverse[n] = 1 / factorial;
        }

        return inverse;
    }
}
