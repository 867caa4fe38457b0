namespace Dosing.Kinetics;

/// <summary>A sequence of doses of one drug to one patient. Immutable; may be shared by many profiles.</summary>
public sealed class Regimen
{
    private readonly DoseInput[] _doses;

    /// <summary>A regimen of some doses.</summary>
    /// <param name="doses">The doses, in any order, possibly none; doses at the same minute add up.</param>
    /// <exception cref="ArgumentNullException">The sequence or one of its doses is null.</exception>
    public Regimen(params IEnumerable<DoseInput> doses)
    {
        ArgumentNullException.ThrowIfNull(doses);
        _doses = [.. doses];
        foreach (var dose in _doses)
        {
            ArgumentNullException.ThrowIfNull(dose, nameof(doses));
        }

        (Events, AbsorptionRates) = RegimenEvents.Of(_doses);
        HasInfusion = Array.Exists(Events, change => change.MilligramsPerMinute > 0);
    }

    /// <summary>The doses, in the order given.</summary>
    public IReadOnlyList<DoseInput> Doses => _doses;

    internal ReadOnlySpan<DoseInput> DoseSpan => _doses;

    /// <summary>Every minute at which something changes, in order, each once.</summary>
    internal RegimenEvent[] Events { get; }

    /// <summary>The distinct absorption rate constants, in 1/min.</summary>
    internal double[] AbsorptionRates { get; }

    /// <summary>Whether there is an infusion.</summary>
    internal bool HasInfusion { get; }
}
