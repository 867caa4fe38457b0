using System.Globalization;
using System.Text;
using Dosing.Testing;
using FsCheck.Fluent;

namespace Dosing.Tests.Requests;

/// <summary>
/// What a quantity that is refused is answered with: in numbers.txt every form of a number that can be misread, in units.txt
/// every unit that people type instead and every unit of another kind. Read one by one; the codes are those of contract section 2.
/// </summary>
public class ReadingTextTests
{
    private static readonly string[] Numbers =
    [
        "1,000.5 mg", "1.000,5 mg", "1,000,000 mg", "1.000.000 mg", "1'000 mg", "1’000 mg", "1'000'000 mg", "1'000.5 mg", "1'5 mg", "1.2.3 mg", "1.234.567 mg", "1,2,3 mg",
        "1,234.567 mg", "1.234,567 mg", "1.5. mg", "1,5, mg", "1,000. mg", "1.000, mg", "12,34,567.8 mg", "1,23 mg", "1,500 mg", "0,500 mg", "12,500 mg", "123,500 mg", "1234,567 mg", "01,500 mg",
        "0,5 mg", "0,25 mg", "1, mg", "1. mg", "1.", "01 mg", "007 mg", "00 mg", "00.5 mg", "0.000 mg", "1.000 mg", "12.000", "0.000000000000 mg",
        "999999999999 mg", "1000000000000 mg", "1234567890123 mg", "1234567890123.5 mg", "0.123456789 mg", "0.1234567891 mg", "1.0000000000 mg", "999999999999.999999999 kg", "1'000'000'000'000'000 mg",
        "1_000 mg", "1_000_000 mg", "1 000 mg", "1 000 000.5 mg", "1 000 000 000 000 000 mg", "1 00 mg", "1 0000 mg", "10 000", "1 000.mg", "1 000. 5 mg", "1000 000 mg", "0 500 mg", "1_ mg", "1 000kg",
        "½ mg", "1½ mg", "1 ½ mg", "1.5½ mg", "¼", "⅓ mg", "1⅔ mg", "01½ mg", "² mg", "5² mg", "5 ² mg", "Ⅷ mg", "5 Ⅷ", "③ mg", "٣ mg", "5٣ mg", "５ mg", "一 mg", "5 ↉ mg", "5½",
        "+5 mg", "+ 5 mg", "-5 mg", "- 5 mg", "−5 mg", "–5 mg", "±5 mg", "-.5 mg", "-,5 mg", "- mg", "-mg", "+ 05 mg", "-/5 mg", "-: mg", "- 9 mg", "- 0 mg",
        "nan", "NaN mg", "inf", "-inf mg", "+ infinity", "infinite mg", "infx", "-∞ mg", "∞", "- ∞ mg", "nano", "nan mg/kg",
        ".5 mg", ".5", ". 5 mg", ",5 mg", ", mg", ",x mg", ". mg", "..5 mg", ".,5 mg", "'5 mg", "’5 mg", "_5 mg", "x5 mg", "mg 5", "/5 mg", ": 5", "@",
        "0x1F mg", "0X1f", "0xg mg", "10x5 mg", "0 x5", "1e5 mg", "1E-3 mg", "1e+5 mg", "1e+ mg", "1e", "1e+", "1e-", "1e- mg", "1ex5 mg", "1+5 mg", "1-x5 mg", "1e/5 mg",
        "5-7 mg", "5 - 7 mg", "5–7 mg", "5—7 mg", "5−7 mg", "5~7 mg", "5…7 mg", "5..7 mg", "5 to 7 mg", "5 TO 7 mg", "5 to x mg", "5 - x mg", "5 to 0 mg", "5 to 9 mg", "5 to /mg", "5 to : mg", "5-0 mg", "5-9 mg", "5-: mg", "5-/ mg",
        "1/2 mg", "1 / 2 mg", "1/mg", "1/x mg", "0.5.mg", "0.5,mg", "5  mg", " 5 mg", "5 mg ", " ", "5\tmg", "5\u00a0mg", "\u200b5 mg", "5\u2007mg", "",
        "1 thousand mg", "5 mg 5", "5 mg mg", "5mg5mg", "5 mg/5 mL", "5 mg5", "5mg 3", "5 x 3 mg",
    ];

