using Dosing.Clinical;
using Dosing.Formularies;
using static Dosing.Knowledge.Tests.Evidence.EvidenceFile;
using static Dosing.Knowledge.Tests.Evidence.ScreeningFields;

namespace Dosing.Knowledge.Tests.Evidence;

/// <summary>The plans and the checklist are those of the evidence, line by line, in its order.</summary>
public sealed class PlanEvidenceTests
{
    private static readonly FormularyContent Content = Shipped.Formulary.Content;

    [Fact]
    public void All_4_plans_are_those_of_the_evidence()
    {
        var evidence = OfKind("monitoringPlan");

        Assert.Equal(4, Content.Plans.Count);
        Assert.Equal(evidence.Select(plan => plan.Text("id")), Content.Plans.Select(plan => plan.Id));
        Assert.All(Content.Plans.Zip(evidence), pair => FieldsOf(pair.First).AssertSame(pair.First.Id, Without(pair.Second, "kind")));
    }

    [Fact]
    public void The_checklist_of_16_items_is_that_of_the_evidence()
    {
        Assert.Equal(16, Content.Checklist.Items.Count);
        new Fields
        {
            ["id"] = Content.Checklist.Id,
            ["name"] = Content.Checklist.Name,
            ["items"] = Texts(Content.Checklist.Items),
            ["evidence"] = Content.Checklist.Evidence.Select(Of),
        }.AssertSame(Content.Checklist.Id, Without(Assert.Single(OfKind("checklist")), "kind"));
    }

    /// <summary>The limits of the line that says when to stop are recalled too: every line of bp-stop-during, and the SpO2 during a session.</summary>
    [Fact]
    public void A_line_with_a_part_that_is_recalled_is_marked_and_no_other() => Assert.All(
        Content.Plans.SelectMany(plan => plan.Before.Concat(plan.During).Concat(plan.After).Concat(plan.Steps)).Concat(Content.Checklist.Items),
        line => Assert.Equal(line.Text.Contains("recall", StringComparison.Ordinal) || line.Text.StartsWith("Stop: SBP >= 180", StringComparison.Ordinal), line.IsLocalPractice));

    /// <summary>What a line asks for over a course stands in its words, and an interval as weeks of seven days.</summary>
    [Fact]
    public void A_check_and_its_interval_stand_in_the_words_of_its_line()
    {
        var lines = Content.Plans.SelectMany(plan => plan.Before.Concat(plan.During).Concat(plan.After).Concat(plan.Steps)).Where(line => line.Checks.Count > 0).ToArray();
        Assert.Equal(5, lines.Length);
        Assert.All(lines, line => Assert.All(line.Checks, check =>
        {
            Assert.Contains(check.Check switch { CourseCheck.BloodPressure => "BP", CourseCheck.Bladder => "Urine dip and bladder questions", _ => "LFT" }, line.Text, StringComparison.Ordinal);
            Assert.Equal(line.Text.Contains("every 4 weeks", StringComparison.Ordinal) ? 4 * 7 : null, check.Days);
        }));
    }

    private static Fields FieldsOf(MonitoringPlan plan) => new()
    {
        ["id"] = plan.Id,
        ["name"] = plan.Name,
        ["intent"] = Intent(plan.Category),
        ["before"] = Texts(plan.Before),
        ["during"] = Texts(plan.During),
        ["after"] = Texts(plan.After),
        ["steps"] = Texts(plan.Steps),
        ["staff"] = plan.Staff,
        ["evidence"] = plan.Evidence.Select(Of),
    };

    /// <summary>The evidence gives the intents of a plan in words, each of which we read as a category.</summary>
    private static string? Intent(IntentCategory? category) => category switch
    {
        IntentCategory.SubAnaestheticTherapy => "sub-anaesthetic therapy (IV, IM, SL, oral, nasal)",
        IntentCategory.ProceduralSedation => "procedural (dissociative) sedation",
        IntentCategory.Anaesthesia => "anaesthesia",
        _ => null,
    };

    private static IEnumerable<string> Texts(IReadOnlyList<PlanLine> lines) => lines.Select(line => line.Text);
}
