namespace Dosing.Requests;

/// <summary>
/// Remembers what short texts were read as, so that the weights, ages and doses that every request repeats are read once.
/// It never grows; what is found stands beside the very text that was asked for. Not for two threads at once.
/// </summary>
/// <typeparam name="T">What is read.</typeparam>
/// <param name="read">Reads a text that is not remembered.</param>
internal sealed class ReadTexts<T>(ErrorCollector.Reader<T> read)
{
    private const int Slots = 2048;
    private const int LongestText = 32;

    private readonly (string? Text, T Value)[] _read = new (string?, T)[Slots];

    /// <summary>Reads a text. One that cannot be read is not remembered.</summary>
    public bool TryRead(string text, out T value, out Quantities.ReadingError? error)
    {
        if (text.Length > LongestText)
        {
            return read(text, out value, out error);
        }

        ref var remembered = ref _read[SlotOf(text)];
        if (remembered.Text == text)
        {
            (value, error) = (remembered.Value, null);
            return true;
        }

        var isRead = read(text, out value, out error);
        if (isRead)
        {
            remembered = (text, value);
        }

        return isRead;
    }

    private static int SlotOf(string text)
    {
        var hash = (uint)text.Length;
        unchecked
        {
            foreach (var c in text)
            {
                hash = (hash ^ c) * 0x01000193;
            }
        }

        return (int)((hash ^ (hash >> 16)) % Slots);
    }
}
