using Dosing.Assessments;
using Dosing.Clinical;

namespace Dosing.Cli.Rendering;

/// <summary>A prepared dose as a work sheet in markdown, with boxes to tick.</summary>
internal sealed class PreparedMarkdown(PreparedDose dose, bool isUk)
{
    private readonly MarkdownText _text = new(isUk);
    private readonly PreparedFindings _findings = new(dose);

    /// <summary>Composes the whole document.</summary>
    public string Compose()
    {
        _text.Line($"# {Words.Dispositions.Word(dose.Disposition)}: {Escape(Phrases.DoseAsRead(dose.Ordered))}");
        _text.Line($"{Escape(Phrases.PatientAsRead(dose.Request))}: {Escape(Phrases.Figures(dose.Ordered))}".TrimEnd(' ', ':'));
        _text.Line([
            .. Cause.Of(dose, _findings.All) is { Length: > 0 } cause ? (string[])[$"- **Why:** {Escape(cause)}"] : [],
            $"- **{Escape(PreparedPhrases.Headline(dose))}**",
            $"- **Ordered:** {Escape(Phrases.Verdict(dose.Ordered))}",
            $"- **Depth:** {Escape(Phrases.Depth(dose.Given ?? dose.Ordered))}",
            .. PreparedPhrases.Given(dose) is { } given ? (string[])[$"- **Given:** {Escape(given)}"] : [],
        ]);
        _text.Section("Recipe", dose.Recipe.Select((s, i) => $"{i + 1}. [ ] {Escape(s.Text)}"));
        _text.Section("Timeline", dose.Spray?.Timeline.Select((s, i) => $"{i + 1}. [ ] {Escape(PreparedPhrases.Step(s))}") ?? []);
        _text.Section("Read back", dose.ReadBack.Select(r => $"- {Escape(r)}"));
        _text.Section("Containers of this strength", dose.Containers.Select(c => $"- {Escape(PreparedPhrases.Container(c))}"));
        _text.Section("The same dose from other vials, and what the wrong one would give", dose.VialPanel.Count == 0 ? [] :
        [
            "| strength | right | if it is picked up |", "| --- | --- | --- |",
            .. dose.VialPanel.Select(r => $"| {PreparedPhrases.Figure(r.Strength.Exact)} mg/mL | {PreparedPhrases.Right(r)} | {Escape(PreparedPhrases.Mistaken(r, dose))} |"),
        ]);
        _text.Section("Findings", _findings.All.Select(f =>
            $"- **{Words.Severities.Word(f.Severity)}: {Escape(f.Title)}** (`{f.Id}`). {Escape(f.Why)} *{Escape(f.Action)}* By {Escape(string.Join("; ", f.TriggeredBy))}. [{string.Join(", ", _findings.Numbers.Of(f))}]".Replace(" []", "", StringComparison.Ordinal)));
        _text.Section(EvidenceNotes.Heading, EvidenceNotes.Of(dose.Ordered).Select(n => $"- `{n.Id}`: {Escape(n.Text)}"));
        _text.Section("Not checked", ((NotCheckedPart[])[.. dose.NotPrepared, .. dose.Ordered.NotChecked]).Select(p => $"- {p.Part}: {Escape(p.Text)} (`{p.Reason}`)"));
        _text.Section("Not to be mixed with it", dose.IsSpray ? [] : dose.Formulary.Content.Incompatibilities.Select(i => $"- {Escape(i.With)} {Escape(i.Where)} [{string.Join(", ", _findings.Numbers.Of(i.Evidence))}]"));
        _text.Section("Other body weights", BodySizePhrases.Markdown(dose.Given ?? dose.Ordered));
        _text.Section("Sources", CitedSources.Of(dose.Ordered).Select(s => (Label: s.Id, Citation: Phrases.Citation(s))).Concat(_findings.Numbers.Lines).Concat(BodySizePhrases.Sources(dose.Ordered)).Select(s => $"- `{s.Label}`: {Escape(s.Citation)}"));
        _text.Foot(dose.Receipt);
        return _text.ToString();
    }

    private static string Escape(string text) => MarkdownText.Escape(text);
}
