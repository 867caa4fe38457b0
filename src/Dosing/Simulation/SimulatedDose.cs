using Dosing.Clinical;
using Dosing.Quantities;

namespace Dosing.Simulation;

/// <summary>One dose of a simulation, read: how much by which route, over how long, and when.</summary>
/// <param name="Typed">The dose as it was typed.</param>
/// <param name="Ordered">The dose as ordered; never a volume or a flow.</param>
/// <param name="Route">The route; never intraosseous once it is simulated.</param>
/// <param name="Over">Over how long; null for a bolus and for every route but the intravenous.</param>
/// <param name="At">When it begins.</param>
/// <param name="Mass">The whole dose in mg of base.</param>
public sealed record SimulatedDose(string Typed, ProposedDose Ordered, Route Route, Duration? Over, Duration At, DrugMass Mass)
{
    /// <summary>Whether it is given into a vein.</summary>
    public bool IsIntravenous => Route == Route.Intravenous;

    /// <summary>The minute at which it ends: that of its time where it is given at once.</summary>
    public double EndMinute => Minutes(At) + (Over is { } over ? Minutes(over) : 0);

    /// <summary>Whether it is a bolus: intravenous, and given within the first minutes that are compared with nothing.</summary>
    /// <param name="limits">The limits, which say how many minutes those are.</param>
    public bool IsBolus(KineticLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        return IsIntravenous && (Over is not { } over || over.ExactMinutes <= limits.IgnoredMinutes);
    }

    internal static double Minutes(Duration duration) => (double)duration.ExactMinutes.ToDecimal();
}
