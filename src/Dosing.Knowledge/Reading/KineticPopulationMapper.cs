using Dosing.Clinical;
using Dosing.Simulation;
using static Dosing.Knowledge.Reading.FormularyMapper;

namespace Dosing.Knowledge.Reading;

/// <summary>Gives what belongs to a population its meaning.</summary>
internal static class KineticPopulationMapper
{
    public static KineticPopulation Map(PopulationEntry entry) => new()
    {
        Kind = Word(KineticWords.Populations, entry.Id),
        AgeFromYears = entry.AgeFromYears,
        AgeToYears = entry.AgeToYears,
        AlsoFromYears = entry.AlsoFromYears,
        AlsoNote = entry.AlsoNote,
        DefaultModel = entry.DefaultModel,
        Compared = entry.Compared.ToDictionary(c => Word(Words.Drugs, c.Drug), c => c.Models),
        Absorption = [.. entry.Absorption.Select(Absorption)],
        Spread = Spread(entry.Variability),
        EffectSite = entry.EffectSite is { } site ? new EffectSiteBasis(site.TimeToPeakMinutes, site.Models, site.Basis, site.Confidence, site.Contradiction) : null,
        Limits = Limits(entry.Limits),
    };

    private static RouteAbsorption Absorption(AbsorptionEntry entry) => new()
    {
        Route = Word(Words.Routes, entry.Route),
        Drugs = [.. entry.Drugs.Select(drug => Word(Words.Drugs, drug))],
        Bioavailability = entry.Bioavailability,
        PerMinute = entry.PerMinute,
        LagMinutes = entry.LagMinutes,
        BioavailabilityIs = Word(KineticWords.Bases, entry.BioavailabilityIs),
        BioavailabilityNote = entry.BioavailabilityNote,
        PeakTimeIsApproximate = entry.PeakTimeIsApproximate,
        Basis = entry.Basis,
        Confidence = entry.Confidence,
    };

    private static SpreadSet Spread(VariabilityEntry entry) => new()
    {
        Disposition = entry.Cv,
        AbsorptionRate = entry.AbsorptionRateCv,
        Bioavailability = entry.BioavailabilityCv.ToDictionary(f => Word(Words.Routes, f.Key), f => f.Value),
        Residual = entry.ResidualCv,
        Distribution = entry.Distribution,
        Standing = entry.Standing,
        Basis = entry.Basis,
    };

    private static KineticLimits Limits(LimitsEntry entry) => new()
    {
        WeightFromKg = entry.WeightFromKg,
        WeightToKg = entry.WeightToKg,
        BolusMgPerKg = entry.BolusMgPerKg,
        InfusionMgPerKg = entry.InfusionMgPerKg,
        TotalMgPerKg = entry.TotalMgPerKg,
        InfusionHours = entry.InfusionHours,
        HorizonHours = entry.HorizonHours,
        IgnoredMinutes = entry.IgnoredMinutes,
        Basis = entry.Basis,
    };
}
