using Dosing.Cli.Commands;
using Dosing.Teaching;

namespace Dosing.Cli.Rendering;

/// <summary>Audited claims as a markdown document, to hand out.</summary>
internal sealed class ClaimsMarkdown(ClaimsAnswer answer, bool isUk)
{
    private readonly MarkdownText _text = new(isUk);

    /// <summary>Composes the whole document.</summary>
    public string Compose()
    {
        _text.Line($"# {ClaimsPhrases.Title(answer)}");
        _text.Line(Escape(ClaimsPhrases.ReadIn(answer)));
        if (!answer.IsOne && answer.Claims.Count > 0)
        {
            _text.Line(["| claim | verdict | |", "| --- | --- | --- |", .. answer.Claims.Select(c =>
                $"| {Escape(c.Claim.Text)} | {ClaimVerdicts.Words.Word(c.Claim.Verdict)} | `{c.Claim.Id}` |")]);
        }

        foreach (var claim in answer.Claims)
        {
            One(claim);
        }

        _text.Section(ClaimsPhrases.CaseHeading, answer.Case is not { } found ? [] :
            [.. found.Facts.Select(f => $"- {Escape(ClaimsPhrases.Fact(f))}"), $"- {ClaimsPhrases.CaseLimits}"]);
        TeachingFoot.Write(_text, answer.Content.Identity, answer.Formulary);
        return _text.ToString();
    }

    private void One(AuditedClaim audited)
    {
        var claim = audited.Claim;
        _text.Line($"## {Escape(claim.Text)}");
        _text.Line($"**{ClaimVerdicts.Words.Word(claim.Verdict)}** (`{claim.Id}`): {ClaimVerdicts.MeaningOf(claim.Verdict)}. {Escape(claim.Finding)}");
        foreach (var command in claim.Commands)
        {
            _text.Line(Escape(command.Shows));
            _text.Line("```sh", command.Command, "```");
        }

        if (claim.Commands.Count == 0)
        {
            _text.Line(ClaimsPhrases.NoCommand);
        }

        _text.Line([.. audited.Sources.SelectMany(s => ClaimsPhrases.Lines(s).Select(line => $"  - {Escape(line)}").Prepend($"- `{s.Id}`: {Escape(ClaimsPhrases.Heading(s))}"))]);
    }

    private static string Escape(string text) => MarkdownText.Escape(text);
}
