namespace Dosing.Kinetics;

/// <summary>All that the future of a patient depends on at one time.</summary>
internal ref struct KineticState
{
    /// <summary>The part of the plasma concentration in each mode.</summary>
    public Modes Plasma;

    /// <summary>The effect-site concentration.</summary>
    public double Effect;

    /// <summary>The infusion rate, in mg/min.</summary>
    public double Rate;

    /// <summary>What is waiting to be absorbed at each absorption rate constant, in mg.</summary>
    public Span<double> Depots;

    /// <summary>Lets happen what happens at an event.</summary>
    public void Apply(in RegimenEvent change, Modes coefficients)
    {
        Rate = change.MilligramsPerMinute;
        if (change.BolusMilligrams > 0)
        {
            Plasma = new(
                Plasma.A + (change.BolusMilligrams * coefficients.A),
                Plasma.B + (change.BolusMilligrams * coefficients.B),
                Plasma.C + (change.BolusMilligrams * coefficients.C));
        }

        for (var k = 0; k < change.DepositMilligrams?.Length; k++)
        {
            Depots[k] += change.DepositMilligrams[k];
        }
    }

    /// <summary>A state that can move on without this one.</summary>
    public readonly KineticState Copy() => new() { Plasma = Plasma, Effect = Effect, Rate = Rate, Depots = Depots.IsEmpty ? default : Depots.ToArray() };
}
