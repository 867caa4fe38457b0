using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Quantities;

namespace Dosing.Teaching;

/// <summary>Over how long a practice order is given: a time as a clock or a pump would be set, or a continuous infusion.</summary>
/// <param name="Text">The duration as typed, or null.</param>
/// <param name="Duration">The duration, or null.</param>
/// <param name="IsContinuous">Whether it has no end.</param>
internal sealed record QuizTime(string? Text, Duration? Duration, bool IsContinuous)
{
    /// <summary>No time is said.</summary>
    public static QuizTime NotSaid { get; } = new(null, null, false);

    private static readonly QuizTime Continuous = new(null, null, true);

    private static readonly decimal[] Minutes =
        [1, 2, 3, 5, 10, 15, 20, 25, 30, 40, 45, 50, 60, 75, 90, 120, 150, 180, 210, 240, 270, 300, 360, 480, 540, 600, 660, 720, 1440, 2880, 4320, 5760];

    /// <summary>Every clock time, shortest first.</summary>
    private static readonly QuizTime[] Clock = [.. Minutes.Select(m => new QuizTime(TextOf(m), Quantities.Duration.FromMinutes(m), false))];

    /// <summary>A time within a span; none where there is no span.</summary>
    /// <param name="random">The stream.</param>
    /// <param name="span">The durations, or null where any will do.</param>
    /// <param name="mayBeContinuous">Whether the unit of the order is a rate.</param>
    public static QuizTime? Draw(QuizRandom random, MinuteSpan? span, bool mayBeContinuous)
    {
        if (span is not { } minutes)
        {
            return NotSaid;
        }

        var fitting = Clock.Where(t => minutes.Contains(t.Duration!.Value)).ToList();
        if (mayBeContinuous && minutes.Matches(AdministrationTime.Continuous))
        {
            // As often as all clock times together: most such orders are written without an end.
            return random.Below(2) == 0 || fitting.Count == 0 ? Continuous : random.Pick(fitting);
        }

        return fitting.Count == 0 ? null : random.Pick(fitting);
    }

    private static string TextOf(decimal minutes) =>
        minutes > 1440m ? $"{QuantityFormat.Number(minutes / 1440m)} d"
        : minutes > 180m && minutes % 60m == 0m ? $"{QuantityFormat.Number(minutes / 60m)} h"
        : $"{QuantityFormat.Number(minutes)} min";
}
