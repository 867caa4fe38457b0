using System.Globalization;
using System.Numerics;

namespace Dosing.Tests.Differential;

/// <summary>Random orders from a seed: every drug, route, intent, unit and spelling; ages, durations and doses near the edges of the evidence.</summary>
internal static class RandomOrders
{
    private static readonly string[] Intents = [.. Documents.IntentsByCategory.Values.SelectMany(i => i)];
    private static readonly string[] DoseUnits = [.. Reading.SpellingsOfDoses];
    private static readonly string[] AmountUnits = [.. DoseUnits.Where(u => !u.EndsWith("/h", StringComparison.Ordinal) && !u.EndsWith("/min", StringComparison.Ordinal))];

    private static readonly string[] Minutes = ["0.5", "1", "2", "2.5", "3", "4", "10", "15", "20", "29", "30", "31", "40", "45", "59", "60", "61", "90", "100", "120", "121", "210", "240", "270", "540", "600", "660", "1440", "2880", "5760"];

    private static readonly string[] Months = ["0", "1", "12", "24", "36", "120", "144", "168", "192", "216", "217", "300", "540", "552", "780", "781", "1560"];

    /// <summary>Texts that the contract refuses, and one or two that it reads.</summary>
    private static readonly string[] Strange =
        ["0,5 mg", "1,000 mg", "1.000 mg", ".5 mg", "5. mg", "05 mg", "+5 mg", "-5 mg", "1e3 mg", "5-10 mg", "\u00bd mg", "NaN mg", "0x10 mg", "1_000 mg", "1 000 mg", " 5 mg", "5  mg", "5 mg ",
            "", "5", "mg", "0 mg", "0.000 mg", "5 mgs", "5 MG", "5 mL/min", "5 mg/ml", "5 kg", "1234567890123 mg", "0.1234567890 mg", "0.123456789 mg", "123456789012 mg", "5mcg/h", "5 g/kg", "0.0 mg", "00 mg", "5.00 mg", "5.0000 mg", "5\u00a0mg"];

    /// <summary>The order of a seed. Some are wrong on purpose, in one place.</summary>
    public static OrderTexts Of(ulong seed)
    {
        var dice = new Dice(seed);
        var range = dice.Of(Documents.Ranges);
        var free = dice.OneIn(6);
        var drug = dice.OneIn(15) ? dice.Of("ketamine", "esketamine") : range.Drug;
        var route = free ? dice.Of(OrderRead.Routes) : range.Route;
        var intent = dice.OneIn(10) ? dice.Of(Intents) : range.Intent;
        var takesTime = route is "intravenous" or "subcutaneous" || dice.OneIn(60);
        var unit = takesTime ? dice.Of(DoseUnits) : dice.Of(AmountUnits);
        var order = new OrderTexts(
            Cased(drug, dice), "", Cased(Short(route, dice), dice),
            takesTime && !dice.OneIn(8) ? Duration(free ? null : range.Over, dice) : null,
            dice.OneIn(12) ? null : Weight(dice),
            dice.OneIn(16) ? null : Age(free ? null : range.Ages, dice),
            Cased(intent, dice),
            unit.StartsWith("mL", StringComparison.OrdinalIgnoreCase) ? (dice.OneIn(50) ? null : Strength(dice)) : dice.OneIn(5) ? Strength(dice) : null,
            dice.OneIn(unit.StartsWith("mL", StringComparison.OrdinalIgnoreCase) ? 50 : 6) ? "hydrochloride" : null);
        return order with { Dose = dice.OneIn(40) ? dice.Of(Strange) : Dose(order, unit, drug, route, intent, dice) };
    }

    /// <summary>A dose near an edge of the evidence, or of any size where the unit has no way there.</summary>
    private static string Dose(OrderTexts order, string unit, string drug, string route, string intent, Dice dice)
    {
        var (edge, of) = dice.Of<(Quotient, string)>([.. Edges(drug, route, intent, dice)]);
        var one = OrderRead.Of(order with { Dose = $"1 {unit}" })?.In(of);
        var number = one is { } factor && !dice.OneIn(6) ? edge / factor : Quotient.Of(dice.Of("0.001", "0.01", "0.1", "1", "10", "100", "1000")) * (1 + dice.Below(999)) / 10;
        var billionths = (number * 1_000_000_000).Floor();
        billionths = dice.Below(8) switch
        {
            0 => billionths - 1,
            1 => billionths + 1,
            2 => billionths * (1 + dice.Below(3000)) / 1000,
            3 => BigInteger.Divide(billionths, 1_000_000) * 1_000_000,
            _ => billionths,
        };
        billionths = BigInteger.Clamp(billionths, 1, BigInteger.Pow(10, 21) - 1);
        return Text(billionths, dice) + (dice.OneIn(2) ? " " : "") + unit;
    }

