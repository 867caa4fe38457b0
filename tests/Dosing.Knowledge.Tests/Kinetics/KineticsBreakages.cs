using Dosing.Knowledge.Reading;
using Dosing.Knowledge.Tests.Validation;

namespace Dosing.Knowledge.Tests.Kinetics;

/// <summary>A change that breaks one rule of the kinetics.</summary>
internal sealed record KineticsBreakage(string Code, string Place, Func<KineticsDocument, KineticsDocument> Change, params string[] Also)
{
    public string Name => $"{Code} at {Place}";
}

/// <summary>What can be wrong with the document as a whole and with its models.</summary>
internal static class KineticsBreakages
{
    private const string Kamp = "kinetics.json: models[kamp2020]";
    private const string Domino = "kinetics.json: models[domino1984]";

    public static IEnumerable<KineticsBreakage> All =>
    [
        new("id-malformed", "kinetics.json: id", d => d with { Id = "Ketamine" }),
        new("version-malformed", "kinetics.json: version", d => d with { Version = "1" }),
        new("date-malformed", "kinetics.json: date", d => d with { Date = "22.11.2026" }),
        new("text-empty", "kinetics.json: title", d => d with { Title = " " }),
        new("not-positive", "kinetics.json: scaling.referenceWeightKg", d => d with { Scaling = d.Scaling with { ReferenceWeightKg = 0 } }),
        new("not-a-part", "kinetics.json: scaling.clearanceExponent", d => d with { Scaling = d.Scaling with { ClearanceExponent = 1.1m } }),
        new("text-empty", "kinetics.json: scaling.basis", d => d with { Scaling = d.Scaling with { Basis = "" } }),
        new("not-positive", "kinetics.json: bolusSeconds.value", d => d with { BolusSeconds = d.BolusSeconds with { Value = -1 } }),
        new("text-empty", "kinetics.json: bolusSeconds.basis", d => d with { BolusSeconds = d.BolusSeconds with { Basis = "" } }),
        new("list-empty", "kinetics.json: notCovered", d => d with { NotCovered = [] }),
        new("text-empty", "kinetics.json: notCovered[0]", d => d with { NotCovered = [""] }),
        new("id-repeated", "kinetics.json: models", d => d with { Models = [.. d.Models, d.Models[^1]] }),
        new("populations-incomplete", "kinetics.json: populations", d => d with { Populations = [d.Populations[0]] }),
        new("id-repeated", "kinetics.json: landmarks", d => d with { Landmarks = [.. d.Landmarks, d.Landmarks[0]] }),
        new("id-repeated", "kinetics.json: measured", d => d with { Measured = [.. d.Measured, d.Measured[0]] }),
        new("id-malformed", "kinetics.json: models[Wang].id", Model("wang2019", m => m with { Id = "Wang" })),
        new("text-empty", $"{Kamp}.name", Model("kamp2020", m => m with { Name = "" })),
        new("text-empty", $"{Kamp}.population", Model("kamp2020", m => m with { Population = "" })),
        new("text-empty", $"{Kamp}.analyte", Model("kamp2020", m => m with { Analyte = "" })),
        new("text-empty", $"{Kamp}.sampling", Model("kamp2020", m => m with { Sampling = "" })),
        new("word-unknown", $"{Kamp}.site", Model("kamp2020", m => m with { Site = "capillary" })),
        new("word-unknown", $"{Kamp}.status", Model("kamp2020", m => m with { Status = "recalled" })),
        new("text-empty", $"{Kamp}.confidence", Model("kamp2020", m => m with { Confidence = "" })),
        new("list-empty", $"{Kamp}.sources", Model("kamp2020", m => m with { Sources = [] })),
        new("text-empty", $"{Kamp}.sources[0]", Model("kamp2020", m => m with { Sources = [""] })),
        new("text-empty", $"{Kamp}.notes", Model("kamp2020", m => m with { Notes = "" })),
        new("text-empty", $"{Kamp}.weightScaling", Model("kamp2020", m => m with { WeightScaling = "" })),
        new("text-empty", $"{Kamp}.remark", Model("kamp2020", m => m with { Remark = "" })),
        new("word-unknown", $"{Kamp}.simulatedFor", Model("kamp2020", m => m with { SimulatedFor = "dog" }), "model-unknown", "compared-unknown", "effect-site-unknown"),
        new("word-unknown", $"{Kamp}.drugs[0]", Model("kamp2020", m => m with { Drugs = ["arketamine"] })),
        new("simulation-incomplete", Kamp, Model("kamp2020", m => m with { Drugs = [] })),
        new("remark-missing", "kinetics.json: models[wang2019]", Model("wang2019", m => m with { Remark = null })),
        new("compartments-disagree", Kamp, Model("kamp2020", m => m with { Compartments = 2 })),
        new("name-empty", $"{Domino}.figures", Model("domino1984", m => m with { Figures = new Dictionary<string, decimal> { [""] = 1 } })),
        new("name-empty", $"{Domino}.spread", Model("domino1984", m => m with { Spread = new Dictionary<string, decimal> { [" "] = 1 } })),
        new("not-one-form", $"{Kamp}.disposition", Disposition("kamp2020", d => d with { EliminationPerMinute = 1 })),
        new("not-one-form", $"{Domino}.disposition", Disposition("domino1984", d => d with { EliminationPerMinute = null })),
        new("not-positive", $"{Kamp}.disposition.centralVolume.value", Disposition("kamp2020", d => d with { CentralVolume = d.CentralVolume with { Value = 0 } })),
        new("unit-wrong", $"{Kamp}.disposition.centralVolume.unit", Disposition("kamp2020", d => d with { CentralVolume = d.CentralVolume with { Unit = "L/h" } })),
        new("not-positive", $"{Kamp}.disposition.clearance.value", Disposition("kamp2020", d => d with { Clearance = d.Clearance! with { Value = 0 } })),
        new("unit-wrong", $"{Kamp}.disposition.clearance.unit", Disposition("kamp2020", d => d with { Clearance = d.Clearance! with { Unit = "L" } })),
        new("not-positive", $"{Kamp}.disposition.peripheral[0].volume.value", Peripheral(p => p with { Volume = p.Volume with { Value = -1 } })),
        new("unit-wrong", $"{Kamp}.disposition.peripheral[0].volume.unit", Peripheral(p => p with { Volume = p.Volume with { Unit = "mL" } })),
        new("not-positive", $"{Kamp}.disposition.peripheral[0].clearance.value", Peripheral(p => p with { Clearance = p.Clearance with { Value = 0 } })),
        new("unit-wrong", $"{Kamp}.disposition.peripheral[0].clearance.unit", Peripheral(p => p with { Clearance = p.Clearance with { Unit = "L" } })),
        new("not-positive", $"{Domino}.disposition.eliminationPerMinute", Disposition("domino1984", d => d with { EliminationPerMinute = 0 })),
        new("not-positive", $"{Domino}.disposition.exchange[0].outPerMinute", Exchange(k => k with { OutPerMinute = 0 })),
        new("not-positive", $"{Domino}.disposition.exchange[0].backPerMinute", Exchange(k => k with { BackPerMinute = 0 })),
        .. PopulationBreakages.All,
        .. KineticFactBreakages.All,
    ];

    private static Func<KineticsDocument, KineticsDocument> Model(string id, Func<KineticModelEntry, KineticModelEntry> change) =>
        all => all with { Models = all.Models.With(m => m.Id == id, change) };

    private static Func<KineticsDocument, KineticsDocument> Disposition(string id, Func<DispositionEntry, DispositionEntry> change) =>
        Model(id, m => m with { Disposition = change(m.Disposition!) });

    private static Func<KineticsDocument, KineticsDocument> Peripheral(Func<PeripheralEntry, PeripheralEntry> change) =>
        Disposition("kamp2020", d => d with { Peripheral = [change(d.Peripheral![0]), d.Peripheral[1]] });

    private static Func<KineticsDocument, KineticsDocument> Exchange(Func<ExchangeEntry, ExchangeEntry> change) =>
        Disposition("domino1984", d => d with { Exchange = [change(d.Exchange![0]), d.Exchange[1]] });
}
