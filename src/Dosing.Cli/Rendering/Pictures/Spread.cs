namespace Dosing.Cli.Rendering.Pictures;

/// <summary>Moves labels that stand above each other apart, as little as need be.</summary>
internal static class Spread
{
    /// <summary>The new heights, in the order given.</summary>
    /// <param name="wanted">Where each label would like to stand.</param>
    /// <param name="step">How far two are apart at least.</param>
    /// <param name="top">The least height.</param>
    /// <param name="bottom">The greatest height.</param>
    public static double[] Apart(IReadOnlyList<double> wanted, double step, double top, double bottom)
    {
        var order = Enumerable.Range(0, wanted.Count).OrderBy(i => wanted[i]).ThenBy(i => i).ToArray();
        var places = new double[wanted.Count];
        var free = top;
        foreach (var i in order)
        {
            places[i] = Math.Max(wanted[i], free);
            free = places[i] + step;
        }

        // Those pushed below the bottom push the others up again.
        var room = bottom;
        foreach (var i in order.AsEnumerable().Reverse())
        {
            places[i] = Math.Min(places[i], room);
            room = places[i] - step;
        }

        return places;
    }
}