    private static IEnumerable<(Quotient Edge, string Unit)> Edges(string drug, string route, string intent, Dice dice)
    {
        yield return (Quotient.Of("1.5"), "mg/kg/h");
        yield return (Quotient.Of("2.4"), "mg/kg/h");
        foreach (var r in Documents.Ranges.Where(r => r.Drug == drug && r.Route == route && r.Intent == intent))
        {
            yield return (r.Low * 95 / 100, r.Unit);
            yield return (r.High * 105 / 100, r.Unit);
            yield return (dice.Of(r.Low, r.High, r.HardLimit ?? r.High), r.Unit);
            yield return (r.HardLimit ?? r.Low, r.Unit);
        }

        foreach (var c in Documents.Ceilings.Where(c => c.Drug == drug && c.Route == route))
        {
            yield return (c.Above, c.Unit);
        }

        var ladders = Documents.Ladders.Values.Where(l => l.Id == route || (route == "sublingual" && l.Id == "oral")
            || (route is "intravenous" or "subcutaneous" && l.Id.StartsWith("iv-", StringComparison.Ordinal)));
        foreach (var ladder in ladders)
        {
            yield return (dice.Of(ladder.Bands).Start is var start && start > 0 ? start : 1, ladder.Unit);
        }
    }

    private static string Duration(Span? span, Dice dice)
    {
        var minutes = At(span, Minutes, dice);
        var (unit, perMinute) = dice.Of<(string, Quotient)>(("min", 1), ("min", 1), ("s", 60), ("h", (Quotient)1 / 60), ("d", (Quotient)1 / 1440));
        return Near(minutes * perMinute, dice) + " " + unit;
    }

    private static string Age(Span? span, Dice dice)
    {
        var months = At(span, Months, dice);
        var (unit, perMonth) = dice.Of<(string, Quotient)>(("y", (Quotient)1 / 12), ("mo", 1), ("d", Quotient.Of("30.4375")), ("wk", Quotient.Of("30.4375") / 7));
        return dice.OneIn(8) ? $"{18 + dice.Below(70)} y" : Near(months * perMonth, dice) + " " + unit;
    }

    /// <summary>A value within a span, mostly, or at an end of it, or any of the usual ones.</summary>
    private static Quotient At(Span? span, string[] usual, Dice dice)
    {
        var values = usual.Select(Quotient.Of).Where(v => span is null || span.Holds(v)).ToList();
        var ends = new[] { span?.From, span?.Above, span?.To, span?.Below }.OfType<Quotient>().ToList();
        return dice.Below(8) switch
        {
            0 => Quotient.Of(dice.Of(usual)),
            1 or 2 when ends.Count > 0 => dice.Of<Quotient>(ends),
            _ => values.Count > 0 ? dice.Of<Quotient>(values) : ends[0],
        };
    }

    private static string Weight(Dice dice)
    {
        var grams = dice.OneIn(5) ? 500 + dice.Below(20_000) : 30_000 + dice.Below(90_000);
        return dice.Below(6) switch
        {
            0 => $"{grams} g",
            1 => $"{grams / 450}lb",
            2 => $"{grams / 6350}.{dice.Below(9) + 1} st",
            3 => $"{grams / 6350}st {dice.Below(15)}lb",
            4 => $"{grams / 1000} kg",
            _ => Text(new BigInteger(grams) * 1_000_000, dice) + "kg",
        };
    }

    private static string Strength(Dice dice) => dice.Of("10 mg/mL", "50mg/mL", "100 mg/ml", "500mg/10mL", "500 mg/10 mL", "200mg/20ml", "25mg/3mL", "0.333 mg/mL", "28mg/0.2mL");

    /// <summary>A value, or one step of the last place to either side of it.</summary>
    private static string Near(Quotient value, Dice dice)
    {
        var billionths = (value * 1_000_000_000).Floor() + dice.Of(0, 0, 0, 0, 0, 1, -1, 1_000_000, -1_000_000);
        return Text(billionths < 0 ? BigInteger.Zero : billionths, dice);
    }

    /// <summary>Billionths as a number, at times with zeros behind it that the contract allows.</summary>
    private static string Text(BigInteger billionths, Dice dice)
    {
        var digits = billionths.ToString(CultureInfo.InvariantCulture).PadLeft(10, '0');
        var fraction = digits[^9..].TrimEnd('0');
        fraction += dice.OneIn(8) && fraction.Length < 8 && fraction.Length != 2 ? "0" : "";
        return fraction.Length == 0 ? digits[..^9] : $"{digits[..^9]}.{fraction}";
    }

    private static string Cased(string word, Dice dice) => dice.OneIn(20) ? word.ToUpperInvariant() : word;

    private static string Short(string route, Dice dice) => !dice.OneIn(4) ? route : route switch
    {
        "intravenous" => "iv",
        "intramuscular" => "im",
        "subcutaneous" => "sc",
        "sublingual" => "sl",
        "oral" => "po",
        _ => route,
    };
}
