using Dosing.Kinetics;

namespace Dosing.Simulation;

/// <summary>Makes the curve of a profile and reads peak and landmarks off it.</summary>
internal static class ReadCurve
{
    public static SimulatedCurve Of(
        ConcentrationProfile profile, IReadOnlyList<double> minutes, IReadOnlyList<MinuteStretch> grey, IReadOnlyList<Landmark> marks, bool peakIsApproximate)
    {
        var reading = new CurveReading(profile, minutes, grey);
        var peak = reading.Peak();
        return new SimulatedCurve
        {
            Name = NamedRegimen.Unnamed,
            Inputs = profile.Regimen.Doses,
            Plasma = [.. minutes.Select(profile.PlasmaAt)],
            EffectSite = profile.EffectSiteRatePerMinute is null ? null : [.. minutes.Select(profile.EffectSiteAt)],
            Grey = grey,
            Peak = peak is { Level: > 0 } top ? new CurvePeak(top.Minute, top.Level, peakIsApproximate) : null,
            EffectSitePeak = profile.EffectSiteRatePerMinute is null || reading.EffectSitePeak() is not { Level: > 0 } highest ? null : new CurvePeak(highest.Minute, highest.Level, peakIsApproximate),
            Readings = [.. marks.Where(mark => mark.NotCompared is null).Select(mark => reading.Of(mark, peak))],
        };
    }
}
