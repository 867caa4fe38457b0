using Dosing.Kinetics;

namespace Dosing.Simulation;

/// <summary>Reads peak and landmarks off a typical curve, outside the grey time, to a hundredth of a minute.</summary>
internal sealed class CurveReading
{
    private const double Precision = 0.005;

    /// <summary>How far apart the curve is looked at, in minutes, however far apart it is shown; and how often at most.</summary>
    private const double Distance = 1;
    private const double MostBetween = 4_320;

    private readonly ConcentrationProfile _profile;
    private readonly double[][] _clear;
    private readonly double[][] _levels;

    /// <summary>Looks at a curve at its own minutes and wherever a dose begins or ends.</summary>
    public CurveReading(ConcentrationProfile profile, IReadOnlyList<double> minutes, IReadOnlyList<MinuteStretch> grey)
    {
        _profile = profile;
        double[] ends = [.. profile.Regimen.Doses.SelectMany(Ends)];
        _clear = [.. GreyTime.Clear(grey, minutes[0], minutes[^1]).Select(stretch => minutes.Concat(ends).Concat(Between(stretch)).Append(stretch.From).Append(stretch.To)
            .Where(m => m >= stretch.From && m <= stretch.To).Distinct().Order().ToArray())];
        _levels = [.. _clear.Select(stretch => stretch.Select(profile.PlasmaAt).ToArray())];
    }

    /// <summary>The highest level, or null where all time is grey.</summary>
    public (double Minute, double Level)? Peak() => Highest(_levels, _profile.PlasmaAt);

    /// <summary>The highest level at the effect site, or null where all time is grey.</summary>
    public (double Minute, double Level)? EffectSitePeak() =>
        Highest([.. _clear.Select(minutes => minutes.Select(_profile.EffectSiteAt).ToArray())], _profile.EffectSiteAt);

    /// <summary>When the curve is at or above the landmark.</summary>
    public LandmarkReading Of(Landmark mark, (double Minute, double Level)? peak)
    {
        var (low, high) = ((double)mark.Low, (double)mark.High);
        var above = new List<MinuteStretch>();
        var (endsAbove, beginsAbove) = (false, false);
        foreach (var (minutes, levels) in _clear.Zip(_levels))
        {
            double? since = null;
            for (var i = 0; i < minutes.Length; i++)
            {
                var isAbove = levels[i] >= low;
                if (isAbove && since is null)
                {
                    beginsAbove |= i == 0 && above.Count == 0 && minutes[0] > 0;
                    since = i == 0 ? minutes[0] : Crossing(minutes[i - 1], minutes[i], low);
                }
                else if (!isAbove && since is { } from)
                {
                    above.Add(new MinuteStretch(from, Crossing(minutes[i - 1], minutes[i], low)));
                    since = null;
                }
            }

            if (since is { } open)
            {
                above.Add(new MinuteStretch(open, minutes[^1]));
                endsAbove = ReferenceEquals(minutes, _clear[^1]);
            }
        }

        var place = peak is not { Level: > 0 } top ? PeakPlace.NotCompared : top.Level >= low ? top.Level > high ? PeakPlace.Above : PeakPlace.Within : PeakPlace.Below;
        return new LandmarkReading(mark, above, endsAbove, beginsAbove, place);
    }

    private static double[] Ends(DoseInput dose) => dose switch
    {
        InfusionDose infusion => [infusion.Minute, infusion.Minute + infusion.DurationMinutes],
        FirstOrderDose first => [first.Minute + first.Absorption.LagMinutes],
        _ => [dose.Minute],
    };

    private static IEnumerable<double> Between(MinuteStretch stretch)
    {
        var step = Math.Max(Distance, (stretch.To - stretch.From) / MostBetween);
        for (var minute = Math.Ceiling(stretch.From); minute < stretch.To; minute += step)
        {
            yield return minute;
        }
    }

    private (double Minute, double Level)? Highest(double[][] stretches, Func<double, double> levelAt)
    {
        (double Minute, double Level)? peak = null;
        foreach (var (minutes, levels) in _clear.Zip(stretches))
        {
            for (var i = 0; i < minutes.Length; i++)
            {
                if (peak is null || levels[i] > peak.Value.Level)
                {
                    peak = Highest(minutes[Math.Max(0, i - 1)], minutes[i], minutes[Math.Min(minutes.Length - 1, i + 1)], levels[i], levelAt);
                }
            }
        }

        return peak;
    }

    /// <summary>The highest level between two neighbours of a point. A curve has one peak between two doses.</summary>
    private static (double Minute, double Level) Highest(double left, double middle, double right, double level, Func<double, double> levelAt)
    {
        while (right - left > Precision)
        {
            var third = (right - left) / 3;
            if (levelAt(left + third) < levelAt(right - third))
            {
                left += third;
            }
            else
            {
                right -= third;
            }
        }

        var between = (left + right) / 2;
        var found = levelAt(between);
        return found > level ? (between, found) : (middle, level);
    }

    /// <summary>Where the curve crosses a level between two minutes on different sides of it.</summary>
    private double Crossing(double left, double right, double level)
    {
        var rises = _profile.PlasmaAt(right) >= level;
        while (right - left > Precision)
        {
            var middle = (left + right) / 2;
            if (_profile.PlasmaAt(middle) >= level == rises)
            {
                right = middle;
            }
            else
            {
                left = middle;
            }
        }

        return right;
    }
}
