namespace Dosing.Requests;

/// <summary>Finds words that look like a mistyped one. They are suggested and never taken.</summary>
public static class NearWords
{
    private const int LongestWord = 64;
    private const int MostSuggestions = 3;

    /// <summary>Beginnings and words of opposite meaning that look alike; the second of a pair may hold the first.</summary>
    private static readonly (string One, string Opposite)[] Opposites =
        [("agonist", "antagonist"), ("controlled", "uncontrolled"), ("hyper", "hypo"), ("systolic", "diastolic")];

    /// <summary>At most three words near to the typed one, nearest first, and none that says the opposite of it; possibly empty.</summary>
    public static IReadOnlyList<string> To(string typed, IEnumerable<string> words)
    {
        ArgumentNullException.ThrowIfNull(typed);
        if (typed.Length is < 2 or > LongestWord)
        {
            return [];
        }

        var lower = typed.ToLowerInvariant();
        return [.. words
            .Where(word => !SaysTheOpposite(lower, word))
            .Select(word => (Word: word, Distance: Distance(lower, word)))
            .Where(w => w.Distance <= Math.Max(1, w.Word.Length / 4) || (lower.Length >= 4 && Parts(w.Word, lower)))
            .OrderBy(w => w.Distance).ThenBy(w => w.Word, StringComparer.Ordinal)
            .Take(MostSuggestions)
            .Select(w => w.Word)];
    }

    /// <summary>Whether one of the words holds a half of a pair and the other word the other half.</summary>
    private static bool SaysTheOpposite(string typed, string word)
    {
        foreach (var (one, opposite) in Opposites)
        {
            var (typedSide, wordSide) = (Side(typed, one, opposite), Side(word, one, opposite));
            if (typedSide != 0 && typedSide == -wordSide)
            {
                return true;
            }
        }

        return false;
    }

    private static int Side(string text, string one, string opposite) =>
        text.Contains(opposite, StringComparison.Ordinal) ? -1 : text.Contains(one, StringComparison.Ordinal) ? 1 : 0;

    /// <summary>Whether the typed word is one of the parts of a hyphenated word, or the beginning of one.</summary>
    private static bool Parts(string word, string typed) =>
        word.Split('-').Any(part => part.StartsWith(typed, StringComparison.Ordinal));

    /// <summary>The number of single letters to insert, delete or change (Levenshtein).</summary>
    private static int Distance(string left, string right)
    {
        var previous = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(change, Math.Min(previous[j], current[j - 1]) + 1);
            }

            (previous, current) = (current, previous);
        }

        return previous[right.Length];
    }
}
