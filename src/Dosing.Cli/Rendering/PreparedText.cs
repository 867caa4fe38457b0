using Dosing.Assessments;

namespace Dosing.Cli.Rendering;

/// <summary>A prepared dose on a page: what to draw up first, then the recipe, then what a mistake would give.</summary>
internal sealed class PreparedText(Page page, PreparedDose dose)
{
    private const int Indent = 2;

    private readonly PreparedFindings _findings = new(dose);

    /// <summary>Writes the whole page.</summary>
    public void Write()
    {
        page.Line(Phrases.DoseAsRead(dose.Ordered), Tone.Strong);
        page.Line($"{Phrases.PatientAsRead(dose.Request)}: {Phrases.Figures(dose.Ordered)}".TrimEnd(' ', ':'));
        page.Gap();
        var (word, tone) = FindingsText.Headline(dose.Disposition);
        if (Cause.Of(dose, _findings.All) is { Length: > 0 } cause)
        {
            // What is to be drawn up must not be read before what speaks against it.
            page.Write(0, Indent, (word, tone), ($"  {cause}", Tone.Plain));
            (word, tone) = ("PREPARE", Tone.Strong);
        }

        page.Write(0, Indent, (word, tone), ($"  {PreparedPhrases.Headline(dose)}", Tone.Strong));
        page.Write(0, Indent, ("ORDERED", Tone.Strong), ($"  {Phrases.Verdict(dose.Ordered)}", Tone.Plain));
        page.Write(0, Indent, ("DEPTH", Tone.Strong), ($"  {Phrases.Depth(dose.Given ?? dose.Ordered)}", Tone.Plain));
        if (PreparedPhrases.Given(dose) is { } given)
        {
            page.Write(0, Indent, ("GIVEN", Tone.Strong), ($"  {given}", Tone.Plain));
        }

        Numbered("Recipe", [.. dose.Recipe.Select(s => s.Text)]);
        Numbered("Timeline", [.. dose.Spray?.Timeline.Select(PreparedPhrases.Step) ?? []]);
        Lines("Read back", dose.ReadBack);
        Lines("Containers of this strength", [.. dose.Containers.Select(PreparedPhrases.Container)]);
        Vials();
        FindingsText.Write(page, "Findings", _findings.All, _findings.Numbers);
        Lines(EvidenceNotes.Heading, [.. EvidenceNotes.Of(dose.Ordered).Select(n => $"{n.Id}: {n.Text}")]);
        FindingsText.WriteNotChecked(page, [.. dose.NotPrepared, .. dose.Ordered.NotChecked]);
        Incompatible();
        BodySizeText.Write(page, dose.Given ?? dose.Ordered);
        FindingsText.WriteNotScreened(page, dose.Ordered.NotScreened);
        FindingsText.WriteSources(page, [.. CitedSources.Of(dose.Ordered).Select(s => (s.Id, Phrases.Citation(s))), .. _findings.Numbers.Lines, .. BodySizePhrases.Sources(dose.Ordered)]);
        FindingsText.WriteFoot(page, dose.Receipt);
    }

    private void Numbered(string heading, IReadOnlyList<string> steps)
    {
        if (steps.Count == 0)
        {
            return;
        }

        page.Heading(heading);
        foreach (var (step, number) in steps.Select((s, i) => (s, i + 1)))
        {
            page.Line($"{number}. {step}", indent: Indent, hanging: Indent + 3);
        }
    }

    private void Lines(string heading, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        page.Heading(heading);
        foreach (var line in lines)
        {
            page.Line(line, indent: Indent, hanging: 4);
        }
    }

    private void Vials()
    {
        if (dose.VialPanel.Count == 0)
        {
            return;
        }

        page.Heading("The same dose from other vials, and what the wrong one would give");
        var strengths = dose.VialPanel.Select(r => $"{PreparedPhrases.Figure(r.Strength.Exact)} mg/mL").ToArray();
        var volumes = dose.VialPanel.Select(PreparedPhrases.Right).ToArray();
        var (first, second) = (strengths.Max(s => s.Length), volumes.Max(v => v.Length));
        foreach (var (row, strength, volume) in dose.VialPanel.Zip(strengths, volumes))
        {
            page.Line($"{(row.IsStated ? "=>" : "  ")} {strength.PadLeft(first)}  {volume.PadLeft(second)}  {PreparedPhrases.Mistaken(row, dose)}",
                row.IsStated ? Tone.Strong : Tone.Plain, Indent, Indent + first + second + 7);
        }
    }

    private void Incompatible() => Lines("Not to be mixed with it",
        [.. dose.IsSpray ? [] : dose.Formulary.Content.Incompatibilities.Select(i => $"{i.With} {i.Where} [{string.Join(", ", _findings.Numbers.Of(i.Evidence))}]")]);
}
