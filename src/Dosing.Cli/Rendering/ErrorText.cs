using System.Globalization;
using System.Text;
using Dosing.Requests;

namespace Dosing.Cli.Rendering;

/// <summary>Errors for a person: the field, what was read, why it cannot be, what to type.</summary>
internal static class ErrorText
{
    /// <summary>What is said of a request that cannot be read.</summary>
    public const string OfRequest = "the request cannot be read, so nothing was judged.";

    /// <summary>Writes all errors below a sentence that says what they keep from being done.</summary>
    public static void Write(TextWriter output, IReadOnlyList<RequestError> errors, string sentence = OfRequest)
    {
        output.Write($"dosing: {sentence}\n");
        foreach (var error in errors)
        {
            var given = error.Given is null ? "" : $" '{Printable(error.Given)}'";
            output.Write($"\n  {Printable(error.Field)}{given}: {Printable(error.Message)} [{error.Code}]\n");
            if (error.Suggestion is not null)
            {
                output.Write($"    type instead: {Printable(error.Suggestion)}\n");
            }
        }
    }

    /// <summary>A text that a terminal shows as it stands: control characters would act on it, format characters turn or hide what is read.</summary>
    public static string Printable(string text) => string.Concat(text.EnumerateRunes().Select(rune =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            ? FormattableString.Invariant($"\\u{rune.Value:x4}")
            : rune.ToString()));
}
