using Dosing.Clinical;
using Dosing.Formularies;
using static Dosing.Knowledge.Tests.Evidence.EvidenceFile;

namespace Dosing.Knowledge.Tests.Evidence;

/// <summary>Every entry of the screening is the one of the evidence, with its severities in our words.</summary>
public sealed class ScreeningEvidenceTests
{
    private static readonly IReadOnlyList<ScreeningEntry> Entries = Shipped.Formulary.Screening.Entries;

    [Fact]
    public void All_129_entries_are_those_of_the_evidence()
    {
        Assert.Equal(129, Entries.Count);
        Assert.Equal(Safety.EnumerateArray().Select(entry => entry.Text("id")), Entries.Select(entry => entry.Id));
        Assert.All(Entries.Zip(Safety.EnumerateArray()), pair => new Fields
        {
            ["id"] = pair.First.Id,
            ["kind"] = pair.First.Kind,
            ["name"] = pair.First.Name,
            ["members"] = pair.First.Drugs,
            ["severity"] = new Fields
            {
                ["subAnaestheticTherapy"] = SeverityIn(pair.First, SeverityColumn.SubAnaestheticTherapy),
                ["proceduralSedation"] = SeverityIn(pair.First, SeverityColumn.ProceduralSedation),
                ["anaesthesia"] = SeverityIn(pair.First, SeverityColumn.Anaesthesia),
                ["esketamineNasal"] = SeverityIn(pair.First, SeverityColumn.EsketamineNasal),
            },
        }.AssertSame(pair.First.Id, pair.Second));
    }

    [Fact]
    public void The_columns_are_those_of_the_evidence() => Assert.Equal(
        ["subAnaestheticTherapy", "proceduralSedation", "anaesthesia", "esketamineNasal"],
        Ranges.GetProperty("severityColumn").EnumerateObject().Select(column => column.Value.GetString()));

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
