using Dosing.Assessments;
using Dosing.Clinical;
using Dosing.Quantities;

namespace Dosing.Cli.Rendering;

/// <summary>The assessment as a markdown document, for a record or a message.</summary>
internal sealed class AssessmentMarkdown(DoseAssessment assessment, bool isUk, Action<MarkdownText>? behindFindings = null)
{
    private readonly MarkdownText _text = new(isUk);
    private readonly EvidenceNumbers _numbers = new(assessment.Findings);

    /// <summary>Composes the whole document.</summary>
    public string Compose()
    {
        Line($"# {Words.Dispositions.Word(assessment.Disposition)}: {Escape(Phrases.DoseAsRead(assessment))}");
        Line($"{Escape(Phrases.PatientAsRead(assessment.Request))}: {Escape(Phrases.Figures(assessment))}".TrimEnd(' ', ':'));
        Line([
            .. Cause.Of(assessment) is { Length: > 0 } cause ? (string[])[$"- **Why:** {Escape(cause)}"] : [],
            $"- **Verdict: {Words.Outcomes.Word(assessment.Verdict.Outcome)}.** {Escape(Phrases.Verdict(assessment))}{RangeId()}",
            $"- **Depth:** {Escape(Phrases.Depth(assessment))}",
        ]);
        Ladder();
        Section("Findings", assessment.Findings.Select(f =>
            $"- **{Words.Severities.Word(f.Severity)}: {Escape(f.Title)}** (`{f.Id}`). {Escape(f.Why)} *{Escape(f.Action)}* By {Escape(string.Join("; ", f.TriggeredBy))}. {Cited(_numbers.Of(f))}".TrimEnd()));
        behindFindings?.Invoke(_text);
        Section(EvidenceNotes.Heading, EvidenceNotes.Of(assessment).Select(n => $"- `{n.Id}`: {Escape(n.Text)}"));
        Section("What may have happened", assessment.Explanations.Select(e => $"- `{e.Slip}`: {Escape(e.Text)}"));
        Section("The same amount by another way", assessment.RouteSwaps.Select(s => $"- by {s.Route}: {Words.DepthLevels.Word(s.Level)}"));
        Section("Other body weights", BodySizePhrases.Markdown(assessment));
        Section("Other ranges", assessment.References.Select(r =>
            $"- {Words.Outcomes.Word(r.Outcome)}: {Phrases.Span(r.Range)} (`{r.Range.Id}`{(r.Range.Jurisdiction is { } place ? $", {place}" : "")}, {r.Range.Grade}) {Cited(r.Range.Sources)}"));
        Section("Not checked", assessment.NotChecked.Select(p => $"- {p.Part}: {Escape(p.Text)} (`{p.Reason}`)"));
        Section("Not screened", assessment.NotScreened.Count == 0 ? [] : assessment.NotScreened.Select(i => $"- `{i.Item}`: {Escape(Phrases.WhyNotScreened(i))}")
            .Prepend("Nobody said whether these are present, and unknown is not absent:\n"));
        Steps();
        Section("Sources", CitedSources.Of(assessment).Select(s => (Label: s.Id, Citation: Phrases.Citation(s))).Concat(_numbers.Lines).Concat(BodySizePhrases.Sources(assessment))
            .Select(s => $"- `{s.Label}`: {Escape(s.Citation)}"));
        _text.Foot(assessment.Receipt);
        return _text.ToString();
    }

    private string RangeId() => assessment.Verdict.Range is { } range ? $" (`{range.Id}`, {range.Grade}) {Cited(range.Sources)}" : "";

    private void Ladder()
    {
        if (assessment.Depth is not { Ladder: { } ladder, Band: { } band })
        {
            return;
        }

        Line($"## Ladder {ladder.Id}");
        Line(["| | dose | level | |", "| --- | --- | --- | --- |", .. ladder.Bands.Select(b =>
            $"| {(b == band ? "**here**" : "")} | {Phrases.Span(b, ladder.Unit)} | {Words.DepthLevels.Word(b.Level)} | {Escape(b.Label)} {Cited(b.Sources)} |")]);
        Line($"For {ladder.Population}.");
    }

    private void Steps() => Section("Calculation", assessment.Receipt.Steps.Count == 0 ? [] :
        ["| symbol | formula | with | value |", "| --- | --- | --- | --- |", .. assessment.Receipt.Steps.Select(s =>
            $"| {s.Symbol} | {Escape(s.Formula)} | {Escape(s.With)} | {QuantityFormat.Plain(s.Value)} {s.Unit} |")]);

    private static string Cited(IReadOnlyList<string> sources) => sources.Count == 0 ? "" : $"[{string.Join(", ", sources)}]";

    private void Section(string heading, IEnumerable<string> lines) => _text.Section(heading, lines);

    private void Line(params string[] lines) => _text.Line(lines);

    private static string Escape(string text) => MarkdownText.Escape(text);
}
