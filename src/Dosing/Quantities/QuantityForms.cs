namespace Dosing.Quantities;

/// <summary>The forms of the quantities of a patient and a preparation.</summary>
internal static class QuantityForms
{
    private static readonly Age OldestAge = Quantities.Age.FromYears(130m);

    public static QuantityForm<BodyWeight> BodyWeight { get; } =
        new("a body weight is in kg, g, lb or st", "70 kg", ["kg", "g", "lb", "st"], ReadBodyWeight);

    public static QuantityForm<BodyHeight> BodyHeight { get; } =
        new("a height is in cm, m, in or ft", "178 cm", ["cm", "m", "in", "ft"], ReadBodyHeight);

    public static QuantityForm<Duration> TimeAgo { get; } =
        new("a duration is in s, min, h or d", "40 min", ["s", "min", "h", "d"], ReadTime);

    public static QuantityForm<Duration> Duration { get; } =
        new("a duration is in s, min, h or d", "40 min", ["s", "min", "h", "d"], ReadDuration);

    public static QuantityForm<Age> Age { get; } =
        new("an age is in y, mo, wk or d, one unit", "45 y", ["y", "mo", "wk", "d"], ReadAge);

    public static QuantityForm<(Strength Strength, Volume? Container)> Strength { get; } =
        new("a strength is written 50 mg/mL or 500mg/10mL", "50 mg/mL", ["mg/mL"], ReadStrength);

    /// <summary>The error for zero where zero has no meaning; null for any other number.</summary>
    public static ReadingError? NotZero(Rational value, string what, string example) =>
        value.IsZero ? new(ReadingErrorCodes.Zero, $"{what} of zero has no meaning.", example) : null;

    private static bool ReadBodyWeight(string text, out BodyWeight weight, out ReadingError? fault)
    {
        (weight, fault) = (default, null);
        if (!NumberText.TrySplit(text, out var number, out var unit))
        {
            return false;
        }

        if (IsPair(unit, "st", "lb", out var pounds))
        {
            return ReadPair(number, pounds, Quantities.BodyWeight.PoundsPerStone, "Whole stones are followed by less than 14 pounds.", "11st 4lb",
                "A body weight", "70 kg", Quantities.BodyWeight.FromPounds, out weight, out fault);
        }

        Func<decimal, BodyWeight>? make = unit switch
        {
            "kg" => Quantities.BodyWeight.FromKilograms,
            "g" => Quantities.BodyWeight.FromGrams,
            "lb" => Quantities.BodyWeight.FromPounds,
            "st" => Quantities.BodyWeight.FromStones,
            _ => null,
        };
        return make is not null && ReadPositive(number, "A body weight", "70 kg", make, out weight, out fault);
    }

    private static bool ReadBodyHeight(string text, out BodyHeight height, out ReadingError? fault)
    {
        (height, fault) = (default, null);
        if (!NumberText.TrySplit(text, out var number, out var unit))
        {
            return false;
        }

        if (IsPair(unit, "ft", "in", out var inches))
        {
            return ReadPair(number, inches, Quantities.BodyHeight.InchesPerFoot, "Whole feet are followed by less than 12 inches.", "5ft 11in",
                "A height", "178 cm", Quantities.BodyHeight.FromInches, out height, out fault);
        }

        Func<decimal, BodyHeight>? make = unit switch
        {
            "cm" => Quantities.BodyHeight.FromCentimetres,
            "m" => Quantities.BodyHeight.FromMetres,
            "in" => Quantities.BodyHeight.FromInches,
            "ft" => Quantities.BodyHeight.FromFeet,
            _ => null,
        };
        return make is not null && ReadPositive(number, "A height", "178 cm", make, out height, out fault);
    }

    private static bool ReadTime(string text, out Duration time, out ReadingError? fault)
    {
        (time, fault) = (default, null);
        Duration? read = !NumberText.TrySplit(text, out var number, out var unit) ? null : unit switch
        {
            "s" => Quantities.Duration.FromSeconds(number),
            "min" => Quantities.Duration.FromMinutes(number),
            "h" => Quantities.Duration.FromHours(number),
            "d" => Quantities.Duration.FromDays(number),
            _ => null,
        };
        time = read ?? default;
        return read is not null;
    }

    private static bool ReadDuration(string text, out Duration duration, out ReadingError? fault)
    {
        if (!ReadTime(text, out duration, out fault))
        {
            return false;
        }

        fault = NotZero(duration.Exact, "A duration", "40 min");
        return fault is null;
    }

    private static bool ReadAge(string text, out Age age, out ReadingError? fault)
    {
        (age, fault) = (default, null);
        Age? read = !NumberText.TrySplit(text, out var number, out var unit) ? null : unit switch
        {
            "y" => Quantities.Age.FromYears(number),
            "mo" => Quantities.Age.FromMonths(number),
            "wk" => Quantities.Age.FromWeeks(number),
            "d" => Quantities.Age.FromDays(number),
            _ => null,
        };
        age = read ?? default;
        fault = read is not null && age > OldestAge ? new(ReadingErrorCodes.OutOfRange, "An age is at most 130 y.", "45 y") : null;
        return read is not null && fault is null;
    }

    private static bool ReadStrength(string text, out (Strength Strength, Volume? Container) strength, out ReadingError? fault)
    {
        (strength, fault) = (default, null);
        if (!NumberText.TrySplit(text, out var number, out var unit))
        {
            return false;
        }

        if (unit is "mg/mL" or "mg/ml")
        {
            return ReadPositive(number, "A strength", "50 mg/mL", n => (Quantities.Strength.FromMilligramsPerMillilitre(n), (Volume?)null), out strength, out fault);
        }

        if (!unit.StartsWith("mg/") || !NumberText.TrySplit(unit[3..], out var volume, out var per) || per is not ("mL" or "ml"))
        {
            return false;
        }

        fault = NotZero((Rational)number * volume, "A strength", NumberSuggestion.ForExample("500mg/10mL"));
        if (fault is null)
        {
            var container = Volume.FromMillilitres(volume);
            strength = (DrugMass.FromMilligrams(number) / container, container);
        }

        return fault is null;
    }

    /// <summary>Whether a second, smaller unit follows the first after one space: <c>11st 4lb</c>.</summary>
    private static bool IsPair(ReadOnlySpan<char> unit, string first, string second, out decimal number)
    {
        number = default;
        return unit.Length > first.Length && unit.StartsWith(first) && unit[first.Length] == ' '
            && NumberText.TrySplit(unit[(first.Length + 1)..], out number, out var last) && last.SequenceEqual(second);
    }

    /// <summary>A whole number of the larger unit with less than one of it in the smaller.</summary>
    private static bool ReadPair<T>(decimal large, decimal small, decimal perLarge, string rule, string pairExample,
        string what, string example, Func<decimal, T> make, out T value, out ReadingError? fault)
        where T : struct
    {
        if (large.Scale > 0 || small >= perLarge)
        {
            (value, fault) = (default, new(ReadingErrorCodes.TwoUnits, rule, NumberSuggestion.ForExample(pairExample)));
            return false;
        }

        return ReadPositive((large * perLarge) + small, what, example, make, out value, out fault);
    }

    private static bool ReadPositive<T>(decimal number, string what, string example, Func<decimal, T> make, out T value, out ReadingError? fault)
        where T : struct
    {
        fault = NotZero(number, what, example);
        value = fault is null ? make(number) : default;
        return fault is null;
    }
}
