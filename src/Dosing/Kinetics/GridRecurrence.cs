namespace Dosing.Kinetics;

/// <summary>Fills an even grid: from event to event the state is carried on in closed form, between them by recurrence.</summary>
/// <remarks>A dose need not fall on a point: each stretch of points starts from a state computed for its first point.</remarks>
internal readonly ref struct GridRecurrence
{
    private readonly ConcentrationProfile _profile;

    private readonly TransitionMaker _maker;

    private readonly EvenGrid _grid;

    private readonly PointRun _run;

    private GridRecurrence(ConcentrationProfile profile, EvenGrid grid, double factor, bool isEffectSite)
    {
        _profile = profile;
        _grid = grid;
        _maker = new(profile, factor, isEffectSite);
        _run = new(_maker.Make(grid.StepMinutes), _maker.Make(grid.StepMinutes * PointRun.Lanes), isEffectSite);
    }

    /// <summary>Fills the plasma concentrations, in mg/L times a factor.</summary>
    public static void FillPlasma(ConcentrationProfile profile, EvenGrid grid, double factor, Span<double> values) =>
        new GridRecurrence(profile, grid, factor, false).Fill(values);

    /// <summary>Fills the effect-site concentrations, in mg/L times a factor.</summary>
    public static void FillEffectSite(ConcentrationProfile profile, EvenGrid grid, double factor, Span<double> values) =>
        new GridRecurrence(profile, grid, factor, true).Fill(values);

    private void Fill(Span<double> values)
    {
        var events = _profile.Regimen.Events;
        var depots = _profile.Regimen.AbsorptionRates.Length;
        var state = new KineticState { Depots = depots == 0 ? default : new double[depots] };
        var first = events.Length == 0 ? values.Length : _grid.FirstAtOrAfter(events[0].Minute);
        values[..first].Clear();
        for (var j = 0; j < events.Length && first < values.Length; j++)
        {
            state.Apply(events[j], _maker.Coefficients);
            var isLast = j + 1 == events.Length;
            var end = isLast ? values.Length : _grid.FirstAtOrAfter(events[j + 1].Minute);
            FillStretch(state, events[j].Minute, first, values[first..end]);
            if (!isLast)
            {
                _maker.Make(events[j + 1].Minute - events[j].Minute).Advance(ref state);
            }

            first = end;
        }
    }

    /// <summary>The points between two events, anew from the event after every so many, so that rounding does not add up.</summary>
    private void FillStretch(in KineticState atEvent, double minute, int first, Span<double> values)
    {
        for (var done = 0; done < values.Length; done += PointRun.MostPoints)
        {
            var state = atEvent.Copy();
            var since = _grid.MinuteOf(first + done) - minute;
            if (since > 0)
            {
                _maker.Make(since).Advance(ref state);
            }

            _run.Fill(ref state, values.Slice(done, Math.Min(PointRun.MostPoints, values.Length - done)));
        }
    }
}
