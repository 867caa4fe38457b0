using Dosing.Clinical;
using Dosing.Formularies;

namespace Dosing.Knowledge.Reading;

/// <summary>Gives the numbers of the rules their meaning.</summary>
internal static class RulesMapper
{
    public static JudgementRules Map(RulesDocument rules, decimal tolerancePercent) => new()
    {
        TolerancePercent = tolerancePercent,
        BaseFractions = rules.SaltFractions.ToDictionary(s => FormularyMapper.Word(Words.Salts, s.Salt), s => s.BaseFraction),
        SustainedFromMinutes = Number(rules.SustainedFromMinutes),
        RateRules = [.. rules.RateRules.Select(Rate)],
        RapidBolusBelowSeconds = Number(rules.RapidBolusBelowSeconds),
        LabelledRate = Number(rules.LabelledRate),
        ConcentrateFrom = Number(rules.ConcentrateFrom),
        SlowSedationBolus = new SlowBolusRule(rules.SlowSedationBolus.Band, rules.SlowSedationBolus.FromMinutes, rules.SlowSedationBolus.Basis),
        AdultFromMonths = Number(rules.AdultFromMonths),
        CumulativeWindowMinutes = Number(rules.CumulativeWindowMinutes),
        WeightCheckFactor = Number(rules.WeightCheckFactor),
        RoundingFindingAbovePercent = Number(rules.RoundingFindingAbovePercent),
        RoundingNotCheckedAbovePercent = Number(rules.RoundingNotCheckedAbovePercent),
        SlipStrengths = rules.SlipStrengths.Values,
        PlausibleWeights = [.. rules.WeightPlausibility.Select(p =>
            new PlausibleWeight(p.AgeMonths is { } ages ? FormularyMapper.Ages(ages) : null, p.Low, p.High, p.Basis))],
    };

    private static RuleNumber Number(RuleNumberEntry entry) => new(entry.Value, entry.Basis, entry.Sources);

    private static RateRule Rate(RateRuleEntry entry) => new(
        entry.Id,
        FormularyMapper.Lower(entry.From, entry.Above) ?? throw new ArgumentException($"the rule {entry.Id} has no start"),
        FormularyMapper.Word(Words.DepthLevels, entry.Level),
        entry.Basis,
        entry.Sources);
}
