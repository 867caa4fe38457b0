using Dosing.Quantities;

namespace Dosing.Formularies;

/// <summary>A value that parts two stretches of a line, and the side on which it lies itself.</summary>
/// <param name="Value">The value.</param>
/// <param name="Inclusive">Whether the value itself belongs to the stretch that the edge bounds.</param>
public readonly record struct Edge(decimal Value, bool Inclusive)
{
    /// <summary>Whether a value lies at or beyond this edge, taken as a lower one.</summary>
    public bool IsReachedBy(Rational value)
    {
        var order = value.CompareTo(Value);
        return order > 0 || (Inclusive && order == 0);
    }

    /// <summary>Whether a value lies at or before this edge, taken as an upper one.</summary>
    public bool Bounds(Rational value)
    {
        var order = value.CompareTo(Value);
        return order < 0 || (Inclusive && order == 0);
    }
}
