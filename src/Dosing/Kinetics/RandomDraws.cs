namespace Dosing.Kinetics;

/// <summary>
/// Random numbers in a sequence that is the same on every machine for the same seed and number: xoshiro256** 1.0 of Blackman and
/// Vigna, its state filled by SplitMix64, as they advise. Not for secrets.
/// </summary>
/// <remarks>One sequence for each patient: patient k is the same however many others there are.</remarks>
public sealed class RandomDraws
{
    private const ulong GoldenGamma = 0x9E3779B97F4A7C15;

    private ulong _a;

    private ulong _b;

    private ulong _c;

    private ulong _d;

    /// <summary>A sequence of random numbers.</summary>
    /// <param name="seed">Any number; another seed gives other sequences.</param>
    /// <param name="number">Which of the sequences of that seed, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public RandomDraws(long seed, long number = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        unchecked
        {
            // Seed and number are mixed one after the other, so that seed 1, number 0 is not seed 0, number 1.
            var state = Mixed((ulong)seed + GoldenGamma) ^ (ulong)number;
            _a = Next(ref state);
            _b = Next(ref state);
            _c = Next(ref state);
            _d = Next(ref state);
        }
    }

    /// <summary>The next number, evenly distributed, greater than 0 and less than 1: an odd multiple of 2^-53.</summary>
    public double NextUniform() => ((NextBits() >> 12) + 0.5) * (1.0 / (1L << 52));

    /// <summary>The next number of the standard normal distribution, by its inverse.</summary>
    public double NextNormal() => NormalQuantile.Of(NextUniform());

    private ulong NextBits()
    {
        unchecked
        {
            var result = ulong.RotateLeft(_b * 5, 7) * 9;
            var shifted = _b << 17;
            _c ^= _a;
            _d ^= _b;
            _b ^= _c;
            _a ^= _d;
            _c ^= shifted;
            _d = ulong.RotateLeft(_d, 45);
            return result;
        }
    }

    private static ulong Next(ref ulong state)
    {
        unchecked
        {
            state += GoldenGamma;
            return Mixed(state);
        }
    }

    private static ulong Mixed(ulong z)
    {
        unchecked
        {
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