    private static readonly (string Field, string[] Units)[] Misspelt =
    [
        ("weight", ["kgs", "kilo", "kilos", "kilogram", "kilograms", "Kilograms", "KG", "kgs.", "kg.", "lbs", "pound", "pounds", "stone", "stones", "gm", "gms", "gram", "grams", "gr", "mgs", "tons"]),
        ("dose", ["mgs", "milligram", "milligrams", "mgm", "mcgs", "microgram", "micrograms", "gm", "gms", "gram", "grams", "gr", "mgkg", "mgs/kg", "mg/kgs", "mg per kg", "cc", "mls", "ML", "millilitre",
            "millilitres", "milliliter", "milliliters", "mg/hr", "mg/hour", "mg/hrs", "mg/minute", "mg/mins", "mcg/minute", "mg/kg/hr", "mg/kg/hour", "mcg/kg/hr", "mcg/kg/hour", "mcg/kg/minute", "mcg/kg/mins",
            "mL/hr", "mL/hour", "cc/h", "MG", "Mcg", "MG/KG", "MCG/KG", "MILLIGRAMS", "MICROGRAM/KG", "UG", "UG/KG/MIN", "MG/KG/MIN", "ML/H", "mg/kg.", "kgs", "mins", "mg/day", "IU", "mg kg"]),
        ("over", ["sec", "secs", "second", "seconds", "mins", "minute", "minutes", "hr", "hrs", "hour", "hours", "day", "days", "m", "weeks", "MIN", "fortnight"]),
        ("age", ["day", "days", "week", "weeks", "wks", "w", "month", "months", "mos", "mth", "mths", "m", "yr", "yrs", "year", "years", "yo", "y/o", "Y", "hours"]),
        ("height", ["cms", "centimetre", "centimetres", "centimeter", "centimeters", "metre", "metres", "meter", "meters", "inch", "inches", "\"", "foot", "feet", "'", "CM", "mm"]),
        ("strength", ["mg/cc", "mg/ML", "mg/mls", "%", "mg per mL"]),
        ("heart-rate", ["bpm", "beats/min", "/minute"]),
        ("respiratory-rate", ["breaths/min", "bpm"]),
        ("spo2", ["percent", "pct"]),
        ("systolic", ["mm Hg", "MMHG", "kPa"]),
        ("qtc", ["msec", "sec"]),
        ("temperature", ["C", "°C", "F", "°F", "degc", "K"]),
        ("bmi", ["kg/m²", "kg/m^2", "kg"]),
        ("glucose", ["MMOL/L", "mg/100 mL"]),
    ];

    private static readonly string[] Units =
    [
        "kg", "lb", "st", "g", "mg", "mcg", "ug", "µg", "μg", "mg/kg", "mcg/kg", "ug/kg", "µg/kg", "mL", "ml", "L", "l", "mg/h", "mg/min", "mcg/min", "ug/min", "μg/min", "mg/kg/h", "mcg/kg/h", "µg/kg/h",
        "mcg/kg/min", "ug/kg/min", "mg/kg/min", "mL/h", "ml/h", "s", "min", "h", "d", "y", "mo", "wk", "cm", "m", "in", "ft", "mg/mL", "mg/ml", "mmHg", "/min", "%", "ms", "mmol/L", "mmol/l", "mEq/L", "mEq/l",
        "mg/dL", "mg/dl", "mg/L", "mg/l", "degC", "degF", "kg/m2",
    ];

    private static readonly (string Field, string Text)[] Pairs =
    [
        ("weight", "11st 14lb"), ("weight", "11.5st 4lb"), ("weight", "11 st 4 lb"), ("weight", "0st 0lb"), ("weight", "11st 4kg"), ("weight", "11st lb"), ("weight", "0 kg"), ("weight", "70"), ("weight", "70 kg 5"),
        ("height", "5ft 12in"), ("height", "5.5ft 1in"), ("height", "0ft 0in"), ("height", "5ft 11 cm"), ("height", "0 cm"), ("height", "178"), ("height", "5'11\""), ("height", "5 ft 11"),
        ("over", "0 min"), ("over", "1 h 30 min"), ("over", "1h30"), ("over", "1h30min"), ("over", "40"), ("age", "131 y"), ("age", "45 y 3 mo"), ("age", "45"),
        ("strength", "0 mg/mL"), ("strength", "0 mg/10 mL"), ("strength", "500 mg/0 mL"), ("strength", "50"), ("strength", "5 %"), ("strength", "50 mg/mL 2"), ("strength", "500 mg/10"),
        ("dose", "0 mg"), ("dose", "0 mg/kg"), ("dose", "35"), ("dose", "35 mg 5 mg"), ("dose", "35 mg 5 mL"), ("dose", "35 mg/70 kg"), ("dose", "2x35 mg"), ("dose", "35mg70kg"), ("dose", "5 mg kgs"), ("dose", "5 kgs mg"), ("dose", "35 mg twice"),
    ];

