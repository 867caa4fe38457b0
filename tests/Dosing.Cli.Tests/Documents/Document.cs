using System.Text.RegularExpressions;
using Dosing.Testing;

namespace Dosing.Cli.Tests.Documents;

/// <summary>A page that GitHub shows: the readme, every page below docs, and the readme of each package.</summary>
internal sealed partial record Document(string Path, string Text)
{
    public static IReadOnlyList<Document> All { get; } =
    [
        .. Directory.EnumerateFiles(Repository.PathTo("docs"), "*.md", SearchOption.AllDirectories).Append(Repository.PathTo("README.md"))
            .Concat(Directory.EnumerateFiles(Repository.PathTo("src"), "readme.md", SearchOption.AllDirectories))
            .Select(file => new Document(System.IO.Path.GetRelativePath(Repository.PathTo(), file).Replace('\\', '/'), File.ReadAllText(file).Replace("\r\n", "\n", StringComparison.Ordinal)))
            .OrderBy(d => d.Path, StringComparer.Ordinal),
    ];

    /// <summary>The fenced blocks of the page, in order.</summary>
    public IReadOnlyList<Block> Blocks { get; } = [.. Fence().Matches(Text).Select(m => new Block(Path, m.Groups["language"].Value, m.Groups["text"].Value, Shown(Text[(m.Index + m.Length)..])))];

    /// <summary>The page without its blocks and without code in a line.</summary>
    public string Prose { get; } = Code().Replace(Fence().Replace(Text, "\n"), "");

    /// <summary>The anchors of its headings as GitHub makes them: small letters, blanks as hyphens, other marks left out, a repeated one numbered.</summary>
    public IReadOnlySet<string> Anchors()
    {
        var seen = new Dictionary<string, int>();
        return Heading().Matches(Fence().Replace(Text, "\n")).Select(m => Anchor(m.Groups["text"].Value)).Select(anchor =>
        {
            var before = seen.GetValueOrDefault(anchor);
            seen[anchor] = before + 1;
            return before == 0 ? anchor : $"{anchor}-{before}";
        }).ToHashSet();
    }

    private static string Anchor(string heading) =>
        string.Concat(Link().Replace(heading, "$1").Trim().ToLowerInvariant().Select(c => c == ' ' ? "-" : char.IsLetterOrDigit(c) || c is '-' or '_' ? $"{c}" : ""));

    private static string? Shown(string rest) => Output().Match(rest) is { Success: true } output ? output.Groups["text"].Value : null;

    [GeneratedRegex("^```(?<language>.*)\n(?<text>(?:.*\n)*?)```$", RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex("^\n\n```text\n(?<text>(?:.*\n)*?)```\n")]
    private static partial Regex Output();

    [GeneratedRegex("`[^`\n]*`")]
    private static partial Regex Code();

    [GeneratedRegex("^#{1,6} (?<text>.*)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex Link();
}

/// <summary>A fenced block, and the text that stands below it as its output; null where none does.</summary>
internal sealed record Block(string Document, string Language, string Text, string? Output)
{
    public string FirstLine { get; } = Text.Split('\n')[0];
}
