using Dosing.Clinical;
using Dosing.Quantities;

namespace Dosing.Requests;

/// <summary>Reads one field after the other and keeps every error, so that a person mends all at once.</summary>
internal sealed class ErrorCollector
{
    private const int MostWithNearWords = 100;

    private List<RequestError>? _errors;

    public delegate bool Reader<T>(string text, out T value, out ReadingError? error);

    /// <summary>All errors so far, in the order in which the fields were read.</summary>
    public IReadOnlyList<RequestError> Errors => _errors ?? [];

    public bool HasErrors => _errors is not null;

    public void Add(string code, string field, string? given, string message, string? suggestion) =>
        (_errors ??= []).Add(new RequestError(code, field, given, message, suggestion));

    public void Add(string field, string given, ReadingError error) => Add(error.Code, field, given, error.Message, error.Suggestion);

    /// <summary>Says that a required field is missing.</summary>
    public void Missing(string field, string suggestion) =>
        Add(RequestErrorCodes.RequiredMissing, field, null, $"{field} is required.", suggestion);

    /// <summary>Reads a quantity if it was given; null where it was not, or could not be read.</summary>
    public T? Quantity<T>(string field, string? text, Reader<T> reader)
        where T : struct
    {
        if (text is null)
        {
            return null;
        }

        if (reader(text, out var value, out var error))
        {
            return value;
        }

        Add(field, text, error!);
        return null;
    }

    /// <summary>Reads a word if it was given; null where it was not, or is not of the vocabulary.</summary>
    public T? Word<T>(string field, string? text, Vocabulary<T> words)
        where T : struct, Enum
    {
        if (text is null)
        {
            return null;
        }

        if (words.TryRead(text, out var value))
        {
            return value;
        }

        UnknownWord(field, text, words.Words);
        return null;
    }

    /// <summary>Says that a word is unknown, and which known ones are near; where none is, what else to say.</summary>
    public void UnknownWord(string field, string given, IReadOnlyList<string> words, string? otherwise = null)
    {
        var suggestion = Near(given, words) ?? otherwise ?? (words.Count <= 20 ? $"one of {string.Join(", ", words)}" : null);
        Add(RequestErrorCodes.WordUnknown, field, given, $"This is not a word that '{field}' takes; a word that looks alike is never taken for it.", suggestion);
    }

    /// <summary>The near words as a suggestion, or null where none is near.</summary>
    public string? Near(string given, IEnumerable<string> words)
    {
        // Looking for near words is slow, and nobody reads more than the first errors.
        var near = Errors.Count < MostWithNearWords ? NearWords.To(given, words) : [];
        return near.Count > 0 ? string.Join(" or ", near) : null;
    }
}
