using System.Text;
using Dosing.Assessments;
using Dosing.Clinical;
using Dosing.Quantities;

namespace Dosing.Cli.Rendering;

/// <summary>The assessment as a markdown document, for a record or a message.</summary>
internal sealed class AssessmentMarkdown(DoseAssessment assessment, bool isUk)
{
    private readonly StringBuilder _text = new();

    /// <summary>Composes the whole document.</summary>
    public string Compose()
    {
        Line($"# {Words.Dispositions.Word(assessment.Disposition)}: {Escape(Phrases.DoseAsRead(assessment))}");
        Line($"{Escape(Phrases.PatientAsRead(assessment.Request))}: {Escape(Phrases.Figures(assessment))}".TrimEnd(' ', ':'));
        Line($"- **Verdict: {Words.Outcomes.Word(assessment.Verdict.Outcome)}.** {Escape(Phrases.Verdict(assessment))}{RangeId()}", $"- **Depth:** {Escape(Phrases.Depth(assessment))}");
        Ladder();
        Section("Findings of the dose", assessment.Findings.Select(f =>
            $"- **{Words.Severities.Word(f.Severity)}: {Escape(f.Title)}** (`{f.Id}`). {Escape(f.Why)} *{Escape(f.Action)}* {Cited(f.Sources)}".TrimEnd()));
        Section("What may have happened", assessment.Explanations.Select(e => $"- `{e.Slip}`: {Escape(e.Text)}"));
        Section("The same amount by another way", assessment.RouteSwaps.Select(s => $"- by {s.Route}: {Words.DepthLevels.Word(s.Level)}"));
        Section("Other ranges", assessment.References.Select(r =>
            $"- {Words.Outcomes.Word(r.Outcome)}: {Phrases.Span(r.Range)} (`{r.Range.Id}`{(r.Range.Jurisdiction is { } place ? $", {place}" : "")}, {r.Range.Grade}) {Cited(r.Range.Sources)}"));
        Section("Not checked", assessment.NotChecked.Select(p => $"- {p.Part}: {Escape(p.Text)} (`{p.Reason}`)"));
        Section("Not screened", assessment.NotScreened.Count == 0 ? [] : assessment.NotScreened.Select(i => $"- `{i.Item}`: {Words.Severities.Word(i.Severity)} if present: {Escape(i.Name)}")
            .Prepend("History, conditions, medicines, measurements and setting are not judged by this version; nobody has said whether these are present:\n"));
        Steps();
        Section("Sources", CitedSources.Of(assessment).Select(s => $"- `{s.Id}`: {Escape(Phrases.Citation(s))}"));
        var formulary = assessment.Receipt.Formulary;
        Line($"**{Phrases.HighAlert}.** {Phrases.IntendedUse}");
        Line($"dosing {assessment.Receipt.Tool}, formulary {formulary.Id} {formulary.Version}, SHA-256 `{formulary.Sha256}`");
        return isUk ? Micrograms.InFull(_text.ToString()) : _text.ToString();
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

    private void Section(string heading, IEnumerable<string> lines)
    {
        var all = lines.ToArray();
        if (all.Length > 0)
        {
            Line($"## {heading}");
            Line(all);
        }
    }

    /// <summary>A block of lines with an empty line behind it.</summary>
    private void Line(params string[] lines)
    {
        foreach (var line in lines)
        {
            _text.Append(line).Append('\n');
        }

        _text.Append('\n');
    }

    /// <summary>Takes their meaning from the characters that markdown would act on.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '|' or '*' or '_' or '`' or '<' or '>' or '[' or ']' or '\\')
            {
                escaped.Append('\\');
            }

            escaped.Append(c is '\n' or '\r' ? ' ' : c);
        }

        return escaped.ToString();
    }
}
