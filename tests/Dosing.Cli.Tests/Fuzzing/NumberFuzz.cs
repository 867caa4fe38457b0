using Dosing.Quantities;
using Dosing.Requests;
using Dosing.Tests.Differential;

namespace Dosing.Cli.Tests.Fuzzing;

/// <summary>Texts that are or nearly are quantities, against a reader written from the contract: what it refuses is never read, what it reads is not refused.</summary>
internal static class NumberFuzz
{
    private static readonly string[] Pieces =
    [
        "0", "1", "5", "05", "10", "0.5", ".5", "5.", "1.000", "1.00", "0.0", "000", ",", ".", "..", "1,000", "1.000,5", "-", "+", "\u2212", "e", "E3", "1e3", "x", "0x1F", "_", " ", "  ", "\u00a0", "\u2009", "\u200b",
        "\t", "\n", "\0", "/", "\u00bd", "\u2153", "\u0f33", "\uff15", "\u0663", "\u2460", "\u221e", "NaN", "inf", "\ud800", "\udc00", "\u0301", "'", "\u2019", "to", "st ", "ft ", "lb", "in", "999999999999", "9999999999999", "0.123456789", "0.1234567891",
    ];

    private static readonly string[] Units =
    [
        "mg", "mcg", "ug", "\u00b5g", "\u03bcg", "g", "mg/kg", "mcg/kg", "mL", "ml", "mg/h", "mg/min", "mcg/min", "mg/kg/h", "mcg/kg/h", "mcg/kg/min", "\u00b5g/kg/min", "mg/kg/min", "mL/h", "ml/h", "kg", "lb", "st", "st 4lb", "st 4 lb", "st 14lb",
        "s", "min", "h", "d", "y", "mo", "wk", "mg/mL", "mg/ml", "mg/10mL", "mg/10 mL", "mg/0mL", "mg/10", "MG", "Mg", "cm", "m", "in", "ft", "ft 11in", "ft 12in", "kgs", "hr", "mins", "KG", "M", "mgs", "mg.", "mg/kg/day", "L", "l", "mL/kg", "g/kg", "mcg/h", "",
    ];

    private static readonly Dictionary<string, string[]> Own = new()
    {
        ["dose"] = [.. Reading.SpellingsOfDoses],
        ["weight"] = ["kg", "g", "lb", "st", "st 4lb"],
        ["height"] = ["cm", "m", "in", "ft", "ft 11in"],
        ["duration"] = ["s", "min", "h", "d"],
        ["ago"] = ["s", "min", "h", "d"],
        ["age"] = ["y", "mo", "wk", "d"],
        ["strength"] = ["mg/mL", "mg/ml", "mg/10mL", "mg/2.5 mL"],
    };

    private static readonly (string Name, Func<string, bool> Product, Func<string, bool> Contract)[] Readers =
    [
        ("dose", t => Reads<Dosing.Clinical.ProposedDose>(t, DoseReader.TryRead), t => Reading.Dose(t) is not null),
        ("dose", t => Reads<Dosing.Clinical.ProposedDose>(t, DoseReader.TryRead), t => Reading.Dose(t) is not null),
        ("weight", t => Reads<BodyWeight>(t, QuantityParser.TryReadBodyWeight), t => Reading.Kilograms(t) is not null),
        ("height", t => Reads<BodyHeight>(t, QuantityParser.TryReadBodyHeight), t => Reading.Centimetres(t) is not null),
        ("duration", t => Reads<Duration>(t, QuantityParser.TryReadDuration), t => Reading.Minutes(t) is not null),
        ("ago", t => Reads<Duration>(t, QuantityParser.TryReadTimeAgo), t => Reading.Number(t) is (_, "s" or "min" or "h" or "d")),
        ("age", t => Reads<Age>(t, QuantityParser.TryReadAge), t => Reading.Months(t) is not null),
        ("strength", t => Reads(t, (string text, out Strength strength, out ReadingError? error) => QuantityParser.TryReadStrength(text, out strength, out _, out error)), t => Reading.Strength(t) is not null),
    ];

    private delegate bool Reader<T>(string text, out T? value, out ReadingError? error);

    public static FuzzTarget Target { get; } = new("number", 597_000, Try);

    private static bool Try(Dice dice)
    {
        var (name, product, contract) = dice.Of<(string, Func<string, bool>, Func<string, bool>)>(Readers);
        var text = Text(dice.OneIn(2) ? Units : Own[name], dice);
        var (reads, may) = (product(text), contract(text));
        FuzzFaultException.Unless(reads == may, reads ? $"{name} was read and the contract refuses it" : $"{name} was refused and the contract reads it", text);
        return reads;
    }

    /// <summary>Whether a text is read. One that is not has a code, a sentence, and a suggestion that can be read.</summary>
    private static bool Reads<T>(string text, Reader<T> read)
    {
        if (read(text, out _, out var error))
        {
            return true;
        }

        FuzzFaultException.Unless(error is { Code.Length: > 0 } && error.Message.EndsWith('.'), "an error without its words", text);
        FuzzFaultException.Unless(error!.Suggestion.StartsWith("for example ", StringComparison.Ordinal) || error.Suggestion.Split(" or ").All(s => read(s, out _, out _)), $"a suggestion that is refused itself, {error.Suggestion}", text);
        return false;
    }

    private static string Text(string[] units, Dice dice)
    {
        var number = dice.OneIn(3) ? string.Concat(Enumerable.Range(0, 1 + dice.Below(3)).Select(_ => dice.Of(Pieces))) : Digits(dice);
        var text = number + (dice.OneIn(2) ? " " : "") + dice.Of(units);
        return dice.Below(8) switch
        {
            0 => text.Insert(dice.Below(text.Length + 1), dice.Of(Pieces)),
            1 => text.Insert(dice.Below(text.Length + 1), ((char)dice.Below(char.MaxValue + 1)).ToString()),
            2 when text.Length > 1 => text.Remove(dice.Below(text.Length), 1),
            _ => text,
        };
    }

    private static string Digits(Dice dice)
    {
        var whole = dice.Next() % (ulong)Math.Pow(10, 1 + dice.Below(13));
        var after = dice.OneIn(2) ? "" : "." + (dice.Next() % (ulong)Math.Pow(10, dice.Below(11))).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return whole.ToString(System.Globalization.CultureInfo.InvariantCulture) + after;
    }
}
