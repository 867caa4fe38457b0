using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Quantities;

namespace Dosing.Cli.Rendering.Reviewing;

/// <summary>The numbers of the rules, which are no ranges, ceilings or ladders.</summary>
internal static class ReviewRules
{
    /// <summary>Every number of the rules.</summary>
    public static ReviewSection Of(Formulary formulary)
    {
        var rules = formulary.Rules;
        return new("Rules", "Numbers that hold for all ranges or ladders. Some are limits of this project and no evidence; the last column says so.",
        [
            new("rules", "Numbers of the rules",
            [
                new("tolerance around a range", $"{QuantityFormat.Number(rules.TolerancePercent)} percent", [], string.Join(" ", formulary.Content.RangeSemantics)),
                .. rules.BaseFractions.Select(f => new ReviewRow($"base in {Words.Salts.Word(f.Key)}", QuantityFormat.Number(f.Value),
                    ReviewBasis.Of(formulary.Content.StrengthBasis.Evidence), formulary.Content.StrengthBasis.Text)),
                .. rules.RateRules.Select(r => new ReviewRow(r.Id, $"{(r.Start.Inclusive ? "from" : "above")} {Phrases.With(r.Start.Value, DoseUnit.MilligramsPerKilogramPerHour)}: at least {Words.DepthLevels.Word(r.Level)}", ReviewBasis.Of(r.Sources, formulary), r.Basis)),
                Row("a rate is sustained from", rules.SustainedFromMinutes, "min"),
                Row("rapid bolus below", rules.RapidBolusBelowSeconds, "s"),
                Row("fastest labelled rate", rules.LabelledRate, "mg/kg/min"),
                Row("diluted before intravenous use from", rules.ConcentrateFrom, "mg/mL"),
                new($"slow sedation bolus, {rules.SlowSedationBolus.BandId}, from", $"{QuantityFormat.Number(rules.SlowSedationBolus.FromMinutes)} min", [], rules.SlowSedationBolus.Basis),
                Row("adult to the screening from", rules.AdultFromMonths, "months"),
                Row("earlier doses are added for", rules.CumulativeWindowMinutes, "min"),
                Row("share of a weight that was not measured", rules.WeightCheckFactor, ""),
                Row("rounding is a finding above", rules.RoundingFindingAbovePercent, "percent"),
                Row("rounding is not prepared above", rules.RoundingNotCheckedAbovePercent, "percent"),
                new("strengths that are mistaken for each other", $"{string.Join(", ", rules.SlipStrengths.Select(s => QuantityFormat.Number(s)))} mg/mL"),
                .. rules.PlausibleWeights.Select(w => new ReviewRow($"plausible weight, {(w.Ages is { } ages ? Phrases.Span(ages) : "any age")}",
                    string.Join(", ", new[] { w.Low is { } low ? $"from {QuantityFormat.Number(low)} kg" : null, w.High is { } high ? $"to {QuantityFormat.Number(high)} kg" : null }.OfType<string>()), [], w.Basis)),
            ]),
            new("intents", "Categories of the intents, and what an intent itself makes present",
            [
                .. formulary.Content.IntentCategories.Select(i => new ReviewRow(Words.Intents.Word(i.Key),
                    $"{Words.IntentCategories.Word(i.Value)}{(formulary.ImpliedBy(i.Key) is { } entry ? $"; makes {entry.Id} present" : "")}")),
            ]),
            new("depressants", "Entries whose presence can deepen a dose", [new("entries", string.Join(", ", formulary.Content.Depressants))]),
        ]);

        ReviewRow Row(string name, RuleNumber number, string unit) =>
            new(name, $"{QuantityFormat.Number(number.Value)} {unit}".TrimEnd(), ReviewBasis.Of(number.Sources, formulary), number.Basis);
    }
}
