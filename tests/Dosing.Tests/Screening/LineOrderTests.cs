using Dosing.Assessments;
using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Requests;
using Dosing.Tests.Laws;
using Dosing.Tests.Support;

namespace Dosing.Tests.Screening;

/// <summary>
/// What a measured value raises does not depend on where its lines stand in the evidence: the worst crossed line counts, one
/// that rests on recall never hides one as severe that does not, and the lines of women are for women alone.
/// </summary>
public class LineOrderTests
{
    [Theory]
    [InlineData("qtc", "451 ms")]
    [InlineData("qtc", "461 ms")]
    [InlineData("qtc", "500 ms")]
    [InlineData("ciwa", "8")]
    [InlineData("ciwa", "10")]
    [InlineData("ciwa", "21")]
    [InlineData("diastolic", "101 mmHg")]
    [InlineData("blood-pressure", "165/105 mmHg")]
    [InlineData("spo2", "88 %")]
    [InlineData("bmi", "12.9 kg/m2")]
    [InlineData("bmi", "11 kg/m2")]
    [InlineData("bmi", "41 kg/m2")]
    [InlineData("potassium", "2.4 mmol/L")]
    [InlineData("heart-rate", "131 /min")]
    public void The_order_of_the_lines_changes_nothing(string name, string value)
    {
        var turned = Changed(e => e with { Lines = [.. e.Lines.Reverse()] });
        foreach (var (sex, intent) in from sex in (string?[])[null, "female", "male"] from intent in (string[])["depression", "procedural-sedation", "acute-pain"] select (sex, intent))
        {
            var request = Assessing.Adult with { Sex = sex, For = intent, Measurements = [new(name, value)], Flags = ["anorexia-nervosa-or-malnutrition"] };
            Assert.Equal(Found(Assessing.Assessor, request), Found(turned, request));
        }
    }

    /// <summary>The line of women made more severe than that of all: a man never meets it.</summary>
    [Theory]
    [InlineData("female", "Contraindicated")]
    [InlineData("male", "Major")]
    [InlineData(null, "Major")]
    public void A_line_of_women_is_for_women_alone(string? sex, string expected)
    {
        var changed = Changed(e => e with { Lines = [.. e.Lines.Select(l => l.Scope == LineScope.Female ? l with { Severity = Severity.Contraindicated, Status = EvidenceStatus.Verified } : l)] });
        var request = Assessing.Adult with { Sex = sex, Measurements = [new("qtc", "465 ms")] };
        Assert.Equal(expected, Assert.Single(Findings(changed, request), f => f.Id == "qtc-limits").Severity.ToString());
    }

    /// <summary>The recalled line of women made one for everybody: beside a verified one as severe it hides nothing, wherever it stands.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_rests_on_recall_never_hides_what_was_verified_as_severe(bool turned)
    {
        var changed = Changed(e => e with { Lines = [.. (turned ? e.Lines.Reverse() : e.Lines).Select(l => l.Scope == LineScope.Female ? l with { Scope = default } : l)] });
        var found = Assert.Single(Findings(changed, Assessing.Adult with { Measurements = [new("qtc", "465 ms")] }), f => f.Id == "qtc-limits");
        Assert.Equal((Severity.Major, false), (found.Severity, found.IsLocalPractice));
    }

    /// <summary>Nobody measures the lower number alone: what is asked for is the blood pressure, whichever number decides.</summary>
    [Theory]
    [InlineData("systolic")]
    [InlineData("diastolic")]
    public void Either_number_of_a_blood_pressure_is_asked_for_as_the_blood_pressure(string decides)
    {
        var changed = Changed(e => e with { Lines = [.. e.Lines.Where(l => l.Measurement is not ("systolic" or "diastolic") || l.Measurement == decides)] });
        Assert.Contains(Assess(changed, Assessing.Adult).NotScreened, i => i.Item == "blood-pressure");
        Assert.DoesNotContain(Assess(changed, Assessing.Adult).NotScreened, i => i.Item == decides);
    }

    /// <summary>docs/protocol.md: a raised severity holds for what is measured too, and rests on the protocol. 455 ms is major by itself.</summary>
    [Theory]
    [InlineData("455 ms", Severity.Contraindicated, Severity.Contraindicated, false)]
    [InlineData("455 ms", Severity.Major, Severity.Major, false)]
    [InlineData("505 ms", Severity.Contraindicated, Severity.Contraindicated, false)]
    [InlineData("505 ms", null, Severity.Major, true)]
    public void A_raised_severity_holds_for_what_is_measured(string qtc, Severity? raised, Severity expected, bool isLocal)
    {
        var protocol = raised is not { } to ? Protocols.Empty : Protocols.Empty with
        {
            Flags = [new ProtocolFlag("qtc-limits", new Dictionary<SeverityColumn, Severity?> { [SeverityColumn.SubAnaestheticTherapy] = to }, "w", null, default)],
        };
        var assessor = new DoseAssessor(ProtocolApplication.Apply(Assessing.Formulary, protocol, Protocols.Today));
        var found = Assert.Single(Findings(assessor, Assessing.Adult with { Measurements = [new("qtc", qtc)] }), f => f.Id == "qtc-limits");
        Assert.Equal((expected, isLocal), (found.Severity, found.IsLocalPractice));
    }

    private static DoseAssessor Changed(Func<ScreeningEntry, ScreeningEntry> change)
    {
        var content = Assessing.Formulary.Content;
        return new DoseAssessor(new Formulary(content with { ScreeningEntries = [.. content.ScreeningEntries.Select(change)] }));
    }

    private static DoseAssessment Assess(DoseAssessor assessor, DoseRequest request)
    {
        var read = assessor.Assess(request);
        Assert.True(read.IsRead);
        return read.Value;
    }

    private static IReadOnlyList<Finding> Findings(DoseAssessor assessor, DoseRequest request) => Assess(assessor, request).Findings;

    private static string[] Found(DoseAssessor assessor, DoseRequest request) =>
        [.. Findings(assessor, request).Select(f => $"{f.Id} {f.Severity} {f.IsLocalPractice}")];
}
