namespace Dosing.Kinetics;

/// <summary>Evenly spaced times: start, start + step, start + 2 step and so on.</summary>
public readonly record struct EvenGrid
{
    /// <summary>An even grid.</summary>
    /// <param name="startMinute">The first time, in min, from -1e9 to 1e9.</param>
    /// <param name="stepMinutes">The distance of two times, in min, from 1e-9 to 1e9.</param>
    /// <param name="points">How many times there are, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public EvenGrid(double startMinute, double stepMinutes, int points)
    {
        StartMinute = Allowed.Minute(startMinute, nameof(startMinute));
        StepMinutes = Allowed.Positive(stepMinutes, nameof(stepMinutes), "min");
        ArgumentOutOfRangeException.ThrowIfLessThan(points, 1);
        Points = points;
    }

    /// <summary>The first time, in min.</summary>
    public double StartMinute { get; }

    /// <summary>The distance of two neighbouring times, in min.</summary>
    public double StepMinutes { get; }

    /// <summary>How many times there are.</summary>
    public int Points { get; }

    /// <summary>The time of a point, in min: start + index x step.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The index is not that of a point.</exception>
    public double this[int index] => index >= 0 && index < Points
        ? MinuteOf(index)
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"index is {index}; allowed is 0 to {Points - 1}.");

    internal double MinuteOf(int index) => StartMinute + (index * StepMinutes);

    /// <summary>The first index whose time is at or after a minute, or the number of points where there is none.</summary>
    internal int FirstAtOrAfter(double minute)
    {
        var guess = Math.Ceiling((minute - StartMinute) / StepMinutes);
        var index = guess <= 0 ? 0 : guess >= Points ? Points : (int)guess;

        // The quotient is rounded; the times themselves decide.
        while (index > 0 && MinuteOf(index - 1) >= minute)
        {
            index--;
        }

        while (index < Points && MinuteOf(index) < minute)
        {
            index++;
        }

        return index;
    }
}
