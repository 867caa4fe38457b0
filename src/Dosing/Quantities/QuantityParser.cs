using System.Diagnostics.CodeAnalysis;

namespace Dosing.Quantities;

/// <summary>
/// Reads the quantities of a patient and a preparation from text. Nothing is repaired, guessed or taken from a
/// culture: a text is read exactly, or refused with a code and a suggestion.
/// </summary>
public static class QuantityParser
{
    private static readonly string[] WeightUnits = ["kg", "g", "lb", "st"];
    private static readonly string[] HeightUnits = ["cm", "m", "in", "ft"];
    private static readonly string[] DurationUnits = ["s", "min", "h", "d"];
    private static readonly string[] AgeUnits = ["y", "mo", "wk", "d"];
    private static readonly string[] StrengthUnits = ["mg/mL"];

    private static readonly ReadingError NotExplained = new("", "", "");

    private static readonly Age OldestAge = Age.FromYears(130m);

    /// <summary>Reads a body weight: kg, g, lb, st or <c>11st 4lb</c>.</summary>
    public static bool TryReadBodyWeight(string text, out BodyWeight weight, [NotNullWhen(false)] out ReadingError? error) =>
        TryReadBodyWeight(text, explain: true, out weight, out error);

    private static bool TryReadBodyWeight(string text, bool explain, out BodyWeight weight, [NotNullWhen(false)] out ReadingError? error)
    {
        ArgumentNullException.ThrowIfNull(text);
        const string Wanted = "a body weight is in kg, g, lb or st";
        const string Example = "70 kg";
        weight = default;
        error = null;
        if (!NumberText.TrySplit(text, out var number, out var unit))
        {
            error = Refuse(text, unit, Wanted, WeightUnits, Example, explain ? static s => TryReadBodyWeight(s, explain: false, out _, out _) : null);
            return false;
        }

        if (unit.StartsWith("st ") && NumberText.TrySplit(unit[3..], out var pounds, out var second) && second is "lb")
        {
            if (number.Scale > 0 || pounds >= BodyWeight.PoundsPerStone)
            {
                error = new(ReadingErrorCodes.TwoUnits, "Whole stones are followed by less than 14 pounds.", "11st 4lb");
                return false;
            }

            var total = (number * BodyWeight.PoundsPerStone) + pounds;
            error = NotZero(total, "A body weight", Example);
            weight = error is null ? BodyWeight.FromPounds(total) : default;
            return error is null;
        }

        error = unit is "kg" or "g" or "lb" or "st" ? NotZero(number, "A body weight", Example) : Refuse(text, unit, Wanted, WeightUnits, Example, explain ? static s => TryReadBodyWeight(s, explain: false, out _, out _) : null);
        if (error is null)
        {
            weight = unit switch
            {
                "kg" => BodyWeight.FromKilograms(number),
                "g" => BodyWeight.FromGrams(number),
                "lb" => BodyWeight.FromPounds(number),
                _ => BodyWeight.FromStones(number),
            };
        }

        return error is null;
    }

    /// <summary>Reads a height: cm, m, in, ft or <c>5ft 11in</c>.</summary>
    public static bool TryReadBodyHeight(string text, out BodyHeight height, [NotNullWhen(false)] out ReadingError? error) =>
        TryReadBodyHeight(text, explain: true, out height, out error);

    private static bool TryReadBodyHeight(string text, bool explain, out BodyHeight height, [NotNullWhen(false)] out ReadingError? error)
    {
        ArgumentNullException.ThrowIfNull(text);
        const string Wanted = "a height is in cm, m, in or ft";
        const string Example = "178 cm";
        height = default;
        error = null;
        if (!NumberText.TrySplit(text, out var number, out var unit))
        {
            error = Refuse(text, unit, Wanted, HeightUnits, Example, explain ? static s => TryReadBodyHeight(s, explain: false, out _, out _) : null);
            return false;
        }

        if (unit.StartsWith("ft ") && NumberText.TrySplit(unit[3..], out var inches, out var second) && second is "in")
        {
            if (number.Scale > 0 || inches >= BodyHeight.InchesPerFoot)
            {
                error = new(ReadingErrorCodes.TwoUnits, "Whole feet are followed by less than 12 inches.", "5ft 11in");
                return false;
            }

            var total = (number * BodyHeight.InchesPerFoot) + inches;
            error = NotZero(total, "A height", Example);
            height = error is null ? BodyHeight.FromInches(total) : default;
            return error is null;
        }

        error = unit is "cm" or "m" or "in" or "ft" ? NotZero(number, "A height", Example) : Refuse(text, unit, Wanted, HeightUnits, Example, explain ? static s => TryReadBodyHeight(s, explain: false, out _, out _) : null);
        if (error is null)
        {
            height = unit switch
            {
                "cm" => BodyHeight.FromCentimetres(number),
                "m" => BodyHeight.FromMetres(number),
                "in" => BodyHeight.FromInches(number),
                _ => BodyHeight.FromFeet(number),
            };
        }

        return error is null;
    }

    /// <summary>Reads the duration of a dose in s, min, h or d; zero is refused.</summary>
    public static bool TryReadDuration(string text, out Duration duration, [NotNullWhen(false)] out ReadingError? error)
    {
        if (!TryReadTimeAgo(text, out duration, out error))
        {
            error = error with { Suggestion = NumberSuggestion.Readable(error.Suggestion, "40 min", IsPositiveDuration) };
            return false;
        }

        error = NotZero(duration.Exact, "A duration", "40 min");
        return error is null;
    }

