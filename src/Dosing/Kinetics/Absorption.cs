namespace Dosing.Kinetics;

/// <summary>How a dose that is not given into a vein reaches the plasma: a fraction of it, after a lag, by a first-order process.</summary>
public sealed record Absorption
{
    /// <summary>First-order absorption.</summary>
    /// <param name="bioavailability">F, the fraction of the dose that reaches the plasma: more than 0, up to 1.</param>
    /// <param name="rateConstantPerMinute">ka in 1/min, from 1e-9 to 1e9.</param>
    /// <param name="lagMinutes">The time before absorption starts, in min, from 0 to 1e9.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public Absorption(double bioavailability, double rateConstantPerMinute, double lagMinutes)
    {
        Bioavailability = Allowed.Fraction(bioavailability, nameof(bioavailability));
        RateConstantPerMinute = Allowed.Positive(rateConstantPerMinute, nameof(rateConstantPerMinute), "/min");
        LagMinutes = Allowed.NotNegative(lagMinutes, nameof(lagMinutes), "min");
    }

    /// <summary>F, the fraction of the dose that reaches the plasma: more than 0, up to 1.</summary>
    public double Bioavailability { get; }

    /// <summary>ka, in 1/min.</summary>
    public double RateConstantPerMinute { get; }

    /// <summary>The time between the dose and the start of its absorption, in min.</summary>
    public double LagMinutes { get; }
}
