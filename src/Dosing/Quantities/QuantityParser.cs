using System.Diagnostics.CodeAnalysis;

namespace Dosing.Quantities;

/// <summary>
/// Reads the quantities of a patient and a preparation from text. Nothing is repaired, guessed or taken from a
/// culture: a text is read exactly, or refused with a code and a suggestion.
/// </summary>
public static class QuantityParser
{
    /// <summary>Reads a body weight: kg, g, lb, st or <c>11st 4lb</c>; zero is refused.</summary>
    public static bool TryReadBodyWeight(string text, out BodyWeight weight, [NotNullWhen(false)] out ReadingError? error) =>
        QuantityForms.BodyWeight.TryRead(text, out weight, out error);

    /// <summary>Reads a height: cm, m, in, ft or <c>5ft 11in</c>; zero is refused.</summary>
    public static bool TryReadBodyHeight(string text, out BodyHeight height, [NotNullWhen(false)] out ReadingError? error) =>
        QuantityForms.BodyHeight.TryRead(text, out height, out error);

    /// <summary>Reads the duration of a dose in s, min, h or d; zero is refused.</summary>
    public static bool TryReadDuration(string text, out Duration duration, [NotNullWhen(false)] out ReadingError? error) =>
        QuantityForms.Duration.TryRead(text, out duration, out error);

    /// <summary>Reads how long ago something was, in s, min, h or d; zero is read.</summary>
    public static bool TryReadTimeAgo(string text, out Duration duration, [NotNullWhen(false)] out ReadingError? error) =>
        QuantityForms.TimeAgo.TryRead(text, out duration, out error);

    /// <summary>Reads an age in one unit: y, mo, wk or d; zero is read; at most 130 y.</summary>
    public static bool TryReadAge(string text, out Age age, [NotNullWhen(false)] out ReadingError? error) =>
        QuantityForms.Age.TryRead(text, out age, out error);

    /// <summary>Reads a strength: <c>50 mg/mL</c>, or <c>500mg/10mL</c>, which names its container as well; zero is refused.</summary>
    /// <param name="text">The text.</param>
    /// <param name="strength">The strength in base.</param>
    /// <param name="container">The volume of one container, or null where the text does not name it.</param>
    /// <param name="error">Why the text was refused.</param>
    public static bool TryReadStrength(string text, out Strength strength, out Volume? container, [NotNullWhen(false)] out ReadingError? error)
    {
        var isRead = QuantityForms.Strength.TryRead(text, out var read, out error);
        (strength, container) = read;
        return isRead;
    }
}