    private static bool IsPositiveDuration(string text) =>
        TryReadTimeAgo(text, explain: false, out var duration, out _) && !duration.Exact.IsZero;

    /// <summary>Reads how long ago something was, in s, min, h or d; zero is read.</summary>
    public static bool TryReadTimeAgo(string text, out Duration duration, [NotNullWhen(false)] out ReadingError? error) =>
        TryReadTimeAgo(text, explain: true, out duration, out error);

    private static bool TryReadTimeAgo(string text, bool explain, out Duration duration, [NotNullWhen(false)] out ReadingError? error)
    {
        ArgumentNullException.ThrowIfNull(text);
        duration = default;
        if (!NumberText.TrySplit(text, out var number, out var unit) || unit is not ("s" or "min" or "h" or "d"))
        {
            error = Refuse(text, unit, "a duration is in s, min, h or d", DurationUnits, "40 min", explain ? static s => TryReadTimeAgo(s, explain: false, out _, out _) : null);
            return false;
        }

        error = null;
        duration = unit switch
        {
            "s" => Duration.FromSeconds(number),
            "min" => Duration.FromMinutes(number),
            "h" => Duration.FromHours(number),
            _ => Duration.FromDays(number),
        };
        return true;
    }

    /// <summary>Reads an age in one unit: y, mo, wk or d; zero is read; at most 130 y.</summary>
    public static bool TryReadAge(string text, out Age age, [NotNullWhen(false)] out ReadingError? error) =>
        TryReadAge(text, explain: true, out age, out error);

    private static bool TryReadAge(string text, bool explain, out Age age, [NotNullWhen(false)] out ReadingError? error)
    {
        ArgumentNullException.ThrowIfNull(text);
        age = default;
        if (!NumberText.TrySplit(text, out var number, out var unit) || unit is not ("y" or "mo" or "wk" or "d"))
        {
            error = Refuse(text, unit, "an age is in y, mo, wk or d, one unit", AgeUnits, "45 y", explain ? static s => TryReadAge(s, explain: false, out _, out _) : null);
            return false;
        }

        age = unit switch
        {
            "y" => Age.FromYears(number),
            "mo" => Age.FromMonths(number),
            "wk" => Age.FromWeeks(number),
            _ => Age.FromDays(number),
        };
        error = age > OldestAge
            ? new(ReadingErrorCodes.OutOfRange, "An age is at most 130 y.", "45 y")
            : null;
        return error is null;
    }

    /// <summary>Reads a strength: <c>50 mg/mL</c>, or <c>500mg/10mL</c>, which names its container as well.</summary>
    /// <param name="text">The text.</param>
    /// <param name="strength">The strength in base.</param>
    /// <param name="container">The volume of one container, or null where the text does not name it.</param>
    /// <param name="error">Why the text was refused.</param>
    public static bool TryReadStrength(string text, out Strength strength, out Volume? container, [NotNullWhen(false)] out ReadingError? error) =>
        TryReadStrength(text, explain: true, out strength, out container, out error);

    private static bool TryReadStrength(string text, bool explain, out Strength strength, out Volume? container, [NotNullWhen(false)] out ReadingError? error)
    {
        ArgumentNullException.ThrowIfNull(text);
        const string Example = "50 mg/mL";
        strength = default;
        container = null;
        error = null;
        if (!NumberText.TrySplit(text, out var number, out var unit))
        {
            error = Refuse(text, unit, "a strength is written 50 mg/mL or 500mg/10mL", StrengthUnits, Example, explain ? static s => TryReadStrength(s, explain: false, out _, out _, out _) : null);
            return false;
        }

        if (unit is "mg/mL" or "mg/ml")
        {
            error = NotZero(number, "A strength", Example);
            strength = error is null ? Strength.FromMilligramsPerMillilitre(number) : default;
            return error is null;
        }

        if (unit.StartsWith("mg/") && NumberText.TrySplit(unit[3..], out var volume, out var per) && per is "mL" or "ml")
        {
            error = NotZero(number * volume, "A strength", "500mg/10mL");
            if (error is null)
            {
                container = Volume.FromMillilitres(volume);
                strength = DrugMass.FromMilligrams(number) / container.Value;
            }

            return error is null;
        }

        error = Refuse(text, unit, "a strength is written 50 mg/mL or 500mg/10mL", StrengthUnits, Example, explain ? static s => TryReadStrength(s, explain: false, out _, out _, out _) : null);
        return false;
    }

    /// <summary>Explains a refused text: first its number, then its unit. What is suggested is always readable itself.</summary>
    /// <param name="text">The text as typed.</param>
    /// <param name="unit">What follows the number.</param>
    /// <param name="wanted">What is wanted, with its units.</param>
    /// <param name="units">The units that are read here.</param>
    /// <param name="example">A well-formed text.</param>
    /// <param name="reads">Whether a text is readable here; it explains nothing itself. Null where no explanation is asked for.</param>
    internal static ReadingError Refuse(
        string text, ReadOnlySpan<char> unit, string wanted, ReadOnlySpan<string> units, string example, Func<string, bool>? reads)
    {
        if (reads is null)
        {
            return NotExplained;
        }

        var error = NumberDiagnosis.Find(text, example) ?? UnitSpelling.Explain(text, unit, wanted, units, example);
        return error with { Suggestion = NumberSuggestion.Readable(error.Suggestion, example, reads) };
    }

    /// <summary>The error for zero where zero has no meaning.</summary>
    internal static ReadingError? NotZero(Rational value, string what, string example) =>
        value.IsZero ? new(ReadingErrorCodes.Zero, $"{what} of zero has no meaning.", example) : null;
}
