using System.Globalization;
using Dosing.Formularies;
using static Dosing.Knowledge.Tests.Evidence.EvidenceFile;
using static Dosing.Knowledge.Tests.Evidence.ScreeningFields;

namespace Dosing.Knowledge.Tests.Evidence;

/// <summary>Every entry of the screening is the one of the evidence, member by member, in its order.</summary>
public sealed class ScreeningEvidenceTests
{
    private static readonly FormularyContent Content = Shipped.Formulary.Content;
    private static readonly IReadOnlyList<ScreeningEntry> Entries = Content.ScreeningEntries;

    [Theory]
    [InlineData("history", 9)]
    [InlineData("condition", 51)]
    [InlineData("medicationClass", 32)]
    [InlineData("physiologicalThreshold", 20)]
    [InlineData("settingHazard", 17)]
    public void There_are_as_many_entries_of_each_kind_as_in_the_evidence(string kind, int count)
    {
        Assert.Equal(count, Entries.Count(entry => ScreeningKinds.Words.Word(entry.Kind) == kind));
        Assert.Equal(count, OfKind(kind).Count);
    }

    [Fact]
    public void Of_the_156_entries_of_the_evidence_all_ship_but_the_reference_and_the_combination_that_it_blocks()
    {
        var shipped = Entries.Select(entry => entry.Id).Concat(Content.Combinations.Select(combination => combination.Id))
            .Concat(Content.Plans.Select(plan => plan.Id)).Append(Content.Checklist.Id).ToArray();

        Assert.Equal(156, Safety.GetArrayLength());
        Assert.Equal(154, shipped.Distinct().Count());
        Assert.Equal(
            [("reference-drug-codes", "reference"), ("combo-anorexia-amber-antiemetic", "combinationRule")],
            Safety.EnumerateArray().Where(entry => !shipped.Contains(entry.Text("id"))).Select(entry => (entry.Text("id"), entry.Text("kind"))));
        Assert.Empty(shipped.Except(Safety.EnumerateArray().Select(entry => entry.Text("id"))));
    }

    [Fact]
    public void All_129_entries_are_those_of_the_evidence()
    {
        Assert.Equal(129, Entries.Count);
        Assert.Equal(Screened.Select(entry => entry.Text("id")), Entries.Select(entry => entry.Id));
        Assert.Equal(Enumerable.Range(0, 129), Entries.Select(entry => entry.Ordinal));

        Assert.All(Entries.Zip(Screened), pair => FieldsOf(pair.First).AssertSame(pair.First.Id, Without(pair.Second, [.. Apart, .. Titled.Contains(pair.First.Id) ? (string[])["note"] : []])));
        Assert.All(Titled, id => Assert.Null(Shipped.Formulary.Screening.Get(id).Note));
    }

    [Fact]
    public void The_columns_are_those_of_the_evidence()
    {
        string[] columns = ["subAnaestheticTherapy", "proceduralSedation", "anaesthesia", "esketamineNasal"];

        Assert.Equal(columns, Ranges.GetProperty("severityColumn").EnumerateObject().Select(column => column.Value.GetString()));
        Assert.All(Screened, entry => Assert.Equal(columns, entry.GetProperty("severity").EnumerateObject().Select(column => column.Name)));
    }

    [Fact]
    public void All_60_lines_ship_in_36_entries()
    {
        Assert.Equal(60, Entries.Sum(entry => entry.Lines.Count));
        Assert.Equal(36, Entries.Count(entry => entry.Lines.Count > 0));
        Assert.Equal(60, Safety.EnumerateArray().Sum(entry => Optional(entry, "thresholds").Length));
    }

    [Fact]
    public void A_comparison_is_written_as_it_is_judged() => Assert.All(
        Entries.SelectMany(entry => entry.Lines).Where(line => line.Limit is not null),
        line => Assert.Equal(line.Comparison, string.Create(CultureInfo.InvariantCulture, $"{line.Limit!.Sign} {line.Limit.Value}")));

