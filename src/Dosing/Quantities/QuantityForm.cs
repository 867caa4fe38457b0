using System.Diagnostics.CodeAnalysis;

namespace Dosing.Quantities;

/// <summary>How one kind of quantity is written: what is read, and what is said of a text that is not.</summary>
/// <typeparam name="T">The quantity.</typeparam>
/// <param name="wanted">What is wanted, with its units: "a body weight is in kg, g, lb or st".</param>
/// <param name="example">A well-formed text.</param>
/// <param name="units">The units that are read, each in its one spelling.</param>
/// <param name="recognise">Reads a well-formed text and nothing else.</param>
internal sealed class QuantityForm<T>(string wanted, string example, string[] units, QuantityForm<T>.Recogniser recognise)
{
    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The quantity, where it was read.</param>
    /// <param name="fault">What is wrong with a text that is well-formed, such as zero; null where the form itself is wrong.</param>
    public delegate bool Recogniser(string text, [MaybeNullWhen(false)] out T value, out ReadingError? fault);

    /// <summary>Reads a text, or says why it cannot be read and what to type instead; a suggestion is always readable itself.</summary>
    public bool TryRead(string text, [MaybeNullWhen(false)] out T value, [NotNullWhen(false)] out ReadingError? error)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (recognise(text, out value, out error))
        {
            error = null;
            return true;
        }

        error ??= Explain(text);
        if (error.Suggestion == example)
        {
            // Nothing could be derived from the text, so no value is put into anybody's mouth.
            error = error with { Suggestion = NumberSuggestion.ForExample(example) };
        }

        return false;
    }

    /// <summary>Whether a text can be read.</summary>
    public bool Reads(string text) => recognise(text, out _, out _);

    private ReadingError Explain(string text)
    {
        NumberText.TrySplit(text, out _, out var unit);
        var error = NumberDiagnosis.Find(text, example) ?? UnitSpelling.Explain(text, unit, wanted, units, example);
        return error with { Suggestion = NumberSuggestion.Readable(error.Suggestion, example, Reads) };
    }
}
