namespace Dosing.Cli.Rendering.Pictures;

/// <summary>Puts labels on as few lines as keep them apart: each on the first line where it touches no other.</summary>
internal sealed class LabelTracks(double left, double right, double size)
{
    private const double Apart = 8;

    private readonly List<List<(double From, double To)>> _tracks = [];

    /// <summary>How many lines are taken.</summary>
    public int Count => _tracks.Count;

    /// <summary>Finds the place of a label that should stand centred at a point.</summary>
    /// <returns>Its centre, moved inside the picture where need be, and its line from zero.</returns>
    public (double Centre, int Track) Place(double centre, string text)
    {
        var half = Svg.WidthOf(text, size) / 2;
        var inside = Math.Max(left + half, Math.Min(right - half, centre));
        var (from, to) = (inside - half - Apart / 2, inside + half + Apart / 2);
        var track = _tracks.FindIndex(taken => taken.TrueForAll(t => to <= t.From || from >= t.To));
        if (track < 0)
        {
            track = _tracks.Count;
            _tracks.Add([]);
        }

        _tracks[track].Add((from, to));
        return (inside, track);
    }
}
