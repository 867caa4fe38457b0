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
        ArgumentNullException.ThrowIfNull(words);
        if (typed.Length is < 2 or > LongestWord)
        {
            return [];
        }

        var lower = typed.ToLowerInvariant();
        List<(string Word, int Distance)>? near = null;
        foreach (var word in words)
        {
            var most = Math.Max(1, word.Length / 4);
            var isPart = lower.Length >= 4 && Parts(word, lower);

            // As many letters as the lengths differ by have to be inserted or deleted.
            if (!isPart && Math.Abs(word.Length - lower.Length) > most)
            {
                continue;
            }

            var distance = Distance(lower, word);
            if ((isPart || distance <= most) && !SaysTheOpposite(lower, word))
            {
                (near ??= []).Add((word, distance));
            }
        }

        return near is null ? [] : [.. near.OrderBy(w => w.Distance).ThenBy(w => w.Word, StringComparer.Ordinal).Take(MostSuggestions).Select(w => w.Word)];
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
    private static bool Parts(string word, string typed)
    {
        for (var at = 0; at >= 0; at = word.IndexOf('-', at) is var hyphen and >= 0 ? hyphen + 1 : -1)
        {
            if (word.AsSpan(at).StartsWith(typed) && typed.IndexOf('-', StringComparison.Ordinal) < 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The number of single letters to insert, delete or change (Levenshtein).</summary>
    private static int Distance(string left, string right)
    {
        // A word of the program is short, but nothing here says so.
        Span<int> previous = right.Length < LongestWord ? stackalloc int[right.Length + 1] : new int[right.Length + 1];
        Span<int> current = right.Length < LongestWord ? stackalloc int[right.Length + 1] : new int[right.Length + 1];
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

            var done = current;
            current = previous;
            previous = done;
        }

        return previous[right.Length];
    }
}
