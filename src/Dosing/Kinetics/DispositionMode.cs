namespace Dosing.Kinetics;

/// <summary>One exponential of the plasma concentration after a unit bolus: C(t) = sum of A e^(-lambda t).</summary>
/// <param name="RatePerMinute">lambda, in 1/min, greater than zero.</param>
/// <param name="CoefficientPerLitre">A, in 1/L (mg/L for each mg of bolus), zero or more; together the coefficients are 1/V1.</param>
public readonly record struct DispositionMode(double RatePerMinute, double CoefficientPerLitre)
{
    /// <summary>ln 2 / lambda, in min.</summary>
    public double HalfLifeMinutes => Math.Log(2) / RatePerMinute;
}
