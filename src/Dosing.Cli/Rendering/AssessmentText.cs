using Dosing.Assessments;
using Dosing.Clinical;
using Dosing.Quantities;

namespace Dosing.Cli.Rendering;

/// <summary>The assessment on a page that a busy person reads in five seconds: dose, verdict, ladder, findings, the rest below.</summary>
internal sealed class AssessmentText(Page page, DoseAssessment assessment, Action? behindFindings = null, string howToSay = FindingsText.ByOptions)
{
    private const int Indent = 2;

    private readonly EvidenceNumbers _numbers = new(assessment.Findings);

    /// <summary>Writes the whole page.</summary>
    public void Write()
    {
        page.Line(Phrases.DoseAsRead(assessment), Tone.Strong);
        page.Line($"{Phrases.PatientAsRead(assessment.Request)}: {Phrases.Figures(assessment)}".TrimEnd(' ', ':'));
        page.Gap();
        var (word, tone) = FindingsText.Headline(assessment.Disposition);
        if (Cause.Of(assessment) is { Length: > 0 } cause)
        {
            // The verdict alone does not say why, so the line that is read first does.
            page.Write(0, Indent, (word, tone), ($"  {cause}", Tone.Plain));
            (word, tone) = (assessment.Verdict.Outcome == Outcome.NotChecked ? "VERDICT  not checked" : "VERDICT", Tone.Strong);
        }

        page.Write(0, Indent, (word, tone), ($"  {Phrases.Verdict(assessment)}", Tone.Plain), (RangeId(), Tone.Quiet));
        page.Write(0, Indent, ("DEPTH", Tone.Strong), ($"  {Phrases.Depth(assessment)}", Tone.Plain));
        Ladder();
        FindingsText.Write(page, "Findings", assessment.Findings, _numbers);
        behindFindings?.Invoke();
        Notes();
        Guesses();
        Swaps();
        BodySizeText.Write(page, assessment);
        References();
        FindingsText.WriteNotChecked(page, assessment.NotChecked);
        FindingsText.WriteNotScreened(page, assessment.NotScreened, howToSay);
        Sources();
        FindingsText.WriteFoot(page, assessment.Receipt);
    }

    private string RangeId() => assessment.Verdict.Range is { } range ? $" ({range.Id}, {range.Grade})" : "";

    private void Ladder()
    {
        if (assessment.Depth is not { Ladder: { } ladder, Band: { } band, Value: { } value } depth)
        {
            return;
        }

        Rational[] edges = [.. ladder.Bands.Select(b => (Rational)b.Lower.Value)];
        page.Heading($"Ladder {ladder.Id}; this dose, {QuantityFormat.Significant(value, edges)} {Words.DoseUnits.Word(ladder.Unit)}, stands at =>");
        var starts = ladder.Bands.Select(b => page.InProfile(Phrases.Start(b, ladder.Unit))).ToArray();
        var widest = starts.Max(s => s.Length);
        foreach (var (step, start) in ladder.Bands.Zip(starts))
        {
            var isHere = step == band;
            page.Line($"{(isHere ? "=>" : "  ")} {start.PadRight(widest)}  {Words.DepthLevels.Word(step.Level),-15}  {step.Label}",
                isHere ? Tone.Strong : Tone.Plain, Indent, Indent + widest + 22);
        }

        if (depth.Rule is { } rule)
        {
            page.Line($"The rule {rule} sets the level to {Words.DepthLevels.Word(depth.Level)}, whatever the band.", Tone.Strong, 5);
        }

        page.Line($"For {ladder.Population}.", Tone.Quiet, 5);
    }

    private void Notes()
    {
        var notes = EvidenceNotes.Of(assessment);
        if (notes.Count == 0)
        {
            return;
        }

        page.Heading(EvidenceNotes.Heading);
        foreach (var (id, text) in notes)
        {
            page.Line($"{id}: {text}", indent: Indent, hanging: 4);
        }
    }

    private void Guesses()
    {
        if (assessment.Explanations.Count == 0)
        {
            return;
        }

        page.Heading("What may have happened (guesses, none of them an answer)");
        foreach (var explanation in assessment.Explanations)
        {
            page.Line($"{explanation.Slip}: {explanation.Text["A guess: ".Length..]}", indent: Indent, hanging: 4);
        }
    }

    private void Swaps()
    {
        if (assessment.RouteSwaps.Count == 0)
        {
            return;
        }

        page.Heading("The same amount by another way");
        foreach (var swap in assessment.RouteSwaps)
        {
            page.Line($"by {swap.Route}: {Words.DepthLevels.Word(swap.Level)}", indent: Indent);
        }
    }

    private void References()
    {
        if (assessment.References.Count == 0)
        {
            return;
        }

        page.Heading("Other ranges for the same dose");
        foreach (var reference in assessment.References)
        {
            var place = reference.Range.Jurisdiction is { } jurisdiction ? $"{jurisdiction}, " : "";
            page.Line($"{Words.Outcomes.Word(reference.Outcome)}: {Phrases.Span(reference.Range)} ({reference.Range.Id}, {place}{reference.Range.Grade}) [{string.Join(", ", reference.Range.Sources)}]", indent: Indent, hanging: 4);
        }
    }

    private void Sources()
    {
        var cited = CitedSources.Of(assessment);
        FindingsText.WriteSources(page, [.. cited.Select(s => (s.Id, Phrases.Citation(s))), .. _numbers.Lines, .. BodySizePhrases.Sources(assessment)]);
    }
}
