namespace Dosing.Quantities;

/// <summary>A volume per time, zero or greater.</summary>
/// <remarks>The default value is zero.</remarks>
public readonly record struct FlowRate : IQuantity<FlowRate>
{
    private FlowRate(Rational exact) => Exact = Guard.NotNegative(exact, "flow rate", "mL/h");

    /// <summary>The exact number of millilitres per hour.</summary>
    public Rational Exact { get; }

    /// <summary>The flow rate in millilitres per hour, zero or greater, rounded to 28 digits where it does not end.</summary>
    public decimal MillilitresPerHour => Exact.ToDecimal();

    /// <summary>A flow in millilitres per hour.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than zero.</exception>
    public static FlowRate FromMillilitresPerHour(decimal millilitresPerHour) => new(millilitresPerHour);

    /// <summary>The infusion rate at that strength.</summary>
    public static InfusionRate operator *(FlowRate left, Strength right) => InfusionRate.FromExact(left.Exact * right.Exact);

    /// <summary>The volume given in that time.</summary>
    public static Volume operator *(FlowRate left, Duration right) => Volume.FromExact(left.Exact * right.Exact / 3600m);

    /// <inheritdoc/>
    public int CompareTo(FlowRate other) => Exact.CompareTo(other.Exact);

    /// <summary>The exact number and its unit, as <see cref="QuantityFormat"/> prints them.</summary>
    public override string ToString() => $"{QuantityFormat.Number(Exact)} mL/h";

    internal static FlowRate FromExact(Rational millilitresPerHour) => new(millilitresPerHour);
}
