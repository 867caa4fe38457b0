namespace Dosing.Kinetics;

/// <summary>What changes at one minute: amounts that arrive at once, and the infusion rate that holds from then on.</summary>
/// <param name="Minute">When, in min.</param>
/// <param name="BolusMilligrams">What enters the central compartment at once, in mg.</param>
/// <param name="MilligramsPerMinute">The sum of all infusions that run from this minute to the next event.</param>
/// <param name="DepositMilligrams">What starts to be absorbed, in mg, for each absorption rate constant of the regimen; null for nothing.</param>
internal readonly record struct RegimenEvent(double Minute, double BolusMilligrams, double MilligramsPerMinute, double[]? DepositMilligrams);

/// <summary>Turns doses into events.</summary>
internal static class RegimenEvents
{
    public static (RegimenEvent[] Events, double[] AbsorptionRates) Of(DoseInput[] doses)
    {
        double[] rates = [.. doses.OfType<FirstOrderDose>().Select(d => d.Absorption.RateConstantPerMinute).Distinct()];
        double[] minutes = [.. doses.SelectMany(Minutes).Distinct().Order()];
        return ([.. minutes.Select(minute => At(minute, doses, rates))], rates);
    }

    private static double[] Minutes(DoseInput dose) => dose switch
    {
        InfusionDose infusion => [infusion.Minute, infusion.EndMinute],
        FirstOrderDose absorbed => [absorbed.AbsorptionMinute],
        _ => [dose.Minute],
    };

    private static RegimenEvent At(double minute, DoseInput[] doses, double[] rates)
    {
        var (bolus, rate) = (0.0, 0.0);
        double[]? deposits = null;
        foreach (var dose in doses)
        {
            switch (dose)
            {
                case BolusDose given when given.Minute == minute:
                    bolus += given.Milligrams;
                    break;
                case InfusionDose infusion when infusion.Minute <= minute && minute < infusion.EndMinute:
                    // Summed anew at every event: adding and taking away a rate would leave a rest of rounding. By the end as rounded,
                    // so that a short infusion late on the clock brings its whole dose.
                    rate += infusion.Milligrams / (infusion.EndMinute - infusion.Minute);
                    break;
                case InfusionDose instant when instant.Minute == minute && instant.EndMinute == minute:
                    // So short that the clock cannot tell its end from its start.
                    bolus += instant.Milligrams;
                    break;
                case FirstOrderDose absorbed when absorbed.AbsorptionMinute == minute:
                    deposits ??= new double[rates.Length];
                    deposits[Array.IndexOf(rates, absorbed.Absorption.RateConstantPerMinute)] += absorbed.BioavailableMilligrams;
                    break;
            }
        }

        return new(minute, bolus, rate, deposits);
    }
}
