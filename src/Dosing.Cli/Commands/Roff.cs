using System.Text;

namespace Dosing.Cli.Commands;

/// <summary>A page in the man macros of roff. What is passed in is text: nothing in it is taken for a macro.</summary>
internal sealed class Roff
{
    private readonly StringBuilder _page = new();

    /// <summary>Begins the page of a program, in the section of commands.</summary>
    public Roff(string name, string version) =>
        _page.Append($".\\\" Made by: {name} manual\n.TH {name.ToUpperInvariant()} 1 \"\" \"{name} {version}\" \"User commands\"\n");

    /// <summary>A section.</summary>
    public Roff Section(string title) => Macro("SH", title);

    /// <summary>A part of a section, headed by what is typed.</summary>
    public Roff Part(string typed) => Macro("SS", Literal(typed));

    /// <summary>The line that says what the program is; indexes read it.</summary>
    public Roff Name(string name, string purpose)
    {
        _page.Append($"{name} \\- {Escaped(purpose)}\n");
        return this;
    }

    /// <summary>A paragraph.</summary>
    public Roff Text(string text)
    {
        _page.Append($".PP\n{Escaped(text)}\n");
        return this;
    }

    /// <summary>A line that is typed.</summary>
    public Roff Command(string typed)
    {
        _page.Append($".PP\n.B {Literal(typed)}\n");
        return this;
    }

    /// <summary>A word that is typed, with what it means beside it.</summary>
    public void Entry(string typed, string meaning) => _page.Append($".TP\n.B {Literal(typed)}\n{Escaped(meaning)}\n");

    /// <summary>A line to copy: not filled, and not hyphenated where it is too long.</summary>
    public void Example(string line) => _page.Append($".PP\n.nf\n{Literal(line)}\n.fi\n");

    /// <summary>The page so far.</summary>
    public override string ToString() => _page.ToString();

    private Roff Macro(string name, string text)
    {
        _page.Append($".{name} {text}\n");
        return this;
    }

    /// <summary>Words as they are typed: their hyphens stay hyphens when the page is copied from.</summary>
    private static string Literal(string text) => Escaped(text).Replace("-", "\\-", StringComparison.Ordinal);

    private static string Escaped(string text)
    {
        var escaped = text.Replace("\\", "\\e", StringComparison.Ordinal).Replace("\"", "\\(dq", StringComparison.Ordinal).Replace("~", "\\(ti", StringComparison.Ordinal);
        return escaped.StartsWith('.') || escaped.StartsWith('\'') ? "\\&" + escaped : escaped;
    }
}
