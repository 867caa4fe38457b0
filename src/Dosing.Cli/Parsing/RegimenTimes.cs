using Dosing.Requests;

namespace Dosing.Cli.Parsing;

/// <summary>The times of a regimen file: evenly spaced, in segments that share their borders, or a list.</summary>
internal static class RegimenTimes
{
    /// <summary>The most points of a file.</summary>
    public const int Most = 100_000;

    /// <summary>How far a stretch may be from a whole number of steps and still be one.</summary>
    private const double Whole = 1e-6;

    private static readonly string[] ListNames = ["times_min", "times", "points"];

    /// <summary>The minutes, ascending; empty where there was an error, which is kept with the members.</summary>
    public static IReadOnlyList<double> Read(RegimenMembers grid)
    {
        switch (grid.Has("kind") ? grid.Text("kind") : null)
        {
            case "uniform":
                grid.Only("kind", "start", "stop", "step", "n_points");
                return Counted(grid, Even(grid));
            case "segments":
                grid.Only("kind", "segments", "n_points");
                return Counted(grid, Joined(grid));
            case "list":
                grid.Only(["kind", "n_points", .. ListNames]);
                return Counted(grid, Listed(grid));
            case { } unknown:
                grid.Add(RequestErrorCodes.WordUnknown, "kind", unknown, "This is not a kind of times.", "uniform, segments or list");
                return [];
            default:
                if (!grid.Has("kind"))
                {
                    grid.Missing("kind");
                }

                return [];
        }
    }

    private static double[] Even(RegimenMembers stretch)
    {
        var (start, stop, step) = (stretch.Number("start", 0), stretch.Number("stop", 0), stretch.Positive("step"));
        if (start is not { } from || stop is not { } to || step is not { } by)
        {
            return [];
        }

        if (to < from)
        {
            stretch.Add(RequestErrorCodes.Contradiction, "stop", null, "The last time is before the first.", "a later one");
            return [];
        }

        var steps = (to - from) / by;
        var count = Math.Abs(steps - Math.Round(steps)) <= Whole ? Math.Round(steps) : Math.Floor(steps);
        if (count + 1 > Most)
        {
            stretch.TooMany("step", count + 1, Most);
            return [];
        }

        // A whole number of steps is divided anew at each point, so that no rounding adds up and the last is the stop itself.
        var isWhole = Math.Abs(steps - count) <= Whole;
        return [.. Enumerable.Range(0, (int)count + 1).Select(i => isWhole && count > 0 ? from + ((to - from) * i / count) : from + (i * by))];
    }

    private static List<double> Joined(RegimenMembers grid)
    {
        var minutes = new List<double>();
        foreach (var segment in grid.Objects("segments", Most))
        {
            segment.Only("start", "stop", "step");
            var even = Even(segment);
            if (minutes.Count > 0 && even.Length > 0 && even[0] < minutes[^1])
            {
                segment.Add(RequestErrorCodes.Contradiction, "start", null, "The segment begins before the last one ends.", "segments in order");
                return [];
            }

            minutes.AddRange(minutes.Count > 0 && even.Length > 0 && even[0] == minutes[^1] ? even[1..] : even);
            if (minutes.Count > Most)
            {
                grid.TooMany("segments", minutes.Count, Most);
                return [];
            }
        }

        return minutes;
    }

    private static IReadOnlyList<double> Listed(RegimenMembers grid)
    {
        string[] given = [.. ListNames.Where(grid.Has)];
        if (given.Length != 1)
        {
            grid.Add(given.Length == 0 ? RequestErrorCodes.RequiredMissing : RequestErrorCodes.Contradiction, "times_min", null, "A list of times stands under one name.", string.Join(" or ", ListNames));
            return [];
        }

        var minutes = grid.Numbers(given[0], 0, Most);
        if (minutes.Zip(minutes.Skip(1)).Any(pair => pair.Second < pair.First))
        {
            grid.Add(RequestErrorCodes.Contradiction, given[0], null, "The times are not in order.", "ascending times");
            return [];
        }

        return minutes;
    }

    /// <summary>The times, if they are as many as the file says they are.</summary>
    private static IReadOnlyList<double> Counted(RegimenMembers grid, IReadOnlyList<double> minutes)
    {
        if (grid.Has("n_points") && grid.Number("n_points", 1) is { } said && minutes.Count > 0 && said != minutes.Count)
        {
            grid.Add(RequestErrorCodes.Contradiction, "n_points", FormattableString.Invariant($"{said}"), $"The times of the file are {minutes.Count}.", "leave it out, or mend the times");
        }

        return minutes;
    }
}
