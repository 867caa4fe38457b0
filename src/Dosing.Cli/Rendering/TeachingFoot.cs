using Dosing.Formularies;

namespace Dosing.Cli.Rendering;

/// <summary>The foot of what is taught: what kind of medicine it is, whom it is for, which content it is and beside which formulary.</summary>
internal static class TeachingFoot
{
    /// <summary>Writes the foot of a page.</summary>
    public static void Write(Page page, FormularyIdentity teaching, FormularyIdentity formulary)
    {
        page.Gap();
        page.Line(Phrases.HighAlert, Tone.Strong);
        page.Line(Phrases.IntendedUse, Tone.Quiet);
        page.Line($"dosing {DoseAssessor.ToolVersion}, {Named(teaching)}, SHA-256 {teaching.Sha256[..16]}; formulary {Named(formulary)}, SHA-256 {formulary.Sha256[..16]}.", Tone.Quiet);
    }

    /// <summary>Writes the foot of a document.</summary>
    public static void Write(MarkdownText text, FormularyIdentity teaching, FormularyIdentity formulary)
    {
        text.Line($"**{Phrases.HighAlert}.** {Phrases.IntendedUse}");
        text.Line($"dosing {DoseAssessor.ToolVersion}, {Named(teaching)}, SHA-256 `{teaching.Sha256}`; formulary {Named(formulary)}, SHA-256 `{formulary.Sha256}`");
    }

    private static string Named(FormularyIdentity identity) => $"{identity.Id} {identity.Version}";
}
