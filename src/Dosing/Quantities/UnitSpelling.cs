using System.Collections.Frozen;
using static Dosing.Quantities.ReadingErrorCodes;

namespace Dosing.Quantities;

/// <summary>The units that are read anywhere, what each is a unit of, and what people type instead.</summary>
internal static class UnitSpelling
{
    private static readonly FrozenDictionary<string, string> Kinds = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["kg"] = "a body weight",
        ["lb"] = "a body weight",
        ["st"] = "a body weight",
        ["g"] = "a body weight or an amount of drug",
        ["mg"] = "an amount of drug",
        ["mcg"] = "an amount of drug",
        ["mg/kg"] = "a dose per kilogram",
        ["mcg/kg"] = "a dose per kilogram",
        ["mL"] = "a volume",
        ["l"] = "a volume",
        ["L"] = "a volume",
        ["mg/h"] = "a rate",
        ["mg/min"] = "a rate",
        ["mcg/min"] = "a rate",
        ["mg/kg/h"] = "a rate",
        ["mcg/kg/h"] = "a rate",
        ["mcg/kg/min"] = "a rate",
        ["mg/kg/min"] = "a rate",
        ["mL/h"] = "a rate",
        ["s"] = "a duration",
        ["min"] = "a duration",
        ["h"] = "a duration",
        ["d"] = "a duration or an age",
        ["y"] = "an age",
        ["mo"] = "an age",
        ["wk"] = "an age",
        ["cm"] = "a height",
        ["m"] = "a height",
        ["in"] = "a height",
        ["ft"] = "a height",
        ["mg/mL"] = "a strength",
        ["mmHg"] = "a blood pressure",
        ["/min"] = "a rate of beats or breaths",
        ["%"] = "a share",
        ["ms"] = "an interval",
        ["mmol/L"] = "a concentration",
        ["mEq/L"] = "a concentration",
        ["mg/dL"] = "a concentration",
        ["mg/L"] = "a concentration",
        ["degC"] = "a temperature",
        ["degF"] = "a temperature",
        ["kg/m2"] = "a body mass index",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Spellings that are refused, and the right one.</summary>
    private static readonly FrozenDictionary<string, string> Corrections = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["kgs"] = "kg",
        ["kilo"] = "kg",
        ["kilos"] = "kg",
        ["kilogram"] = "kg",
        ["kilograms"] = "kg",
        ["lbs"] = "lb",
        ["pound"] = "lb",
        ["pounds"] = "lb",
        ["stone"] = "st",
        ["stones"] = "st",
        ["gm"] = "g",
        ["gms"] = "g",
        ["gram"] = "g",
        ["grams"] = "g",
        ["gr"] = "g",
        ["mgs"] = "mg",
        ["milligram"] = "mg",
        ["milligrams"] = "mg",
        ["mgm"] = "mg",
        ["mcgs"] = "mcg",
        ["microgram"] = "mcg",
        ["micrograms"] = "mcg",
        ["mgkg"] = "mg/kg",
        ["mgs/kg"] = "mg/kg",
        ["mg/kgs"] = "mg/kg",
        ["mg per kg"] = "mg/kg",
        ["cc"] = "mL",
        ["mls"] = "mL",
        ["millilitre"] = "mL",
        ["millilitres"] = "mL",
        ["milliliter"] = "mL",
        ["milliliters"] = "mL",
        ["mg/hr"] = "mg/h",
        ["mg/hour"] = "mg/h",
        ["mg/hrs"] = "mg/h",
        ["mg/minute"] = "mg/min",
        ["mg/mins"] = "mg/min",
        ["mcg/minute"] = "mcg/min",
        ["mg/kg/hr"] = "mg/kg/h",
        ["mg/kg/hour"] = "mg/kg/h",
        ["mcg/kg/hr"] = "mcg/kg/h",
        ["mcg/kg/hour"] = "mcg/kg/h",
        ["mcg/kg/minute"] = "mcg/kg/min",
        ["mcg/kg/mins"] = "mcg/kg/min",
        ["mL/hr"] = "mL/h",
        ["mL/hour"] = "mL/h",
        ["cc/h"] = "mL/h",
        ["mg/cc"] = "mg/mL",
        ["sec"] = "s",
        ["secs"] = "s",
        ["second"] = "s",
        ["seconds"] = "s",
        ["mins"] = "min",
        ["minute"] = "min",
        ["minutes"] = "min",
        ["hr"] = "h",
        ["hrs"] = "h",
        ["hour"] = "h",
        ["hours"] = "h",
        ["day"] = "d",
        ["days"] = "d",
        ["week"] = "wk",
        ["weeks"] = "wk",
        ["wks"] = "wk",
        ["w"] = "wk",
        ["month"] = "mo",
        ["months"] = "mo",
        ["mos"] = "mo",
        ["mth"] = "mo",
        ["mths"] = "mo",
        ["yr"] = "y",
        ["yrs"] = "y",
        ["year"] = "y",
        ["years"] = "y",
        ["yo"] = "y",
        ["y/o"] = "y",
        ["cms"] = "cm",
        ["centimetre"] = "cm",
        ["centimetres"] = "cm",
        ["centimeter"] = "cm",
        ["centimeters"] = "cm",
        ["metre"] = "m",
        ["metres"] = "m",
        ["meter"] = "m",
        ["meters"] = "m",
        ["inch"] = "in",
        ["inches"] = "in",
        ["\""] = "in",
        ["foot"] = "ft",
        ["feet"] = "ft",
        ["'"] = "ft",
        ["bpm"] = "/min",
        ["beats/min"] = "/min",
        ["breaths/min"] = "/min",
        ["percent"] = "%",
        ["mm Hg"] = "mmHg",
        ["msec"] = "ms",
        ["C"] = "degC",
        ["°C"] = "degC",
        ["F"] = "degF",
        ["°F"] = "degF",
        ["kg/m²"] = "kg/m2",
        ["kg/m^2"] = "kg/m2",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The unit in its one spelling: <c>mL</c> for <c>ml</c>, <c>mcg</c> for <c>µg</c>; null where it is not a unit.</summary>
    public static string? Canonical(ReadOnlySpan<char> unit)
    {
        var text = unit.ToString()
            .Replace("µg", "mcg", StringComparison.Ordinal).Replace("μg", "mcg", StringComparison.Ordinal)
            .Replace("ug", "mcg", StringComparison.Ordinal)
            .Replace("ml", "mL", StringComparison.Ordinal).Replace("/l", "/L", StringComparison.Ordinal).Replace("dl", "dL", StringComparison.Ordinal);
        return Kinds.ContainsKey(text) ? text : null;
    }

