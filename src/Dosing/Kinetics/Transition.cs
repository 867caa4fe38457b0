using System.Runtime.CompilerServices;

namespace Dosing.Kinetics;

/// <summary>
/// What a span of time does to a <see cref="KineticState"/>: each new number is a sum of old ones times the factors here. All
/// factors are positive and the matrix is triangular, so nothing cancels, equal rates included.
/// </summary>
internal ref struct Transition
{
    /// <summary>e^(-lambda t) of each mode.</summary>
    public Modes Decay;

    /// <summary>What a rate of 1 mg/min leaves in each mode.</summary>
    public Modes Input;

    /// <summary>What the modes pass on to the effect site.</summary>
    public Modes ToEffect;

    /// <summary>e^(-ke0 t).</summary>
    public double EffectDecay;

    /// <summary>What a rate of 1 mg/min leaves in the effect site.</summary>
    public double EffectInput;

    /// <summary>e^(-ka t) of each depot.</summary>
    public Span<double> DepotDecay;

    /// <summary>What 1 mg in each depot leaves in each mode.</summary>
    public Span<Modes> DepotToModes;

    /// <summary>What 1 mg in each depot leaves in the effect site.</summary>
    public Span<double> DepotToEffect;

    /// <summary>Moves a state on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Advance(ref KineticState state)
    {
        var (x, rate) = (state.Plasma, state.Rate);
        var effect = (state.Effect * EffectDecay) + (rate * EffectInput) + (x.A * ToEffect.A) + (x.B * ToEffect.B) + (x.C * ToEffect.C);
        var moved = new Modes((x.A * Decay.A) + (rate * Input.A), (x.B * Decay.B) + (rate * Input.B), (x.C * Decay.C) + (rate * Input.C));
        for (var k = 0; k < DepotDecay.Length; k++)
        {
            var depot = state.Depots[k];
            effect += depot * DepotToEffect[k];
            moved = new(
                moved.A + (depot * DepotToModes[k].A), moved.B + (depot * DepotToModes[k].B), moved.C + (depot * DepotToModes[k].C));
            state.Depots[k] = depot * DepotDecay[k];
        }

        state.Plasma = moved;
        state.Effect = effect;
    }
}
