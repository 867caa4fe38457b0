namespace Dosing.Simulation;

/// <summary>The first minutes after each bolus: a central volume is a fitting constant, so the curve says nothing there.</summary>
internal static class GreyTime
{
    /// <summary>The stretches, joined where they meet.</summary>
    public static IReadOnlyList<MinuteStretch> Of(IEnumerable<(double Start, double End)> boluses, double minutes)
    {
        var joined = new List<MinuteStretch>();
        foreach (var (start, end) in boluses.Order())
        {
            var to = Math.Max(start + minutes, end);
            if (joined.Count > 0 && start <= joined[^1].To)
            {
                joined[^1] = joined[^1] with { To = Math.Max(joined[^1].To, to) };
            }
            else
            {
                joined.Add(new MinuteStretch(start, to));
            }
        }

        return joined;
    }

    /// <summary>The stretches of what is shown that are not grey, ascending; each longer than nothing.</summary>
    public static IReadOnlyList<MinuteStretch> Clear(IReadOnlyList<MinuteStretch> grey, double first, double last)
    {
        var clear = new List<MinuteStretch>();
        var from = first;
        foreach (var stretch in grey)
        {
            if (stretch.From > from)
            {
                clear.Add(new MinuteStretch(from, Math.Min(stretch.From, last)));
            }

            from = Math.Max(from, stretch.To);
        }

        if (from <= last)
        {
            clear.Add(new MinuteStretch(from, last));
        }

        return [.. clear.Where(c => c.From <= c.To && c.From <= last)];
    }
}