    /// <summary>Says why a unit is not one of those wanted.</summary>
    /// <param name="text">The whole text as typed, its number sound.</param>
    /// <param name="unit">What follows the number.</param>
    /// <param name="wanted">What is wanted, with its units: "a body weight is in kg, g, lb or st".</param>
    /// <param name="units">The units that are read here, so that the right spelling is one of them.</param>
    /// <param name="example">A well-formed text of the wanted quantity.</param>
    public static ReadingError Explain(string text, ReadOnlySpan<char> unit, string wanted, ReadOnlySpan<string> units, string example)
    {
        var typed = unit.ToString();
        if (typed.Length == 0)
        {
            return new(UnitMissing, $"The number has no unit; {wanted}.", NumberSuggestion.WithEach(text, units));
        }

        if (Canonical(unit) is { } known)
        {
            return new(UnitKind, $"{known} is a unit of {Kinds[known]}; {wanted}.", example);
        }

        if (TwoQuantities(typed))
        {
            return new(TwoUnits, $"There are two units; {wanted}.", example);
        }

        if (Correction(typed.TrimEnd('.'), units) is { } right)
        {
            return new(UnitUnknown, $"The unit is written {right}.", $"{text[..^typed.Length].TrimEnd(' ')} {right}");
        }

        return typed.Contains('/', StringComparison.Ordinal) && typed.Any(char.IsAsciiDigit)
            ? new(UnitKind, $"This looks like a strength, an amount per volume; {wanted}.", example)
            : new(UnitUnknown, $"The unit is not known; {wanted}.", example);
    }

    private static string? Correction(string typed, ReadOnlySpan<string> units)
    {
        if (Corrections.TryGetValue(typed, out var right) && units.Contains(right))
        {
            return right;
        }

        foreach (var unit in units)
        {
            if (unit.Equals(Canonical(typed.ToLowerInvariant()) ?? typed, StringComparison.OrdinalIgnoreCase))
            {
                return unit;
            }
        }

        return null;
    }

    /// <summary>A second number after a unit, or two units parted by a space.</summary>
    private static bool TwoQuantities(string typed)
    {
        var words = typed.Split(' ');
        if (words.Length > 1 && words.All(IsUnitOrQuantity))
        {
            return true;
        }

        var digit = typed.AsSpan().IndexOfAnyInRange('0', '9');
        return digit > 0 && typed[digit - 1] != '/' && Canonical(typed.AsSpan(0, digit).Trim(' ')) is not null;
    }

    private static bool IsUnitOrQuantity(string word) =>
        Canonical(word) is not null || Corrections.ContainsKey(word)
        || (NumberText.TrySplit(word, out _, out var unit) && Canonical(unit) is not null);
}
