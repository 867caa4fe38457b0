namespace Dosing.Kinetics;

/// <summary>A peripheral compartment by its volume and its distribution clearance.</summary>
public readonly record struct PeripheralCompartment
{
    /// <summary>A peripheral compartment.</summary>
    /// <param name="volumeLitres">V2 or V3, in L, from 1e-9 to 1e9.</param>
    /// <param name="distributionClearanceLitresPerMinute">Q2 or Q3, in L/min, from 1e-9 to 1e9.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public PeripheralCompartment(double volumeLitres, double distributionClearanceLitresPerMinute)
    {
        VolumeLitres = Allowed.Positive(volumeLitres, nameof(volumeLitres), "L");
        DistributionClearanceLitresPerMinute =
            Allowed.Positive(distributionClearanceLitresPerMinute, nameof(distributionClearanceLitresPerMinute), "L/min");
    }

    /// <summary>V2 or V3, in L.</summary>
    public double VolumeLitres { get; }

    /// <summary>Q2 or Q3, in L/min.</summary>
    public double DistributionClearanceLitresPerMinute { get; }
}
