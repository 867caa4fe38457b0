namespace Dosing.Kinetics;

/// <summary>A peripheral compartment by its two rate constants.</summary>
public readonly record struct PeripheralRates
{
    /// <summary>A peripheral compartment.</summary>
    /// <param name="outPerMinute">k12 or k13, from the central compartment, in 1/min, from 1e-18 to 1e18.</param>
    /// <param name="backPerMinute">k21 or k31, to the central compartment, in 1/min, from 1e-18 to 1e18.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public PeripheralRates(double outPerMinute, double backPerMinute)
    {
        OutPerMinute = Allowed.Rate(outPerMinute, nameof(outPerMinute));
        BackPerMinute = Allowed.Rate(backPerMinute, nameof(backPerMinute));
    }

    /// <summary>k12 or k13: from the central compartment, in 1/min.</summary>
    public double OutPerMinute { get; }

    /// <summary>k21 or k31: back to the central compartment, in 1/min.</summary>
    public double BackPerMinute { get; }
}
