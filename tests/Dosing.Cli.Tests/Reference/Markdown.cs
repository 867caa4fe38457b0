using System.Text;
using System.Text.RegularExpressions;
using Dosing.Cli.Rendering.Explaining;

namespace Dosing.Cli.Tests.Reference;

/// <summary>A page of the reference: headings that are stable anchors, facts as lists, sentences that read as they were written.</summary>
internal sealed partial class Markdown(ReferenceLinks links)
{
    private readonly StringBuilder _text = new();

    /// <summary>The page, with a plain line end on every system.</summary>
    public override string ToString() => _text.ToString().TrimEnd('\n') + "\n";

    /// <summary>A heading. That of an id is the id alone, so its anchor never changes.</summary>
    public Markdown Heading(int level, string text) => Paragraph($"{new string('#', level)} {Escaped(text)}");

    /// <summary>A paragraph of our own words; links and marks stand as they are.</summary>
    public Markdown Paragraph(string text)
    {
        _text.Append(text).Append("\n\n");
        return this;
    }

    /// <summary>A list of sentences that are quoted.</summary>
    public Markdown Quotes(IEnumerable<string> sentences) => Items(sentences.Select(Escaped));

    /// <summary>A list of lines that are markdown already; nothing where there is none.</summary>
    public Markdown Items(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            _text.Append("- ").Append(line).Append('\n');
        }

        _text.Append('\n');
        return this;
    }

    /// <summary>A table; its cells are markdown already.</summary>
    public Markdown Table(string[] heads, IEnumerable<string[]> rows)
    {
        Row(heads);
        Row([.. heads.Select(_ => "---")]);
        foreach (var row in rows)
        {
            Row(row);
        }

        _text.Append('\n');
        return this;

        void Row(string[] cells) => _text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
    }

    /// <summary>An id with all that is said of it.</summary>
    public Markdown Entry(Explained explained, params string[] leftOut)
    {
        Heading(3, explained.Id);
        Paragraph($"**{Escaped(explained.Name)}** ({explained.KindInWords}){links.AlsoNamed(explained)}");
        return Items(explained.Facts().Where(f => !leftOut.Contains(f.Name)).Select(Item));
    }

    /// <summary>A link to where an id is explained.</summary>
    public string Link(string id) => links.To(id);

    /// <summary>Links to several ids.</summary>
    public string Links(IEnumerable<string> ids) => string.Join(", ", ids.Select(Link));

    /// <summary>A text whose every character is shown as it stands; addresses become links.</summary>
    public static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        var end = 0;
        foreach (Match address in Address().Matches(text))
        {
            escaped.Append(Special().Replace(text[end..address.Index], @"\$0")).Append('<').Append(address.Value).Append('>');
            end = address.Index + address.Length;
        }

        return FirstOfAList().Replace(escaped.Append(Special().Replace(text[end..], @"\$0")).ToString(), @"$1\$2");
    }

    /// <summary>The text that a page shows: what <see cref="Escaped"/> made of it, undone, and links as their words.</summary>
    public static string Shown(string page) => Escape().Replace(AddressLink().Replace(PageLink().Replace(page, "$1"), "$1"), "$1");

    private string Item(Fact fact) => fact.Lines.Count == 1
        ? $"**{fact.Name}**: {Line(fact.Lines[0])}"
        : $"**{fact.Name}**:{string.Concat(fact.Lines.Select(l => $"\n  - {Line(l)}"))}";

    private string Line(FactLine line) => line.IsTyped ? $"`{line.Text}`"
        : string.Join(" ", new[] { Escaped(line.Text), Links(line.Ids) }.Where(part => part.Length > 0)) + (line.Tail.Length > 0 ? Escaped(line.Tail) : "");

    [GeneratedRegex(@"https?://[^\s<>]*[^\s<>.,;:)]")]
    private static partial Regex Address();

    [GeneratedRegex(@"[\\*_`\[\]<>|~&]")]
    private static partial Regex Special();

    [GeneratedRegex(@"^(\d*)([-+.)]|#+)(?=\s)")]
    private static partial Regex FirstOfAList();

    [GeneratedRegex(@"\\([\\*_`\[\]<>|~&+#.)-])")]
    private static partial Regex Escape();

    [GeneratedRegex("<(https?://[^>]*)>")]
    private static partial Regex AddressLink();

    [GeneratedRegex(@"\[([A-Za-z0-9.-]+)\]\([a-z-]*\.?m?d?#[a-z0-9-]+\)")]
    private static partial Regex PageLink();
}
