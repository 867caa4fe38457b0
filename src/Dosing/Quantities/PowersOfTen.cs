namespace Dosing.Quantities;

/// <summary>The powers of ten that fit 64 bits.</summary>
internal static class PowersOfTen
{
    /// <summary>The largest exponent.</summary>
    public const int MaxExponent = 19;

    private static readonly ulong[] Powers = Make();

    /// <summary>The largest integer that still fits when it is multiplied by each.</summary>
    private static readonly ulong[] Largest = Array.ConvertAll(Powers, power => ulong.MaxValue / power);

    /// <summary>Ten to the power of an exponent from zero to <see cref="MaxExponent"/>.</summary>
    public static ulong Of(int exponent) => Powers[exponent];

    /// <summary>Multiplies by a power of ten, if the product fits; leaves the value as it is where the exponent is not positive.</summary>
    public static bool TryRaise(ref ulong value, int exponent)
    {
        if (exponent <= 0)
        {
            return true;
        }

        if (exponent > MaxExponent || value > Largest[exponent])
        {
            return false;
        }

        value *= Powers[exponent];
        return true;
    }

    private static ulong[] Make()
    {
        var powers = new ulong[MaxExponent + 1];
        powers[0] = 1;
        for (var i = 1; i < powers.Length; i++)
        {
            powers[i] = powers[i - 1] * 10;
        }

        return powers;
    }
}
