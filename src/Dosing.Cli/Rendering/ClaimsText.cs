using Dosing.Cli.Commands;
using Dosing.Teaching;

namespace Dosing.Cli.Rendering;

/// <summary>Audited claims on a page: the list with the verdicts first, then each claim, then the case.</summary>
internal sealed class ClaimsText(Page page, ClaimsAnswer answer)
{
    private const int Indent = 2;
    private const int Hanging = 11;

    /// <summary>Writes the whole page.</summary>
    public void Write()
    {
        page.Line(ClaimsPhrases.Title(answer), Tone.Strong);
        page.Line(ClaimsPhrases.ReadIn(answer), Tone.Quiet);
        if (!answer.IsOne && answer.Claims.Count > 0)
        {
            List();
        }

        foreach (var claim in answer.Claims)
        {
            One(claim);
        }

        Case();
        TeachingFoot.Write(page, answer.Content.Identity, answer.Formulary);
    }

    private void List()
    {
        page.Line(ClaimsPhrases.Counts(answer), Tone.Quiet);
        page.Gap();
        var (id, verdict) = (answer.Claims.Max(c => c.Claim.Id.Length), ClaimVerdicts.Words.Words.Max(w => w.Length));
        foreach (var claim in answer.Claims.Select(c => c.Claim))
        {
            page.Write(Indent, 4, ($"{claim.Id.PadRight(id)}  ", Tone.Plain), (ClaimVerdicts.Words.Word(claim.Verdict).PadRight(verdict), ToneOf(claim.Verdict)), ($"  {claim.Topic}", Tone.Quiet));
        }
    }

    private void One(AuditedClaim audited)
    {
        var claim = audited.Claim;
        page.Heading($"\"{claim.Text}\"");
        page.Line($"[{claim.Id}]", Tone.Quiet, Indent);
        page.Write(Indent, Hanging, ("VERDICT  ", Tone.Strong), (ClaimsPhrases.Verdict(claim), ToneOf(claim.Verdict)));
        page.Write(Indent, Hanging, ("FOUND    ", Tone.Strong), (claim.Finding, Tone.Plain));
        var head = "SHOWN BY ";
        foreach (var command in claim.Commands)
        {
            page.Write(Indent, Hanging, (head, Tone.Strong), (command.Shows, Tone.Plain));
            CopyableCommand.Write(page, command.Command, Hanging);
            head = "         ";
        }

        if (claim.Commands.Count == 0)
        {
            page.Write(Indent, Hanging, (head, Tone.Strong), (ClaimsPhrases.NoCommand, Tone.Plain));
        }

        page.Line("SOURCES", Tone.Strong, Indent);
        foreach (var source in audited.Sources)
        {
            page.Write(4, 6, ($"[{source.Id}] ", Tone.Strong), (ClaimsPhrases.Heading(source), Tone.Quiet));
            foreach (var line in ClaimsPhrases.Lines(source))
            {
                page.Line($"- {line}", Tone.Quiet, 6, 8);
            }
        }
    }

    private void Case()
    {
        if (answer.Case is not { } found)
        {
            return;
        }

        page.Heading($"{ClaimsPhrases.CaseHeading} [{found.Id}]");
        foreach (var fact in found.Facts)
        {
            page.Line($"- {ClaimsPhrases.Fact(fact)}", indent: Indent, hanging: 4);
        }

        page.Line(ClaimsPhrases.CaseLimits, indent: Indent);
    }

    private static Tone ToneOf(ClaimVerdict verdict) => verdict switch
    {
        ClaimVerdict.Supported => Tone.Good,
        ClaimVerdict.Contradicted => Tone.Danger,
        _ => Tone.Warning,
    };
}
