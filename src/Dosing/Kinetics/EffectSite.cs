namespace Dosing.Kinetics;

/// <summary>The rate constant ke0 of an effect site, from when its concentration peaks.</summary>
/// <remarks>A ke0 belongs to the model it was solved for and may not be carried to another.</remarks>
public static class EffectSite
{
    private const double SmallestRate = 1e-9;

    private const double LargestRate = 1e9;

    /// <summary>
    /// ke0, in 1/min, for which the effect site peaks that long after an instantaneous bolus: there it equals the plasma,
    /// since dCe/dt = ke0 (Cp - Ce) is zero.
    /// </summary>
    /// <param name="model">The disposition of the patient.</param>
    /// <param name="minutesToPeak">The time from the bolus to the peak, in min, from 1e-9 to 1e9.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is outside its range, or no ke0 from 1e-9 to 1e9 gives that peak.</exception>
    public static double RateForTimeToPeak(CompartmentModel model, double minutesToPeak)
    {
        ArgumentNullException.ThrowIfNull(model);
        var minutes = Allowed.Positive(minutesToPeak, nameof(minutesToPeak), "min");

        // A faster effect site peaks earlier: below the rate sought it still rises at that minute, above it falls.
        var (low, high) = (SmallestRate, LargestRate);
        if (Rise(model, low, minutes) <= 0 || Rise(model, high, minutes) >= 0)
        {
            throw Allowed.Refused(minutesToPeak, nameof(minutesToPeak), "min", "what a ke0 from 1e-9 to 1e9 /min gives for this model,");
        }

        for (var middle = Middle(low, high); middle > low && middle < high; middle = Middle(low, high))
        {
            if (Rise(model, middle, minutes) > 0)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>Halves the ratio while it is large, then the difference, until two neighbouring numbers are left.</summary>
    private static double Middle(double low, double high) => high > 2 * low ? Math.Sqrt(low * high) : low + ((high - low) / 2);

    /// <summary>Cp - Ce after a unit bolus: positive while the effect site rises.</summary>
    private static double Rise(CompartmentModel model, double rate, double minutes)
    {
        var sum = 0.0;
        foreach (var mode in model.ModeSpan)
        {
            sum += mode.CoefficientPerLitre
                * (Math.Exp(-mode.RatePerMinute * minutes) - (rate * ExponentialConvolution.Of(mode.RatePerMinute, rate, minutes)));
        }

        return sum;
    }
}
