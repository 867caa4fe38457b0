namespace Dosing.Kinetics;

/// <summary>
/// The concentrations that a compartment model predicts for a regimen, by superposition of closed forms. Concentrations are in
/// ng/mL, which is mcg/L; times are minutes. All is zero before the first dose. Immutable.
/// </summary>
public sealed class ConcentrationProfile
{
    /// <summary>mg/L to ng/mL.</summary>
    private const double NanogramsPerMillilitre = 1000;

    /// <summary>The profile of a model and a regimen.</summary>
    /// <param name="model">The disposition of the patient.</param>
    /// <param name="regimen">The doses.</param>
    /// <param name="effectSiteRatePerMinute">ke0 of dCe/dt = ke0 (Cp - Ce), in 1/min, from 1e-9 to 1e9; null where it is not known.</param>
    /// <exception cref="ArgumentOutOfRangeException">ke0 is outside its range.</exception>
    public ConcentrationProfile(CompartmentModel model, Regimen regimen, double? effectSiteRatePerMinute = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(regimen);
        Model = model;
        Regimen = regimen;
        EffectSiteRatePerMinute = effectSiteRatePerMinute is { } rate
            ? Allowed.Positive(rate, nameof(effectSiteRatePerMinute), "/min")
            : null;
    }

    /// <summary>The profile of a model and some doses.</summary>
    /// <param name="model">The disposition of the patient.</param>
    /// <param name="doses">The doses, in any order, possibly none.</param>
    /// <param name="effectSiteRatePerMinute">ke0, in 1/min, from 1e-9 to 1e9; null where it is not known.</param>
    /// <exception cref="ArgumentOutOfRangeException">ke0 is outside its range.</exception>
    public ConcentrationProfile(CompartmentModel model, IEnumerable<DoseInput> doses, double? effectSiteRatePerMinute = null)
        : this(model, new Regimen(doses), effectSiteRatePerMinute)
    {
    }

    /// <summary>The disposition of the patient.</summary>
    public CompartmentModel Model { get; }

    /// <summary>The doses.</summary>
    public Regimen Regimen { get; }

    /// <summary>ke0, in 1/min; null where there is no effect site.</summary>
    public double? EffectSiteRatePerMinute { get; }

    /// <summary>The plasma concentration Cp, in ng/mL, at a minute; at the minute of a bolus the one after it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The minute is outside -1e9 to 1e9.</exception>
    public double PlasmaAt(double minute) => NanogramsPerMillilitre * Superposition.Plasma(Model, Regimen, Allowed.Minute(minute, nameof(minute)));

    /// <summary>The effect-site concentration Ce, in ng/mL, at a minute.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The minute is outside -1e9 to 1e9.</exception>
    /// <exception cref="InvalidOperationException">The profile has no ke0.</exception>
    public double EffectSiteAt(double minute)
    {
        var rate = EffectSiteRate();
        return NanogramsPerMillilitre * rate * Superposition.Trailing(Model, Regimen, rate, Allowed.Minute(minute, nameof(minute)));
    }

    /// <summary>The area under the plasma curve from the first dose to a minute, in ng min/mL.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The minute is outside -1e9 to 1e9.</exception>
    public double PlasmaAreaUntil(double minute) =>
        NanogramsPerMillilitre * Superposition.Trailing(Model, Regimen, 0, Allowed.Minute(minute, nameof(minute)));

    /// <summary>The whole area under the plasma curve, in ng min/mL: F x dose / CL, over all doses.</summary>
    public double PlasmaAreaTotal
    {
        get
        {
            var sum = 0.0;
            foreach (var dose in Regimen.Doses)
            {
                sum += dose.BioavailableMilligrams;
            }

            return NanogramsPerMillilitre * sum / Model.ClearanceLitresPerMinute;
        }
    }

    /// <summary>Where the drug given so far is at a minute.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The minute is outside -1e9 to 1e9.</exception>
    public DrugAmounts AmountsAt(double minute) => Superposition.Amounts(Model, Regimen, Allowed.Minute(minute, nameof(minute)));

    /// <summary>Fills the plasma concentrations, in ng/mL, at any times in any order.</summary>
    /// <exception cref="ArgumentException">The two spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A minute is outside -1e9 to 1e9.</exception>
    public void FillPlasma(ReadOnlySpan<double> minutes, Span<double> nanogramsPerMillilitre)
    {
        SameLength(minutes.Length, nanogramsPerMillilitre);
        for (var i = 0; i < minutes.Length; i++)
        {
            nanogramsPerMillilitre[i] = PlasmaAt(minutes[i]);
        }
    }

    /// <summary>Fills the effect-site concentrations, in ng/mL, at any times in any order.</summary>
    /// <exception cref="ArgumentException">The two spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A minute is outside -1e9 to 1e9.</exception>
    /// <exception cref="InvalidOperationException">The profile has no ke0.</exception>
    public void FillEffectSite(ReadOnlySpan<double> minutes, Span<double> nanogramsPerMillilitre)
    {
        SameLength(minutes.Length, nanogramsPerMillilitre);
        for (var i = 0; i < minutes.Length; i++)
        {
            nanogramsPerMillilitre[i] = EffectSiteAt(minutes[i]);
        }
    }

    /// <summary>Fills the plasma concentrations, in ng/mL, on an even grid: the fast way to a whole curve.</summary>
    /// <exception cref="ArgumentException">The span does not have the length of the grid, or the grid is the default one, without points.</exception>
    public void FillPlasma(EvenGrid grid, Span<double> nanogramsPerMillilitre)
    {
        HasPoints(grid);
        SameLength(grid.Points, nanogramsPerMillilitre);
        GridRecurrence.FillPlasma(this, grid, NanogramsPerMillilitre, nanogramsPerMillilitre);
    }

    /// <summary>Fills the effect-site concentrations, in ng/mL, on an even grid.</summary>
    /// <exception cref="ArgumentException">The span does not have the length of the grid, or the grid is the default one, without points.</exception>
    /// <exception cref="InvalidOperationException">The profile has no ke0.</exception>
    public void FillEffectSite(EvenGrid grid, Span<double> nanogramsPerMillilitre)
    {
        HasPoints(grid);
        SameLength(grid.Points, nanogramsPerMillilitre);
        _ = EffectSiteRate();
        GridRecurrence.FillEffectSite(this, grid, NanogramsPerMillilitre, nanogramsPerMillilitre);
    }

    private double EffectSiteRate() =>
        EffectSiteRatePerMinute ?? throw new InvalidOperationException("The profile has no effect site: no ke0 was given.");

    private static void HasPoints(EvenGrid grid)
    {
        if (grid.Points == 0)
        {
            throw new ArgumentException("grid is the default one and has no points; allowed are 1 or more.", nameof(grid));
        }
    }

    private static void SameLength(int points, ReadOnlySpan<double> nanogramsPerMillilitre)
    {
        if (points != nanogramsPerMillilitre.Length)
        {
            throw new ArgumentException(
                $"nanogramsPerMillilitre holds {nanogramsPerMillilitre.Length} numbers; it has to hold {points}.", nameof(nanogramsPerMillilitre));
        }
    }
}
