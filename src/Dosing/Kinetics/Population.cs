namespace Dosing.Kinetics;

/// <summary>Many patients, each with a profile of its own, on one even grid.</summary>
public sealed class Population
{
    private readonly ConcentrationProfile[] _patients;

    /// <summary>A population of given profiles.</summary>
    /// <param name="patients">The profiles, at least one, in order.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    /// <exception cref="ArgumentNullException">The sequence or one of its profiles is null.</exception>
    public Population(IEnumerable<ConcentrationProfile> patients)
    {
        ArgumentNullException.ThrowIfNull(patients);
        _patients = [.. patients];
        if (_patients.Length == 0)
        {
            throw new ArgumentException("patients is empty; at least one is needed.", nameof(patients));
        }

        foreach (var patient in _patients)
        {
            ArgumentNullException.ThrowIfNull(patient, nameof(patients));
        }
    }

    /// <summary>The profiles, in order.</summary>
    public IReadOnlyList<ConcentrationProfile> Patients => _patients;

    /// <summary>
    /// Draws patients at random. Patient k is drawn from sequence k of the seed, so it is the same whatever the number of patients.
    /// </summary>
    /// <param name="patients">How many, 1 or more.</param>
    /// <param name="seed">The same seed gives the same patients.</param>
    /// <param name="draw">Makes a patient from its sequence, with <see cref="LogNormal.Draw"/> for each parameter, in a fixed order.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of patients is less than 1.</exception>
    public static Population Draw(int patients, long seed, Func<RandomDraws, ConcentrationProfile> draw)
    {
        ArgumentNullException.ThrowIfNull(draw);
        ArgumentOutOfRangeException.ThrowIfLessThan(patients, 1);
        return new(Enumerable.Range(0, patients).Select(k => draw(new(seed, k))));
    }

    /// <summary>The plasma concentrations of all patients, in ng/mL: the whole curve of the first, then of the second, and so on.</summary>
    /// <param name="grid">The times.</param>
    /// <param name="nanogramsPerMillilitre">Patients x points numbers: point j of patient k is at k x points + j.</param>
    /// <exception cref="ArgumentException">The span does not have that length.</exception>
    public void FillPlasma(EvenGrid grid, Span<double> nanogramsPerMillilitre)
    {
        var points = Points(grid, nanogramsPerMillilitre);
        for (var k = 0; k < _patients.Length; k++)
        {
            _patients[k].FillPlasma(grid, nanogramsPerMillilitre.Slice(k * points, points));
        }
    }

    /// <summary>The effect-site concentrations of all patients, in ng/mL, laid out as by <see cref="FillPlasma"/>.</summary>
    /// <param name="grid">The times.</param>
    /// <param name="nanogramsPerMillilitre">Patients x points numbers.</param>
    /// <exception cref="ArgumentException">The span does not have that length.</exception>
    /// <exception cref="InvalidOperationException">A patient has no ke0.</exception>
    public void FillEffectSite(EvenGrid grid, Span<double> nanogramsPerMillilitre)
    {
        var points = Points(grid, nanogramsPerMillilitre);
        for (var k = 0; k < _patients.Length; k++)
        {
            _patients[k].FillEffectSite(grid, nanogramsPerMillilitre.Slice(k * points, points));
        }
    }

    private int Points(EvenGrid grid, Span<double> nanogramsPerMillilitre) => (long)grid.Points * _patients.Length == nanogramsPerMillilitre.Length
        ? grid.Points
        : throw new ArgumentException(
            $"nanogramsPerMillilitre holds {nanogramsPerMillilitre.Length} numbers; it has to hold {(long)grid.Points * _patients.Length}.", nameof(nanogramsPerMillilitre));
}
