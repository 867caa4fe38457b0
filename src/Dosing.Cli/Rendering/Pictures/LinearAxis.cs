namespace Dosing.Cli.Rendering.Pictures;

/// <summary>An axis on which equal distances are equal differences: time, in minutes.</summary>
/// <param name="From">The value at the left end.</param>
/// <param name="To">The value at the right end, greater.</param>
/// <param name="Left">Where the left end stands.</param>
/// <param name="Right">Where the right end stands.</param>
internal sealed record LinearAxis(double From, double To, double Left, double Right)
{
    private static readonly int[] Steps = [1, 2, 5, 10, 15, 30, 60, 120, 180, 240, 360, 480, 720, 1440, 2880];

    /// <summary>Where a value stands; beyond the ends, at the end.</summary>
    public double At(double value) => Left + (Right - Left) * Math.Clamp((value - From) / (To - From), 0, 1);

    /// <summary>Minutes that a clock would show, at most so many.</summary>
    public IEnumerable<int> Ticks(int most)
    {
        var step = Steps.FirstOrDefault(s => (To - From) / s <= most, Steps[^1]);
        for (var tick = (int)Math.Ceiling(From / step) * step; tick <= To; tick += step)
        {
            yield return tick;
        }
    }
}
