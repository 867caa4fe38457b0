using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using System.Text;

namespace Dosing.Clinical;

/// <summary>The words of one closed vocabulary, each bound to one value; read in any ASCII case, printed in one.</summary>
/// <typeparam name="T">The values, numbered from zero without gaps.</typeparam>
public sealed class Vocabulary<T>
    where T : struct, Enum
{
    private readonly FrozenDictionary<string, int> _places;
    private readonly string[] _words;

    /// <summary>Binds words to values.</summary>
    /// <param name="words">The word that is printed, one for each value, in the order of the values.</param>
    /// <param name="alsoRead">Further words that are read.</param>
    /// <exception cref="ArgumentException">The words do not stand in the order of the values.</exception>
    public Vocabulary((T Value, string Word)[] words, params (T Value, string Word)[] alsoRead)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(alsoRead);
        for (var place = 0; place < words.Length; place++)
        {
            if (PlaceOf(words[place].Value) != place)
            {
                throw new ArgumentException("The words do not stand in the order of the values.", nameof(words));
            }
        }

        _words = Array.ConvertAll(words, w => w.Word);
        Values = Array.ConvertAll(words, w => w.Value);
        var places = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var (value, word) in (ReadOnlySpan<(T, string)>)[.. words, .. alsoRead])
        {
            places.Add(word, PlaceOf(value));
        }

        _places = places.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The printed words, in the order of the values.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>The values, in order.</summary>
    public IReadOnlyList<T> Values { get; }

    /// <summary>Reads a word in any ASCII case. Nothing else is taken, near or far.</summary>
    public bool TryRead(string text, out T value)
    {
        ArgumentNullException.ThrowIfNull(text);

        // As it is printed, it is read without a detour over case.
        var place = PlaceOf(text);
        var isRead = place >= 0 || (Ascii.IsValid(text) && _places.TryGetValue(text, out place));
        value = isRead ? Unsafe.BitCast<int, T>(place) : default;
        return isRead;
    }

    /// <summary>The printed word of a value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not of this vocabulary.</exception>
    public string Word(T value)
    {
        var place = PlaceOf(value);
        return place >= 0 && place < _words.Length ? _words[place]
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The value is not of this vocabulary.");
    }

    private int PlaceOf(string word)
    {
        for (var place = 0; place < _words.Length; place++)
        {
            if (_words[place].Length == word.Length && _words[place] == word)
            {
                return place;
            }
        }

        return -1;
    }

    private static int PlaceOf(T value) => Unsafe.BitCast<T, int>(value);
}
