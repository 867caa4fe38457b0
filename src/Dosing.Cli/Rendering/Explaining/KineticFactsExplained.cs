using System.Text.Json;
using Dosing.Clinical;
using Dosing.Quantities;
using Dosing.Simulation;

namespace Dosing.Cli.Rendering.Explaining;

/// <summary>Rows of the kinetics that belong together: absorption, published bioavailabilities, interactions.</summary>
internal sealed class KineticFactsExplained : Explained
{
    private readonly IReadOnlyList<(string Name, string[] Lines)> _rows;

    private KineticFactsExplained(string id, string name, IReadOnlyList<(string Name, string[] Lines)> rows)
        : base("kinetic-facts", "rows of the kinetics, for teaching", id, name) => _rows = rows;

    /// <summary>All of them.</summary>
    public static IEnumerable<KineticFactsExplained> All(KineticKnowledge kinetics) =>
    [
        .. kinetics.Populations.Select(population => new KineticFactsExplained(
            population.Kind == PopulationKind.Adult ? "absorption-adults" : "absorption-children",
            $"Absorption as it is simulated, on {population.DefaultModel} and on no other model",
            [.. population.Absorption.Select(a => (Words.Routes.Word(a.Route), Lines(a)))])),
        new("bioavailability", "Published bioavailabilities",
            [.. kinetics.Bioavailability.Select(b => (b.Route, Lines([b.Analyte, b.Population], b.Figures, b.Note, b.Source, b.Status)))]),
        new("oral-esketamine-interactions", "What other substances do to the exposure by oral esketamine",
            [.. kinetics.Interactions.Select(i => (i.With, Lines([], i.Figures, null, i.Source, i.Status)))]),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<Fact> Facts() => _rows.Aggregate(new FactSheet(), (sheet, row) => sheet.Say(row.Name, row.Lines)).Facts;

    /// <inheritdoc/>
    public override void WriteMembers(Utf8JsonWriter json)
    {
        json.WriteString("id", Id);
        json.WriteText("name", Name);
        json.WriteObjects("rows", _rows, row =>
        {
            json.WriteText("of", row.Name);
            json.WriteTexts("lines", row.Lines);
        });
    }

    private static string[] Lines(RouteAbsorption a) =>
    [
        $"F {Text(a.Bioavailability)}, ka {Text(a.PerMinute)} /min, lag {Text(a.LagMinutes)} min; {string.Join(" and ", a.Drugs.Select(Words.Drugs.Word))}",
        .. a.BioavailabilityNote is { } note ? [$"F is {(a.BioavailabilityIs == BioavailabilityBasis.Recalled ? "recalled, not read" : "assumed")}: {note}"] : Array.Empty<string>(),
        $"{a.Basis} (confidence {a.Confidence})",
    ];

    private static string[] Lines(string?[] of, IReadOnlyDictionary<string, decimal> figures, string? note, string source, KineticStatus status) =>
    [
        string.Join(", ", of.OfType<string>().Concat(figures.Select(f => $"{f.Key} {Text(f.Value)}"))),
        .. note is null ? Array.Empty<string>() : [note],
        $"{source} ({SimulationModelJson.StatusWord(status)})",
    ];

    private static string Text(decimal number) => QuantityFormat.Number(number);
}
