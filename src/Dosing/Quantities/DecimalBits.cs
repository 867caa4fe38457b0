using System.Runtime.CompilerServices;

namespace Dosing.Quantities;

/// <summary>A decimal as it lies in memory: an integer of 96 bits, and how many of its digits stand behind the point.</summary>
/// <param name="Flags">The sign, and the number of digits behind the point.</param>
/// <param name="High">The upper 32 bits of the integer; zero for nearly all doses.</param>
/// <param name="Low">The lower 64 bits of the integer.</param>
// The order is the one of System.Decimal wherever this runs; a law of the tests holds it against decimal.GetBits.
internal readonly record struct DecimalBits(int Flags, uint High, ulong Low)
{
    /// <summary>How many digits stand behind the point.</summary>
    public int Scale => (Flags >> 16) & 0xFF;

    /// <summary>Whether the sign is minus.</summary>
    public bool IsNegative => Flags < 0;

    /// <summary>The bits of a value.</summary>
    public static DecimalBits Of(decimal value) => Unsafe.BitCast<decimal, DecimalBits>(value);
}
