namespace Dosing.Cli.Tests;

/// <summary>The closed set of members of every object of an assessment: what must be there, and what may.</summary>
internal static class AssessmentShape
{
    private static readonly string[] Ucum = ["mg", "mg/kg", "mg/h", "mg/min", "mg/kg/h", "ug/kg/min"];

    public sealed record Members(string[] Always, string[] Sometimes);

    public static IReadOnlyDictionary<string, Members> Objects { get; } = new Dictionary<string, Members>
    {
        ["$"] = new(
            ["schemaVersion", "disposition", "dose", "verdict", "references", "depth", "findings", "explanations", "routeSwap", "notScreened", "notChecked", "highAlert", "receipt"],
            ["id", "bodySize"]),
        ["$.dose"] = new(["drug", "route"], ["overMinutes", "totalMg", "mgPerKg", "mgPerKgPerHour", "mcgPerKgPerMin", "volumeMl"]),
        ["$.verdict"] = new(["outcome", "sources"], ["rangeId", "unit", "value", "low", "usual", "high", "hardLimit", "grade"]),
        ["$.references[]"] = new(["rangeId", "outcome", "sources"], ["jurisdiction"]),
        ["$.depth"] = new(["level"], ["band", "nextLevel", "rule", "mayBeDeeper"]),
        ["$.depth.nextLevel"] = new(["level", "unit", "fold"], ["startsAt", "startsAbove"]),
        ["$.findings[]"] = new(["id", "severity", "title", "why", "action", "triggeredBy", "sources"], ["localPractice"]),
        ["$.explanations[]"] = new(["slip", "text"], []),
        ["$.routeSwap[]"] = new(["route", "level"], []),
        ["$.bodySize"] = new(["bmi", "bsa", "judgedBy", "text", "weights", "notGiven"], []),
        ["$.bodySize.weights[]"] = new(["formula", "kg", "outcome", "level"], ["mgPerKg", "mgPerKgPerHour", "mcgPerKgPerMin", "citation"]),
        ["$.bodySize.notGiven[]"] = new(["formula", "reasons", "text"], []),
        ["$.notScreened[]"] = new(["item", "why"], []),
        ["$.notChecked[]"] = new(["part", "reason", "text"], []),
        ["$.receipt"] = new(["tool", "formulary", "inputs", "steps"], []),
        ["$.receipt.formulary"] = new(["id", "version", "sha256"], []),
        ["$.receipt.inputs"] = new(
            ["drug", "dose", "route", "for"],
            ["id", "over", "weight", "weightSource", "age", "height", "sex", "strength", "salt", "flags", "absent", "medications", "conditions", "given", "measurements.potassium"]),
        ["$.receipt.inputs.*"] = new(["typed", "read"], []),
        ["$.receipt.steps[]"] = new(["symbol", "formula", "with", "value", "unit"], []),
    };

    /// <summary>The members whose values are a closed set of words.</summary>
    public static IReadOnlyDictionary<string, string[]> Words { get; } = new Dictionary<string, string[]>
    {
        ["$.disposition"] = ["no-alert", "caution", "not-checked", "stop"],
        ["$.dose.drug"] = ["ketamine", "esketamine"],
        ["$.dose.route"] = ["intravenous", "intramuscular", "subcutaneous", "intranasal", "sublingual", "oral", "rectal", "intraosseous"],
        ["$.verdict.outcome"] = ["below", "within", "above", "above-limit", "not-checked"],
        ["$.verdict.unit"] = Ucum,
        ["$.references[].outcome"] = ["below", "within", "above", "not-checked"],
        ["$.depth.level"] = ["below-studied", "sub-anaesthetic", "transition", "sedation", "anaesthetic", "above-label", "beyond-evidence", "not-checked"],
        ["$.depth.nextLevel.level"] = ["sub-anaesthetic", "transition", "sedation", "anaesthetic", "above-label", "beyond-evidence"],
        ["$.depth.nextLevel.unit"] = Ucum,
        ["$.depth.rule"] = ["rate-1.5", "rate-2.4", "oral-ladder"],
        ["$.findings[].severity"] = ["information", "caution", "major", "contraindicated"],
        ["$.routeSwap[].route"] = ["intravenous push", "intramuscular injection"],
        ["$.bodySize.judgedBy"] = ["actual"],
        ["$.bodySize.weights[].formula"] = ["actual", "ideal-devine", "adjusted", "lean-janmahasatian", "lean-james", "lean-boer", "fat-free-al-sallami"],
        ["$.bodySize.weights[].outcome"] = ["below", "within", "above", "above-limit", "not-checked"],
        ["$.bodySize.weights[].level"] = ["below-studied", "sub-anaesthetic", "transition", "sedation", "anaesthetic", "above-label", "beyond-evidence", "not-checked"],
        ["$.bodySize.notGiven[].formula"] = ["bsa-mosteller", "ideal-devine", "adjusted", "lean-janmahasatian", "lean-james", "lean-boer", "fat-free-al-sallami"],
        ["$.bodySize.notGiven[].reasons[]"] = ["age-outside", "height-outside", "weight-outside", "bmi-outside", "not-above-ideal", "beyond-peak", "impossible-result"],
        ["$.notChecked[].reason"] =
        [
            "no-range", "value-not-expressible", "weight-missing", "age-missing", "duration-missing", "ladder-does-not-apply",
            "route-without-data", "cumulative", "code-unknown", "rounding",
        ],
        ["$.receipt.steps[].unit"] = [.. Ucum, "kg", "mL", "mL/h", "1"],
    };

}
