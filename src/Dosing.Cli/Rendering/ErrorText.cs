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
            if ((error.Suggestion ?? HowToFind(error)) is { } suggestion)
            {
                output.Write($"    type instead: {Printable(suggestion)}\n");
            }
        }
    }

    /// <summary>How to find a flag where none is near: there are too many to name them all. Null for every other error.</summary>
    private static string? HowToFind(RequestError error) =>
        error is { Code: RequestErrorCodes.WordUnknown, Field: "flags" or "absent" } ? "an id that dosing screen --list WORD finds" : null;

    /// <summary>A text that a terminal shows as it stands: control characters would act on it, format characters turn or hide what is read.</summary>
    public static string Printable(string text) => string.Concat(text.EnumerateRunes().Select(rune =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            ? FormattableString.Invariant($"\\u{rune.Value:x4}")
            : rune.ToString()));
}
