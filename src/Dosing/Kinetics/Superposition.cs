namespace Dosing.Kinetics;

/// <summary>The closed forms at one time: every dose by itself, then the sum. In mg, L and min; every term is positive.</summary>
internal static class Superposition
{
    /// <summary>The plasma concentration, in mg/L.</summary>
    public static double Plasma(CompartmentModel model, Regimen regimen, double minute)
    {
        var sum = 0.0;
        foreach (var dose in regimen.DoseSpan)
        {
            foreach (var mode in model.ModeSpan)
            {
                sum += mode.CoefficientPerLitre * Decayed(dose, mode.RatePerMinute, minute);
            }
        }

        return sum;
    }

    /// <summary>
    /// The integral of e^(-rate (minute - u)) Cp(u) over u up to the minute, in mg min/L: the effect site where the rate is ke0
    /// (then times ke0), the area under the curve where it is zero.
    /// </summary>
    public static double Trailing(CompartmentModel model, Regimen regimen, double rate, double minute)
    {
        var sum = 0.0;
        foreach (var dose in regimen.DoseSpan)
        {
            foreach (var mode in model.ModeSpan)
            {
                sum += mode.CoefficientPerLitre * Trailing(dose, mode.RatePerMinute, rate, minute);
            }
        }

        return sum;
    }

    /// <summary>Where the drug is, in mg.</summary>
    public static DrugAmounts Amounts(CompartmentModel model, Regimen regimen, double minute)
    {
        var (given, lost, waiting, inBody) = (0.0, 0.0, 0.0, 0.0);
        foreach (var dose in regimen.DoseSpan)
        {
            if (minute < dose.Minute)
            {
                continue;
            }

            given += dose is InfusionDose infusion ? infusion.MilligramsPerMinute * Math.Min(minute - dose.Minute, infusion.DurationMinutes) : dose.Milligrams;
            lost += dose.Milligrams - dose.BioavailableMilligrams;
            waiting += dose is FirstOrderDose absorbed ? Waiting(absorbed, minute) : 0;
            foreach (var mode in model.ModeSpan)
            {
                // The body holds CL times what is still to come of the area: CL A / lambda for each exponential.
                inBody += model.ClearanceLitresPerMinute * mode.CoefficientPerLitre / mode.RatePerMinute * Decayed(dose, mode.RatePerMinute, minute);
            }
        }

        return new(given, lost, waiting, inBody, model.ClearanceLitresPerMinute * Trailing(model, regimen, 0, minute));
    }

    private static double Waiting(FirstOrderDose dose, double minute) => minute < dose.AbsorptionMinute
        ? dose.BioavailableMilligrams
        : dose.BioavailableMilligrams * Math.Exp(-dose.Absorption.RateConstantPerMinute * (minute - dose.AbsorptionMinute));

    /// <summary>The input of a dose convolved with e^(-lambda t), in mg.</summary>
    private static double Decayed(DoseInput dose, double lambda, double minute)
    {
        switch (dose)
        {
            case BolusDose when minute >= dose.Minute:
                return dose.Milligrams * Math.Exp(-lambda * (minute - dose.Minute));
            case InfusionDose infusion when minute >= dose.Minute:
                var (ran, since) = Parts(infusion, minute);
                return infusion.MilligramsPerMinute * ExponentialConvolution.Of(lambda, ran) * Math.Exp(-lambda * since);
            case FirstOrderDose absorbed when minute >= absorbed.AbsorptionMinute:
                var ka = absorbed.Absorption.RateConstantPerMinute;
                return dose.BioavailableMilligrams * ka * ExponentialConvolution.Of(lambda, ka, minute - absorbed.AbsorptionMinute);
            default:
                return 0;
        }
    }

    /// <summary>The same, convolved once more with e^(-rate t), in mg min.</summary>
    private static double Trailing(DoseInput dose, double lambda, double rate, double minute)
    {
        switch (dose)
        {
            case BolusDose when minute >= dose.Minute:
                return dose.Milligrams * ExponentialConvolution.Of(lambda, rate, minute - dose.Minute);
            case InfusionDose infusion when minute >= dose.Minute:
                // What had trailed when the infusion stopped, fading since; and what the plasma of that moment has added since.
                var (ran, since) = Parts(infusion, minute);
                return infusion.MilligramsPerMinute * (
                    (ExponentialConvolution.Of(0, lambda, rate, ran) * Math.Exp(-rate * since))
                    + (ExponentialConvolution.Of(lambda, ran) * ExponentialConvolution.Of(lambda, rate, since)));
            case FirstOrderDose absorbed when minute >= absorbed.AbsorptionMinute:
                var ka = absorbed.Absorption.RateConstantPerMinute;
                return dose.BioavailableMilligrams * ka * ExponentialConvolution.Of(lambda, ka, rate, minute - absorbed.AbsorptionMinute);
            default:
                return 0;
        }
    }

    /// <summary>How long an infusion ran until a minute, and how long it has been over by then.</summary>
    private static (double Ran, double Since) Parts(InfusionDose infusion, double minute) => minute < infusion.EndMinute
        ? (minute - infusion.Minute, 0)
        : (infusion.DurationMinutes, minute - infusion.EndMinute);
}
