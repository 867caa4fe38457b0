namespace Dosing.Quantities;

/// <summary>What all quantities share: one exact number in one canonical unit.</summary>
/// <typeparam name="TSelf">The quantity itself, so that only like quantities can be compared.</typeparam>
public interface IQuantity<TSelf> : IComparable<TSelf>
    where TSelf : struct, IQuantity<TSelf>
{
    /// <summary>The exact number in the canonical unit of the quantity.</summary>
    Rational Exact { get; }
}

/// <summary>The comparisons of all quantities. Only like quantities compare; a dose is never compared with a body weight.</summary>
public static class QuantityComparison
{
    extension<T>(T)
        where T : struct, IQuantity<T>
    {
        /// <summary>Whether the left quantity is less.</summary>
        public static bool operator <(T left, T right) => left.Exact < right.Exact;

        /// <summary>Whether the left quantity is less or equal.</summary>
        public static bool operator <=(T left, T right) => left.Exact <= right.Exact;

        /// <summary>Whether the left quantity is greater.</summary>
        public static bool operator >(T left, T right) => left.Exact > right.Exact;

        /// <summary>Whether the left quantity is greater or equal.</summary>
        public static bool operator >=(T left, T right) => left.Exact >= right.Exact;
    }
}

/// <summary>What is true of every quantity of a kind, checked where it is made.</summary>
internal static class Guard
{
    public static Rational Positive(Rational value, string quantity, string unit) =>
        value.Sign > 0 ? value : throw new ArgumentOutOfRangeException(
            quantity, $"A {quantity} must be greater than 0 {unit}; it was {QuantityFormat.Number(value)} {unit}.");

    public static Rational NotNegative(Rational value, string quantity, string unit) =>
        value.Sign >= 0 ? value : throw new ArgumentOutOfRangeException(
            quantity, $"A {quantity} must not be less than 0 {unit}; it was {QuantityFormat.Number(value)} {unit}.");
}
