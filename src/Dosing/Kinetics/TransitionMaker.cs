namespace Dosing.Kinetics;

/// <summary>Makes the transitions of one profile, each from its own time in closed form.</summary>
internal readonly ref struct TransitionMaker
{
    private readonly Modes _rates;

    private readonly ReadOnlySpan<double> _absorptionRates;

    private readonly double _effectSiteRate;

    private readonly bool _hasInfusion;

    /// <param name="profile">The profile.</param>
    /// <param name="factor">The unit of the concentrations, in mg/L turned into it.</param>
    /// <param name="isEffectSite">Whether the effect site is wanted; without it its factors are zero.</param>
    public TransitionMaker(ConcentrationProfile profile, double factor, bool isEffectSite)
    {
        var modes = profile.Model.ModeSpan;
        _rates = new(modes[0].RatePerMinute, modes.Length > 1 ? modes[1].RatePerMinute : 0, modes.Length > 2 ? modes[2].RatePerMinute : 0);
        Coefficients = new(
            factor * modes[0].CoefficientPerLitre,
            modes.Length > 1 ? factor * modes[1].CoefficientPerLitre : 0,
            modes.Length > 2 ? factor * modes[2].CoefficientPerLitre : 0);
        _absorptionRates = profile.Regimen.AbsorptionRates;
        _hasInfusion = profile.Regimen.HasInfusion;
        _effectSiteRate = isEffectSite ? profile.EffectSiteRatePerMinute!.Value : 0;
    }

    /// <summary>What a bolus of 1 mg leaves in each mode.</summary>
    public Modes Coefficients { get; }

    /// <summary>What a span of time does.</summary>
    public Transition Make(double minutes)
    {
        var depots = _absorptionRates.Length;
        var transition = new Transition
        {
            DepotDecay = depots == 0 ? default : new double[depots],
            DepotToModes = depots == 0 ? default : new Modes[depots],
            DepotToEffect = depots == 0 ? default : new double[depots],
        };
        transition.Decay = new(Math.Exp(-_rates.A * minutes), Math.Exp(-_rates.B * minutes), Math.Exp(-_rates.C * minutes));
        if (_hasInfusion)
        {
            transition.Input = new(
                Coefficients.A * ExponentialConvolution.Of(_rates.A, minutes),
                Coefficients.B * ExponentialConvolution.Of(_rates.B, minutes),
                Coefficients.C * ExponentialConvolution.Of(_rates.C, minutes));
        }

        for (var k = 0; k < _absorptionRates.Length; k++)
        {
            var ka = _absorptionRates[k];
            transition.DepotDecay[k] = Math.Exp(-ka * minutes);
            transition.DepotToModes[k] = new(
                ka * Coefficients.A * ExponentialConvolution.Of(_rates.A, ka, minutes),
                ka * Coefficients.B * ExponentialConvolution.Of(_rates.B, ka, minutes),
                ka * Coefficients.C * ExponentialConvolution.Of(_rates.C, ka, minutes));
        }

        if (_effectSiteRate > 0)
        {
            MakeEffect(minutes, ref transition);
        }

        return transition;
    }

    private void MakeEffect(double minutes, ref Transition transition)
    {
        var ke = _effectSiteRate;
        transition.EffectDecay = Math.Exp(-ke * minutes);
        transition.ToEffect = new(
            ke * ExponentialConvolution.Of(_rates.A, ke, minutes),
            ke * ExponentialConvolution.Of(_rates.B, ke, minutes),
            ke * ExponentialConvolution.Of(_rates.C, ke, minutes));
        transition.EffectInput = _hasInfusion ? ke * Thrice(0, minutes) : 0;
        for (var k = 0; k < _absorptionRates.Length; k++)
        {
            transition.DepotToEffect[k] = _absorptionRates[k] * ke * Thrice(_absorptionRates[k], minutes);
        }
    }

    private double Thrice(double rate, double minutes) =>
        (Coefficients.A * ExponentialConvolution.Of(rate, _rates.A, _effectSiteRate, minutes))
        + (Coefficients.B * ExponentialConvolution.Of(rate, _rates.B, _effectSiteRate, minutes))
        + (Coefficients.C * ExponentialConvolution.Of(rate, _rates.C, _effectSiteRate, minutes));
}
