using Dosing.Knowledge.Reading;
using Dosing.Knowledge.Tests.Validation;

namespace Dosing.Knowledge.Tests.Kinetics;

/// <summary>What can be wrong with landmarks, measured levels, bioavailabilities and interactions.</summary>
internal static class KineticFactBreakages
{
    private const string AtMark = "kinetics.json: landmarks[analgesia]";
    private const string AtLevel = "kinetics.json: measured[iv-5mg-30min-hasan]";
    private const string AtFigure = "kinetics.json: bioavailability[0]";
    private const string AtInteraction = "kinetics.json: interactions[grapefruit juice]";
    private static readonly Dictionary<string, decimal> Unnamed = new() { [""] = 1 };

    public static IEnumerable<KineticsBreakage> All =>
    [
        new("id-malformed", "kinetics.json: landmarks[Pain].id", Mark(m => m with { Id = "Pain" })),
        new("not-positive", $"{AtMark}.low", Mark(m => m with { Low = 0 })),
        new("levels-disordered", AtMark, Mark(m => m with { High = 69 })),
        new("unit-wrong", $"{AtMark}.unit", Mark(m => m with { Unit = "ng/dL" })),
        new("text-empty", $"{AtMark}.meaning", Mark(m => m with { Meaning = "" })),
        new("word-unknown", $"{AtMark}.drug", Mark(m => m with { Drug = "s" })),
        new("text-empty", $"{AtMark}.analyte", Mark(m => m with { Analyte = "" })),
        new("word-unknown", $"{AtMark}.status", Mark(m => m with { Status = "recalled" })),
        new("text-empty", $"{AtMark}.source", Mark(m => m with { Source = "" })),
        new("text-empty", $"{AtMark}.notCompared", Mark(m => m with { NotCompared = "" })),
        new("id-malformed", "kinetics.json: measured[Hasan].id", Level(l => l with { Id = "Hasan" })),
        new("text-empty", $"{AtLevel}.regimen", Level(l => l with { Regimen = "" })),
        new("word-unknown", $"{AtLevel}.population", Level(l => l with { Population = "dog", TestsAdultIntravenous = false })),
        new("text-empty", $"{AtLevel}.give[0]", Level(l => l with { Give = [""] })),
        new("not-positive", $"{AtLevel}.weightKg", Level(l => l with { WeightKg = 0 })),
        new("weight-missing", AtLevel, Level(l => l with { WeightKg = null })),
        new("not-ascending", $"{AtLevel}.timesMinutes", Level(l => l with { TimesMinutes = [30, 30], Observed = [1, 1] })),
        new("not-positive", $"{AtLevel}.observed[0]", Level(l => l with { Observed = [0] })),
        new("levels-incomplete", AtLevel, Level(l => l with { Observed = [32.1m, 30] })),
        new("text-empty", $"{AtLevel}.observedText", Level(l => l with { ObservedText = "" })),
        new("name-empty", $"{AtLevel}.figures", Level(l => l with { Figures = Unnamed })),
        new("text-empty", $"{AtLevel}.unit", Level(l => l with { Unit = "" })),
        new("text-empty", $"{AtLevel}.site", Level(l => l with { Site = "" })),
        new("text-empty", $"{AtLevel}.notes[0]", Level(l => l with { Notes = [""] })),
        new("word-unknown", $"{AtLevel}.status", Level(l => l with { Status = "read" })),
        new("text-empty", $"{AtLevel}.source", Level(l => l with { Source = "" })),
        new("test-incomplete", AtLevel, Level(l => l with { Population = "child" })),
        new("text-empty", $"{AtFigure}.route", Figure(b => b with { Route = "" })),
        new("text-empty", $"{AtFigure}.population", Figure(b => b with { Population = "" })),
        new("text-empty", $"{AtFigure}.analyte", Figure(b => b with { Analyte = "" })),
        new("name-empty", $"{AtFigure}.figures", Figure(b => b with { Figures = Unnamed })),
        new("word-unknown", $"{AtFigure}.status", Figure(b => b with { Status = "assumed" })),
        new("text-empty", $"{AtFigure}.confidence", Figure(b => b with { Confidence = "" })),
        new("text-empty", $"{AtFigure}.source", Figure(b => b with { Source = "" })),
        new("text-empty", $"{AtFigure}.note", Figure(b => b with { Note = "" })),
        new("text-empty", "kinetics.json: interactions[].with", Interaction(i => i with { With = "" })),
        new("name-empty", $"{AtInteraction}.figures", Interaction(i => i with { Figures = Unnamed })),
        new("word-unknown", $"{AtInteraction}.status", Interaction(i => i with { Status = "read" })),
        new("text-empty", $"{AtInteraction}.source", Interaction(i => i with { Source = "" })),
    ];

    private static Func<KineticsDocument, KineticsDocument> Mark(Func<LandmarkEntry, LandmarkEntry> change) =>
        all => all with { Landmarks = all.Landmarks.With(m => m.Id == "analgesia", change) };

    private static Func<KineticsDocument, KineticsDocument> Level(Func<MeasuredEntry, MeasuredEntry> change) =>
        all => all with { Measured = all.Measured.With(l => l.Id == "iv-5mg-30min-hasan", change) };

    private static Func<KineticsDocument, KineticsDocument> Figure(Func<BioavailabilityEntry, BioavailabilityEntry> change) =>
        all => all with { Bioavailability = [change(all.Bioavailability[0]), .. all.Bioavailability.Skip(1)] };

    private static Func<KineticsDocument, KineticsDocument> Interaction(Func<InteractionEntry, InteractionEntry> change) =>
        all => all with { Interactions = [change(all.Interactions[0]), .. all.Interactions.Skip(1)] };
}
