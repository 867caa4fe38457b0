using Dosing.Clinical;
using Dosing.Simulation;
using static Dosing.Knowledge.Reading.FormularyMapper;

namespace Dosing.Knowledge.Reading;

/// <summary>Gives the kinetics their meaning.</summary>
internal static class KineticsMapper
{
    public static KineticKnowledge Map(KineticsDocument document, string sha256) => new()
    {
        Identity = new KineticsIdentity(document.Id, document.Version, document.Date, document.Title, sha256),
        Scaling = new WeightScaling(document.Scaling.ReferenceWeightKg, document.Scaling.ClearanceExponent, document.Scaling.Basis),
        BolusSeconds = document.BolusSeconds.Value,
        BolusBasis = document.BolusSeconds.Basis,
        NotCovered = document.NotCovered,
        Models = [.. document.Models.Select(Model)],
        Populations = [.. document.Populations.Select(KineticPopulationMapper.Map)],
        Landmarks = [.. document.Landmarks.Select(Mark)],
        Measured = [.. document.Measured.Select(Level)],
        Bioavailability = [.. document.Bioavailability.Select(b =>
            new BioavailabilityFigure(b.Route, b.Population, b.Analyte, b.Figures, Status(b.Status), b.Confidence, b.Source, b.Note))],
        Interactions = [.. document.Interactions.Select(i => new OralInteraction(i.With, i.Figures, Status(i.Status), i.Source))],
    };

    private static KineticStatus Status(string word) => Word(KineticWords.Statuses, word);

    private static KineticModel Model(KineticModelEntry entry) => new()
    {
        Id = entry.Id,
        Name = entry.Name,
        StudiedIn = entry.Population,
        Analyte = entry.Analyte,
        Site = Word(KineticWords.Sites, entry.Site),
        Sampling = entry.Sampling,
        SiteIsRecalled = entry.SiteIsRecalled,
        Compartments = entry.Compartments,
        Status = Status(entry.Status),
        Confidence = entry.Confidence,
        Sources = entry.Sources,
        Notes = entry.Notes,
        WeightScaling = entry.WeightScaling,
        Remark = entry.Remark,
        SimulatedFor = entry.SimulatedFor is { } population ? Word(KineticWords.Populations, population) : null,
        Drugs = [.. entry.Drugs.Select(drug => Word(Words.Drugs, drug))],
        Disposition = entry.Disposition is { } disposition ? Disposition(disposition) : null,
        Figures = entry.Figures,
        Spread = entry.Spread,
    };

    private static ModelDisposition Disposition(DispositionEntry entry) => (entry.Clearance, entry.Peripheral, entry.EliminationPerMinute, entry.Exchange) switch
    {
        ({ } clearance, { } peripheral, null, null) => new ModelDisposition.OfClearances(
            Value(entry.CentralVolume), Value(clearance), [.. peripheral.Select(p => (Value(p.Volume), Value(p.Clearance)))]),
        (null, null, { } elimination, { } exchange) => new ModelDisposition.OfRates(
            Value(entry.CentralVolume), elimination, [.. exchange.Select(k => (k.OutPerMinute, k.BackPerMinute))]),
        _ => throw new ArgumentException("a disposition has clearances or rate constants, one of the two"),
    };

    private static PublishedValue Value(PublishedEntry entry) => new(entry.Value, Word(PublishedValue.Units, entry.Unit));

    private static Landmark Mark(LandmarkEntry entry) => new()
    {
        Id = entry.Id,
        Low = entry.Low,
        High = entry.High,
        Meaning = entry.Meaning,
        Drug = Word(Words.Drugs, entry.Drug),
        Analyte = entry.Analyte,
        Status = Status(entry.Status),
        Source = entry.Source,
        NotCompared = entry.NotCompared,
    };

    private static MeasuredLevel Level(MeasuredEntry entry) => new()
    {
        Id = entry.Id,
        Regimen = entry.Regimen,
        Population = Word(KineticWords.Populations, entry.Population),
        Give = entry.Give,
        WeightKg = entry.WeightKg,
        WeightIsAssumed = entry.WeightIsAssumed,
        TimesMinutes = entry.TimesMinutes,
        Observed = entry.Observed,
        ObservedText = entry.ObservedText,
        Figures = entry.Figures,
        Unit = entry.Unit,
        Site = entry.Site,
        Notes = entry.Notes,
        Status = Status(entry.Status),
        Source = entry.Source,
        TestsAdultIntravenous = entry.TestsAdultIntravenous,
    };
}
