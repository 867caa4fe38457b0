namespace Dosing.Tests.Differential;

/// <summary>Reads texts by section 2 of the contract, letter for letter: what is not described there is null.</summary>
internal static class Reading
{
    private static readonly Dictionary<string, Quotient> WeightUnits = new()
    {
        ["kg"] = 1,
        ["g"] = Quotient.Of("0.001"),
        ["lb"] = Quotient.Of("0.45359237"),
        ["st"] = Quotient.Of("0.45359237") * 14,
    };

    private static readonly Dictionary<string, Quotient> HeightUnits = new()
    {
        ["cm"] = 1,
        ["m"] = 100,
        ["in"] = Quotient.Of("2.54"),
        ["ft"] = Quotient.Of("2.54") * 12,
    };

    private static readonly Dictionary<string, Quotient> MinuteUnits = new()
    {
        ["s"] = (Quotient)1 / 60,
        ["min"] = 1,
        ["h"] = 60,
        ["d"] = 1440,
    };

    /// <summary>Ages in months: 1 y is 12 mo, 1 mo is 30.4375 d, 1 wk is 7 d.</summary>
    private static readonly Dictionary<string, Quotient> MonthUnits = new()
    {
        ["y"] = 12,
        ["mo"] = 1,
        ["wk"] = 7 / Quotient.Of("30.4375"),
        ["d"] = 1 / Quotient.Of("30.4375"),
    };

    /// <summary>Every spelling of a unit of a dose: in which form it is, and how many mg, mg/kg, mL, mg/h, mg/kg/h or mL/h one is.</summary>
    private static readonly Dictionary<string, (DoseForm Form, Quotient Factor)> DoseUnits = DoseSpellings().ToDictionary();

    public static IReadOnlyCollection<string> SpellingsOfDoses => DoseUnits.Keys;

    /// <summary>A number and what follows it: ASCII digits with at most one point, one optional space, a unit.</summary>
    public static (Quotient Number, string Unit)? Number(string text)
    {
        var end = 0;
        while (end < text.Length && (text[end] is >= '0' and <= '9' or '.'))
        {
            end++;
        }

        var parts = text[..end].Split('.');
        var (whole, fraction) = (parts[0], parts.Length == 2 ? parts[1] : null);
        var isWritten = parts.Length <= 2 && whole.Length is > 0 and <= 12 && (whole == "0" || whole[0] != '0')
            && fraction is null or { Length: > 0 and <= 9 } && fraction != "000";
        var unit = text[end..];
        unit = unit.StartsWith(' ') ? unit[1..] : unit;
        return isWritten && unit.Length > 0 && unit[0] != ' ' ? (Quotient.Of(text[..end]), unit) : null;
    }

    public static Quotient? Kilograms(string text) => Pair(text, "st", "lb", 14) is { } pounds ? pounds * WeightUnits["lb"]
        : Number(text) is var (number, unit) && WeightUnits.TryGetValue(unit, out var factor) ? Positive(number * factor)
        : null;

    public static Quotient? Centimetres(string text) => Pair(text, "ft", "in", 12) is { } inches ? inches * HeightUnits["in"]
        : Number(text) is var (number, unit) && HeightUnits.TryGetValue(unit, out var factor) ? Positive(number * factor)
        : null;

    /// <summary>11st 4lb or 5ft 11in: a whole number of the larger unit, then less than one of it in the smaller.</summary>
    private static Quotient? Pair(string text, string large, string small, int smallInLarge)
    {
        var end = text.IndexOf(large + " ", StringComparison.Ordinal);
        return end > 0 && !text[..end].Contains('.', StringComparison.Ordinal)
            && Number(text[..(end + 2)]) is var (first, one) && one == large && Number(text[(end + 3)..]) is var (second, two) && two == small && second < smallInLarge
            ? Positive((first * smallInLarge) + second) : null;
    }

    public static Quotient? Minutes(string text) =>
        Number(text) is var (number, unit) && MinuteUnits.TryGetValue(unit, out var factor) ? Positive(number * factor) : null;

    /// <summary>An age in completed months; null also beyond 130 y.</summary>
    public static Quotient? Months(string text) =>
        Number(text) is var (number, unit) && MonthUnits.TryGetValue(unit, out var factor) && number * factor <= 1560 ? new((number * factor).Floor(), 1) : null;

    public static (DoseForm Form, Quotient Number)? Dose(string text) =>
        Number(text) is var (number, unit) && DoseUnits.TryGetValue(unit, out var known) && Positive(number) is not null ? (known.Form, number * known.Factor) : null;

    /// <summary>Milligrams in a millilitre: 50 mg/mL or 500mg/10mL.</summary>
    public static Quotient? Strength(string text)
    {
        if (Number(text) is not var (number, unit) || !unit.StartsWith("mg/", StringComparison.Ordinal))
        {
            return null;
        }

        return unit[3..] is "mL" or "ml" ? Positive(number)
            : Number(unit[3..]) is (var volume, "mL" or "ml") && Positive(volume) is not null ? Positive(number / volume)
            : null;
    }

    private static Quotient? Positive(Quotient number) => number > 0 ? number : null;

    private static IEnumerable<(string Spelling, (DoseForm Form, Quotient Factor) Meaning)> DoseSpellings()
    {
        yield return ("g", (DoseForm.Mass, 1000));
        yield return ("mg", (DoseForm.Mass, 1));
        yield return ("mg/kg", (DoseForm.MassPerKilogram, 1));
        yield return ("mg/h", (DoseForm.Rate, 1));
        yield return ("mg/min", (DoseForm.Rate, 60));
        yield return ("mg/kg/h", (DoseForm.RatePerKilogram, 1));
        yield return ("mg/kg/min", (DoseForm.RatePerKilogram, 60));
        var thousandth = Quotient.Of("0.001");
        foreach (var mcg in (string[])["mcg", "ug", "\u00b5g", "\u03bcg"])
        {
            yield return (mcg, (DoseForm.Mass, thousandth));
            yield return ($"{mcg}/kg", (DoseForm.MassPerKilogram, thousandth));
            yield return ($"{mcg}/min", (DoseForm.Rate, thousandth * 60));
            yield return ($"{mcg}/kg/h", (DoseForm.RatePerKilogram, thousandth));
            yield return ($"{mcg}/kg/min", (DoseForm.RatePerKilogram, thousandth * 60));
        }

        foreach (var mL in (string[])["mL", "ml"])
        {
            yield return (mL, (DoseForm.Volume, 1));
            yield return ($"{mL}/h", (DoseForm.Flow, 1));
        }
    }
}

/// <summary>The six forms of a dose.</summary>
internal enum DoseForm
{
    Mass,
    MassPerKilogram,
    Volume,
    Rate,
    RatePerKilogram,
    Flow,
}
