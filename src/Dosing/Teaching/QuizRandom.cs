namespace Dosing.Teaching;

/// <summary>
/// Numbers that look random and are the same on every machine: SplitMix64 (Steele, Lea and Flood 2014). Every question
/// of a seed has a stream of its own, so that it does not depend on the questions before it.
/// </summary>
internal sealed class QuizRandom
{
    private ulong _state;

    /// <summary>The stream that begins at a state.</summary>
    public QuizRandom(ulong state) => _state = state;

    /// <summary>The stream of one question: its number mixed into the mixed seed, so that neighbouring seeds share nothing.</summary>
    public static QuizRandom Of(ulong seed, int question) => new(Mix(Mix(seed) ^ (ulong)question));

    /// <summary>The next 64 bits.</summary>
    public ulong Next() => Mix(_state = unchecked(_state + 0x9E3779B97F4A7C15));

    /// <summary>A whole number from zero to below a limit; the bias is less than one in 2 to the power of 32.</summary>
    public int Below(int limit) => (int)Math.BigMul(Next(), (ulong)limit, out _);

    /// <summary>One of a list that is not empty.</summary>
    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>The items in another order.</summary>
    public IReadOnlyList<T> Shuffle<T>(IEnumerable<T> items)
    {
        var shuffled = items.ToArray();
        for (var i = shuffled.Length - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (shuffled[i], shuffled[j]) = (shuffled[j], shuffled[i]);
        }

        return shuffled;
    }

    private static ulong Mix(ulong z)
    {
        unchecked
        {
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
