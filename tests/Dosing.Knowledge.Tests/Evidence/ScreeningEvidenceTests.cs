using Dosing.Clinical;
using Dosing.Formularies;
using static Dosing.Knowledge.Tests.Evidence.EvidenceFile;

namespace Dosing.Knowledge.Tests.Evidence;

/// <summary>Every entry of the screening is the one of the evidence, with its severities in our words.</summary>
public sealed class ScreeningEvidenceTests
{
    private static readonly IReadOnlyList<ScreeningEntry> Entries = Shipped.Formulary.Screening.Entries;

    private static readonly (string Name, SeverityColumn Column)[] Columns =
    [
        ("subAnaestheticTherapy", SeverityColumn.SubAnaestheticTherapy),
        ("proceduralSedation", SeverityColumn.ProceduralSedation),
        ("anaesthesia", SeverityColumn.Anaesthesia),
        ("esketamineNasal", SeverityColumn.EsketamineNasal),
    ];

    /// <summary>The kinds that are no entries of the screening: combinations, plans, a checklist, the codes of the drugs themselves.</summary>
    private static readonly string[] OtherKinds = ["combinationRule", "monitoringPlan", "checklist", "reference"];

    [Fact]
    public void All_129_entries_are_those_of_the_evidence()
    {
        var evidence = Safety.EnumerateArray().Where(entry => !OtherKinds.Contains(entry.Text("kind"))).ToArray();

        Assert.Equal(156, Safety.GetArrayLength());
        Assert.Equal(129, evidence.Length);
        Assert.Equal(evidence.Select(entry => entry.Text("id")), Entries.Select(entry => entry.Id));
        Assert.All(Entries.Zip(evidence), pair =>
        {
            Assert.Equal((pair.Second.Text("kind"), pair.Second.Text("name")), (ScreeningKinds.Words.Word(pair.First.Kind), pair.First.Name));
            Assert.Equal(
                pair.Second.TryGetProperty("members", out var members) ? members.EnumerateArray().Select(m => m.Text("name")) : [],
                pair.First.Drugs.Select(drug => drug.Name));
            Assert.Equal(
                Columns.Select(column => pair.Second.GetProperty("severity").TryGetProperty(column.Name, out var word) ? word.GetString() : null),
                Columns.Select(column => SeverityIn(pair.First, column.Column)));
        });
    }

    [Fact]
    public void The_columns_are_those_of_the_evidence() => Assert.Equal(
        Columns.Select(column => column.Name),
        Ranges.GetProperty("severityColumn").EnumerateObject().Select(column => column.Value.GetString()!));

    /// <summary>The evidence says minor and moderate where we say information and caution.</summary>
    private static string? SeverityIn(ScreeningEntry entry, SeverityColumn column) => !entry.Severities.TryGetValue(column, out var severity) ? null : severity switch
    {
        Severity.Information => "minor",
        Severity.Caution => "moderate",
        Severity.Major => "major",
        Severity.Contraindicated => "contraindicated",
        _ => throw new InvalidOperationException($"{entry.Id} has a severity of its own"),
    };
}
