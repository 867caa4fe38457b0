namespace Dosing.Kinetics;

/// <summary>A parameter that differs between patients by a log-normal distribution: median x e^(sigma z), z standard normal.</summary>
public readonly record struct LogNormal
{
    /// <summary>A log-normal parameter.</summary>
    /// <param name="median">The typical value, greater than 0, up to 1e9, in the unit of the parameter.</param>
    /// <param name="coefficientOfVariation">Standard deviation over mean, as a fraction, from 0 to 10; 0 always gives the median.</param>
    /// <param name="upperBound">No draw is above it; at least the median. None unless given. For a fraction, 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public LogNormal(double median, double coefficientOfVariation, double upperBound = double.PositiveInfinity)
    {
        Median = Allowed.Positive(median, nameof(median), "(unit of the parameter)");
        CoefficientOfVariation = coefficientOfVariation is >= 0 and <= 10
            ? coefficientOfVariation
            : throw Allowed.Refused(coefficientOfVariation, nameof(coefficientOfVariation), "(fraction)", "0 to 10");
        UpperBound = upperBound >= median
            ? upperBound
            : throw Allowed.Refused(upperBound, nameof(upperBound), "(unit of the parameter)", "the median or more");
        Sigma = Math.Sqrt(Math.Log(1 + (coefficientOfVariation * coefficientOfVariation)));
    }

    /// <summary>The typical value: half of the patients are below it, where there is no upper bound.</summary>
    public double Median { get; }

    /// <summary>Standard deviation over mean, without the upper bound.</summary>
    public double CoefficientOfVariation { get; }

    /// <summary>No draw is above it; infinite where there is none.</summary>
    public double UpperBound { get; }

    /// <summary>The standard deviation of the logarithm: square root of ln(1 + CV^2).</summary>
    public double Sigma { get; }

    /// <summary>A draw. One above the upper bound is drawn anew, which cuts the distribution off and moves nothing onto the bound.</summary>
    public double Draw(RandomDraws draws)
    {
        ArgumentNullException.ThrowIfNull(draws);
        double value;
        do
        {
            value = Median * Math.Exp(Sigma * draws.NextNormal());
        }
        while (value > UpperBound);
        return value;
    }
}