    [Fact]
    public void What_cannot_be_read_as_a_number_is_told_so()
    {
        var text = new StringBuilder();
        Write(text, Numbers.Select(n => ("dose", n)));
        Write(text, ((string[])["1,5", "1. kg", "1 000", "½", "1,000", "+70 kg", ".7 kg", "70 kg ", "1.000 lb", "01 g"]).Select(n => ("weight", n)));
        foreach (var length in (int[])[40, 53, 54, 55, 56, 57, 58, 59, 60, 61])
        {
            Write(text, [("dose", "1,5 " + new string('a', length))]);
        }

        Approved.Equal(text.ToString(), "tests", "Dosing.Tests", "Requests", "numbers.txt");
    }

    [Fact]
    public void What_cannot_be_read_as_a_unit_is_told_so()
    {
        var text = new StringBuilder();
        Write(text, from m in Misspelt from unit in m.Units select (m.Field, $"5 {unit}"));
        foreach (var field in (string[])["dose", "over", "weight", "age", "height", "strength", "qtc", "ciwa"])
        {
            Write(text, Units.Where(unit => !Fields.Reads(field, $"5 {unit}")).Select(unit => (field, $"5 {unit}")));
        }

        Write(text, Pairs);
        Approved.Equal(text.ToString(), "tests", "Dosing.Tests", "Requests", "units.txt");
    }

    /// <summary>
    /// However a number is marked, what is suggested for it holds that number: a suggestion is what somebody types next. Each
    /// form is one of contract section 2, made from the number itself.
    /// </summary>
    [Fact]
    [Trait("Hazard", "H-08")]
    public void The_number_that_was_meant_is_always_among_what_is_suggested() => Properties.ForAll(
        from whole in Gen.OneOf(Gen.Choose(0, 20), Gen.Choose(0, 2_000_000))
        from fraction in Gen.Elements("", "5", "25", "125", "0625")
        from mark in Gen.Elements('.', ',', '\'', '’')
        from form in Gen.Choose(0, 6)
        select (Meant: whole.ToString(CultureInfo.InvariantCulture) + (fraction.Length == 0 ? "" : "." + fraction), mark, form),
        c =>
        {
            var parts = c.Meant.Split('.');
            var grouped = Grouped(parts[0], c.mark);
            var typed = c.form switch
            {
                0 => c.Meant + c.mark,
                1 => c.Meant.Replace('.', ','),
                2 => "0" + c.Meant,
                3 => grouped,
                4 => $"{grouped}{(c.mark == '.' ? ',' : '.')}{(parts.Length > 1 ? parts[1] : "0")}",
                5 => Grouped(parts[0], ' ') + c.Meant[parts[0].Length..],
                _ => "+" + c.Meant,
            };
            var meant = c.form == 3 ? parts[0] : c.Meant;
            if (meant != "0" && !Fields.Reads("dose", $"{typed} mg"))
            {
                Assert.Contains($"{meant} mg", Fields.Refused("dose", $"{typed} mg").Suggestion!.Split(" or "));
            }
        });

    private static string Grouped(string digits, char mark)
    {
        for (var place = digits.Length - 3; place > 0; place -= 3)
        {
            digits = digits.Insert(place, mark.ToString());
        }

        return digits;
    }

    private static void Write(StringBuilder text, IEnumerable<(string Field, string Text)> typed)
    {
        foreach (var (field, quantity) in typed)
        {
            if (Fields.Reads(field, quantity))
            {
                text.Append(field).Append(" '").Append(quantity).Append("' is read\n");
                continue;
            }

            var error = Fields.Refused(field, quantity);
            text.Append(field).Append(" '").Append(quantity).Append("' [").Append(error.Code).Append("] ").Append(error.Message).Append('\n')
                .Append("    ").Append(error.Suggestion ?? "-").Append('\n');
        }
    }
}
