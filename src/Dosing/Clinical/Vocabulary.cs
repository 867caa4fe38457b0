using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using System.Text;

namespace Dosing.Clinical;

/// <summary>The words of one closed vocabulary, each bound to one value; read in any ASCII case, printed in one.</summary>
/// <typeparam name="T">The values, numbered from zero without gaps.</typeparam>
public sealed class Vocabulary<T>
    where T : struct, Enum
{
    private readonly FrozenDictionary<string, T> _values;
    private readonly string[] _words;

    /// <summary>Binds words to values.</summary>
    /// <param name="words">The word that is printed, one for each value, in the order of the values.</param>
    /// <param name="alsoRead">Further words that are read.</param>
    /// <exception cref="ArgumentException">The words do not stand in the order of the values.</exception>
    public Vocabulary((T Value, string Word)[] words, params (T Value, string Word)[] alsoRead)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (words.Select((w, place) => Unsafe.BitCast<T, int>(w.Value) != place).Any(isElsewhere => isElsewhere))
        {
            throw new ArgumentException("The words do not stand in the order of the values.", nameof(words));
        }

        _words = [.. words.Select(w => w.Word)];
        Values = [.. words.Select(w => w.Value)];
        _values = words.Concat(alsoRead).ToFrozenDictionary(w => w.Word, w => w.Value, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The printed words, in the order of the values.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>The values, in order.</summary>
    public IReadOnlyList<T> Values { get; }

    /// <summary>Reads a word in any ASCII case. Nothing else is taken, near or far.</summary>
    public bool TryRead(string text, out T value)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var place = 0; place < _words.Length; place++)
        {
            // As it is printed, it is read without a detour over case.
            if (text == _words[place])
            {
                value = Unsafe.BitCast<int, T>(place);
                return true;
            }
        }

        value = default;
        return Ascii.IsValid(text) && _values.TryGetValue(text, out value);
    }

    /// <summary>The printed word of a value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not of this vocabulary.</exception>
    public string Word(T value)
    {
        var place = Unsafe.BitCast<T, int>(value);
        return place >= 0 && place < _words.Length ? _words[place]
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The value is not of this vocabulary.");
    }
}
