using Dosing.Assessments;

namespace Dosing.Cli.Rendering;

/// <summary>A screening on a page: the case, why, the findings, what nobody said.</summary>
internal static class ScreeningText
{
    /// <summary>Writes the whole page.</summary>
    public static void Write(Page page, ScreeningAssessment screening)
    {
        var numbers = new EvidenceNumbers(screening.Findings);
        WriteHead(page, "Screening for", screening);
        FindingsText.Write(page, "Findings", screening.Findings, numbers);
        FindingsText.WriteNotChecked(page, screening.NotChecked);
        FindingsText.WriteNotScreened(page, screening.NotScreened);
        FindingsText.WriteSources(page, [.. numbers.Lines]);
        FindingsText.WriteFoot(page, screening.Receipt);
    }

    /// <summary>Writes the case as read and the disposition with the reason for it.</summary>
    public static void WriteHead(Page page, string what, ScreeningAssessment screening)
    {
        page.Line($"{what} {ScreeningPhrases.Case(screening)}", Tone.Strong, hanging: 2);
        page.Line(ScreeningPhrases.Severities(screening), hanging: 2);
        page.Line($"Patient: {ScreeningPhrases.Patient(screening)}", hanging: 2);
        if (ScreeningPhrases.Said(screening) is { Length: > 0 } said)
        {
            page.Line($"Said: {said}", hanging: 2);
        }

        var (word, tone) = FindingsText.Headline(screening.Disposition);
        page.Gap();
        page.Write(0, 2, (word, tone), ($"  {ScreeningPhrases.Why(screening)}", Tone.Plain));
    }
}
