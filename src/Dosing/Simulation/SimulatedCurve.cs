using Dosing.Kinetics;

namespace Dosing.Simulation;

/// <summary>The concentrations of one regimen over time, in ng/mL at the minutes of the answer.</summary>
public sealed record SimulatedCurve
{
    /// <summary>The name of the regimen.</summary>
    public required string Name { get; init; }

    /// <summary>The doses as read; empty for a regimen that was computed as written.</summary>
    public IReadOnlyList<SimulatedDose> Doses { get; init; } = [];

    /// <summary>The inputs of the model, in mg and minutes.</summary>
    public required IReadOnlyList<DoseInput> Inputs { get; init; }

    /// <summary>Where the doses come from, or null where they were typed.</summary>
    public RegimenOrigin? Origin { get; init; }

    /// <summary>The plasma concentration of the typical patient.</summary>
    public required IReadOnlyList<double> Plasma { get; init; }

    /// <summary>The concentration at the effect site, or null where none is defined.</summary>
    public IReadOnlyList<double>? EffectSite { get; init; }

    /// <summary>90% of people: the 5th, 50th and 95th percentile; null for a regimen that was computed as written.</summary>
    public ConcentrationBand? People { get; init; }

    /// <summary>90% of measurements, which vary more than people do; null as <see cref="People"/>.</summary>
    public ConcentrationBand? Measurements { get; init; }

    /// <summary>The typical curves of all models that can take the regimen, its own among them; empty where there is no other.</summary>
    public IReadOnlyList<ModelCurve> Models { get; init; } = [];

    /// <summary>The lowest and the highest of <see cref="Models"/> at each minute; null where there is only one.</summary>
    public (IReadOnlyList<double> Low, IReadOnlyList<double> High)? ModelRange { get; init; }

    /// <summary>The minutes after each bolus that are shown grey and compared with nothing; ascending, not overlapping.</summary>
    public required IReadOnlyList<MinuteStretch> Grey { get; init; }

    /// <summary>The highest level outside the grey time, or null where all time is grey.</summary>
    public CurvePeak? Peak { get; init; }

    /// <summary>The highest level at the effect site outside the grey time, or null where there is none.</summary>
    public CurvePeak? EffectSitePeak { get; init; }

    /// <summary>When the typical curve is at or above each landmark that is compared.</summary>
    public required IReadOnlyList<LandmarkReading> Readings { get; init; }

    /// <summary>Whether a minute is grey; the end of the grey time is not.</summary>
    public bool IsGrey(double minute) => Grey.Any(stretch => minute >= stretch.From && minute < stretch.To);
}

/// <summary>A band of concentrations at the minutes of the answer.</summary>
/// <param name="Low">The 5th percentile.</param>
/// <param name="Middle">The 50th percentile.</param>
/// <param name="High">The 95th percentile.</param>
public sealed record ConcentrationBand(IReadOnlyList<double> Low, IReadOnlyList<double> Middle, IReadOnlyList<double> High);

/// <summary>The typical curve of one model.</summary>
/// <param name="Model">The id.</param>
/// <param name="Plasma">The concentrations at the minutes of the answer.</param>
public sealed record ModelCurve(string Model, IReadOnlyList<double> Plasma);

/// <summary>A stretch of time in minutes.</summary>
/// <param name="From">Its start.</param>
/// <param name="To">Its end.</param>
public readonly record struct MinuteStretch(double From, double To);

/// <summary>The highest level of a curve.</summary>
/// <param name="Minute">When.</param>
/// <param name="Level">How high, in ng/mL.</param>
/// <param name="TimeIsApproximate">Whether the time is approximate: a dose under the tongue, by mouth or into the rectum arrives in two waves.</param>
public sealed record CurvePeak(double Minute, double Level, bool TimeIsApproximate);

/// <summary>When a curve is at or above the lower end of a landmark, outside the grey time.</summary>
/// <param name="Landmark">The landmark.</param>
/// <param name="Above">The stretches, ascending; empty where the curve never reaches it, and where nothing was looked at.</param>
/// <param name="EndsAbove">Whether the curve is still above at the end of what is shown.</param>
/// <param name="BeginsAbove">Whether it is already above when the grey time ends.</param>
/// <param name="Peak">Where the peak lies: below, within or above the landmark.</param>
public sealed record LandmarkReading(Landmark Landmark, IReadOnlyList<MinuteStretch> Above, bool EndsAbove, bool BeginsAbove, PeakPlace Peak)
{
    /// <summary>Whether there was a level to compare; where not, no stretch and no place says anything.</summary>
    public bool IsCompared => Peak != PeakPlace.NotCompared;
}

/// <summary>Where a peak lies against a landmark.</summary>
public enum PeakPlace
{
    /// <summary>Below its lower end.</summary>
    Below,

    /// <summary>From its lower end to its upper end, both included.</summary>
    Within,

    /// <summary>Above its upper end.</summary>
    Above,

    /// <summary>There is no level outside the grey time, so nothing was looked at.</summary>
    NotCompared,
}
