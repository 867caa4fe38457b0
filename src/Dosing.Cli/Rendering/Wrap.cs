namespace Dosing.Cli.Rendering;

/// <summary>Wraps toned text at spaces, never between a number and its unit.</summary>
internal static class Wrap
{
    private static readonly HashSet<string> Units = new(StringComparer.Ordinal)
    {
        "mg", "mcg", "micrograms", "g", "kg", "mL", "L", "ng", "min", "h", "s", "d", "y", "mo", "wk", "lb", "st", "cm", "percent", "times", "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years",
    };

    /// <summary>The lines, none longer than <paramref name="width"/> unless a single word is.</summary>
    public static IEnumerable<(string Text, Tone Tone)[]> Lines((string Text, Tone Tone)[] pieces, int width, int indent, int hanging)
    {
        var line = new List<(string Text, Tone Tone)> { (new string(' ', indent), Tone.Plain) };
        var used = indent;
        var isStart = true;
        foreach (var (word, tone, spaceBefore) in Words(pieces))
        {
            if (!isStart && used + (spaceBefore ? 1 : 0) + word.Length > width)
            {
                yield return [.. line];
                line = [(new string(' ', hanging), Tone.Plain)];
                used = hanging;
                isStart = true;
                if (word.Length == 0)
                {
                    continue;
                }

                Append(word, tone);
            }
            else
            {
                Append(spaceBefore ? " " + word : word, tone);
            }

            isStart = false;
        }

        if (!isStart)
        {
            yield return [.. line];
        }

        void Append(string text, Tone tone)
        {
            line.Add((text, tone));
            used += text.Length;
        }
    }

    /// <summary>The words of all pieces; a number keeps its unit, and runs of spaces inside a piece keep their width.</summary>
    private static IEnumerable<(string Word, Tone Tone, bool SpaceBefore)> Words((string Text, Tone Tone)[] pieces)
    {
        foreach (var (text, tone) in pieces)
        {
            var words = text.Split(' ');
            for (var i = 0; i < words.Length; i++)
            {
                var (word, isFirst) = (words[i], i == 0);
                while (i + 1 < words.Length && word.Length > 0 && char.IsAsciiDigit(word[^1]) && IsUnit(words[i + 1]))
                {
                    word += " " + words[++i];
                }

                if (word.Length > 0 || !isFirst)
                {
                    yield return (word, tone, !isFirst);
                }
            }
        }
    }

    private static bool IsUnit(string word) => Units.Contains(word.TrimEnd('.', ',', ';', ':', ')').Split('/')[0]);
}