    /// <summary>The evidence counts 250, 94 and 34; a verified and a secondary one belong to the reference, a verified one to the blocked combination.</summary>
    [Theory]
    [InlineData(EvidenceStatus.Verified, 248, 250)]
    [InlineData(EvidenceStatus.VerifiedSecondary, 93, 94)]
    [InlineData(EvidenceStatus.Recalled, 34, 34)]
    public void There_are_as_many_lines_of_evidence_of_each_status_as_in_the_evidence(EvidenceStatus status, int count, int countOfEvidence)
    {
        var shipped = Entries.SelectMany(entry => entry.Evidence).Concat(Content.Combinations.SelectMany(combination => combination.Evidence))
            .Concat(Content.Plans.SelectMany(plan => plan.Evidence)).Concat(Content.Checklist.Evidence);

        Assert.Equal(count, shipped.Count(line => line.Status == status));
        Assert.Equal(countOfEvidence, Safety.EnumerateArray().SelectMany(entry => Items(entry, "evidence")).Count(line => line.Text("status") == Word(status)));
    }

    [Fact]
    [Trait("Hazard", "H-50")]
    public void What_is_recalled_is_called_general_knowledge_and_names_no_address() => Assert.All(
        Entries.SelectMany(entry => entry.Evidence).Where(line => line.Status == EvidenceStatus.Recalled),
        line => Assert.Equal(("general knowledge", null), (line.Source, line.Address)));

    /// <summary>The notes that only give the title of an ICD-10 code: no titles of the code systems ship.</summary>
    [Fact]
    public void Three_notes_are_withheld_and_each_is_the_title_of_a_code() => Assert.Equal(
        [
            "Z88.4 = history of allergy to an anaesthetic agent",
            "E80.2 = other porphyria in WHO ICD-10",
            "WHO I45.8 = other specified conduction disorders",
        ],
        Titled.Select(id => Screened.Single(entry => entry.Text("id") == id).Text("note")));

    // The drugs, codes and measured effects are compared by DrugEvidenceTests.
    private static readonly string[] Apart = ["members", "codes", "exposureEffects"];
    private static readonly string[] Titled = ["hypersensitivity-ketamine", "acute-porphyria", "long-qt"];

    private static Fields FieldsOf(ScreeningEntry entry) => new()
    {
        ["id"] = entry.Id,
        ["kind"] = ScreeningKinds.Words.Word(entry.Kind),
        ["name"] = entry.Name,
        ["severity"] = new Fields
        {
            ["subAnaestheticTherapy"] = SeverityIn(entry, SeverityColumn.SubAnaestheticTherapy),
            ["proceduralSedation"] = SeverityIn(entry, SeverityColumn.ProceduralSedation),
            ["anaesthesia"] = SeverityIn(entry, SeverityColumn.Anaesthesia),
            ["esketamineNasal"] = SeverityIn(entry, SeverityColumn.EsketamineNasal),
        },
        ["mechanism"] = entry.Mechanism,
        ["action"] = entry.Action,
        ["evidence"] = entry.Evidence.Select(Of),
        ["evidenceStatus"] = Word(entry.Status),
        ["disagreement"] = entry.Disagreement,
        ["note"] = entry.Note,
        ["thresholds"] = entry.Lines.Select(FieldsOf),
        ["adultOnly"] = IfSet(entry.AdultOnly),
        ["onlyWith"] = entry.OnlyWith,
        ["routeDependent"] = IfSet(entry.IsRouteDependent),
    };

    private static Fields FieldsOf(ThresholdLine line) => new()
    {
        ["parameter"] = line.Parameter,
        ["op"] = line.Comparison[..line.Comparison.IndexOf(' ', StringComparison.Ordinal)],
        ["value"] = line.Limit is { } limit ? limit.Value : line.Comparison[(line.Comparison.IndexOf(' ', StringComparison.Ordinal) + 1)..],
        ["severity"] = Word(line.Severity),
        ["status"] = Word(line.Status),
        ["address"] = line.Address,
    };

    private static string? SeverityIn(ScreeningEntry entry, SeverityColumn column) => entry.In(column) is { } severity ? Word(severity) : null;
}
