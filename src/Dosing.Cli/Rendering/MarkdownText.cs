using System.Text;
using Dosing.Assessments;

namespace Dosing.Cli.Rendering;

/// <summary>Builds a markdown document, block by block.</summary>
internal sealed class MarkdownText(bool isUk)
{
    private readonly StringBuilder _text = new();

    /// <summary>The whole document in the profile that was asked for.</summary>
    public override string ToString() => isUk ? Micrograms.InFull(_text.ToString()) : _text.ToString();

    /// <summary>A heading with its lines; nothing where there are none.</summary>
    public void Section(string heading, IEnumerable<string> lines)
    {
        var all = lines.ToArray();
        if (all.Length > 0)
        {
            Line($"## {heading}");
            Line(all);
        }
    }

    /// <summary>A block of lines with an empty line behind it.</summary>
    public void Line(params string[] lines)
    {
        foreach (var line in lines)
        {
            _text.Append(line).Append('\n');
        }

        _text.Append('\n');
    }

    /// <summary>The foot of every answer.</summary>
    public void Foot(Receipt receipt)
    {
        Line($"**{Phrases.HighAlert}.** {Phrases.IntendedUse}");
        Line($"dosing {receipt.Tool}, formulary {receipt.Formulary.Id} {receipt.Formulary.Version}, SHA-256 `{receipt.Formulary.Sha256}`");
        if (receipt.Protocol is { } protocol)
        {
            Line([Escape(ProtocolPhrases.InForceWhole(protocol)), .. ProtocolPhrases.Warnings(protocol).Select(w => $"**{Escape(w)}**")]);
        }
    }

    /// <summary>Takes their meaning from the characters that markdown would act on.</summary>
    public static string Escape(string text)
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
