using System.Globalization;

namespace Dosing.Knowledge.Tests.Screening;

/// <summary>The measurements of the contract: which line of the evidence is decided by which, and how a value is typed.</summary>
internal static class Measuring
{
    /// <summary>Its lines hold during a session and belong to the plan.</summary>
    public const string OfThePlan = "bp-stop-during";

    /// <summary>A parameter of the evidence with the measurement that decides it. What is not here belongs to a plan, or is measured by nothing.</summary>
    private static readonly Dictionary<string, string> Names = new()
    {
        ["SBP mmHg"] = "systolic",
        ["SBP mmHg (eating disorder red)"] = "systolic",
        ["DBP mmHg"] = "diastolic",
        ["HR /min"] = "heart-rate",
        ["SpO2 % (before)"] = "spo2",
        ["RR /min"] = "respiratory-rate",
        ["QTc ms"] = "qtc",
        ["QTc ms (women)"] = "qtc",
        ["K mmol/L"] = "potassium",
        ["PO4 mmol/L"] = "phosphate",
        ["Mg mmol/L"] = "magnesium",
        ["Na mmol/L"] = "sodium",
        ["glucose mmol/L"] = "glucose",
        ["temperature C"] = "temperature",
        ["BMI kg/m2"] = "bmi",
        ["LFT multiple of ULN"] = "lft-multiple",
        ["diazepam equivalent mg/day"] = "diazepam-equivalent",
        ["CIWA-Ar"] = "ciwa",
        ["breath alcohol (BAC, as the trials quote it)"] = "breath-alcohol",
    };

    private static readonly Dictionary<string, string> Units = new()
    {
        ["systolic"] = " mmHg",
        ["diastolic"] = " mmHg",
        ["heart-rate"] = " /min",
        ["spo2"] = " %",
        ["respiratory-rate"] = " /min",
        ["qtc"] = " ms",
        ["potassium"] = " mmol/L",
        ["phosphate"] = " mmol/L",
        ["magnesium"] = " mmol/L",
        ["sodium"] = " mmol/L",
        ["glucose"] = " mmol/L",
        ["temperature"] = " degC",
        ["bmi"] = " kg/m2",
        ["lft-multiple"] = "",
        ["diazepam-equivalent"] = " mg",
        ["ciwa"] = "",
        ["breath-alcohol"] = " %",
    };

    /// <summary>Every measurement that decides a line.</summary>
    public static IReadOnlyCollection<string> All => Units.Keys;

    public static string? NameOf(string parameter) => Names.GetValueOrDefault(parameter);

    public static bool IsForWomen(string parameter) => parameter == "QTc ms (women)";

    /// <summary>The line that the one for women replaces.</summary>
    public static bool IsNotForWomen(SafetyLine line) => line is { Parameter: "QTc ms", Value: 450 };

    public static bool IsForEatingDisorder(string parameter) => parameter.Contains("eating disorder", StringComparison.Ordinal);

    /// <summary>A value as it is typed in a request.</summary>
    public static KeyValuePair<string, string> Typed(string name, decimal value) => new(name, Text(value) + Units[name]);

    public static string Text(decimal value) => value.ToString("0.#########", CultureInfo.InvariantCulture);

    public static bool Satisfies(decimal value, string sign, decimal limit) => sign switch
    {
        "<" => value < limit,
        "<=" => value <= limit,
        ">" => value > limit,
        ">=" => value >= limit,
        _ => throw new InvalidOperationException($"{sign} is no sign"),
    };
}
