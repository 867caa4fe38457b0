using System.Text.RegularExpressions;
using Dosing.Knowledge;
using Dosing.Testing;

namespace Dosing.Cli.Tests.Documents;

/// <summary>Every link of a page leads somewhere: to a file, to a heading, or to an address that is known.</summary>
public sealed partial class LinkTests
{
    /// <summary>Addresses beyond those of the sources, by how they begin.</summary>
    private static readonly string[] Known =
    [
        "https://github.com/angularsen/UnitsNet", // what the recipe is about
        "https://raw.githubusercontent.com/xunit/xunit/master/license.txt", // named by a package as its licence
    ];

    private static readonly Dictionary<string, IReadOnlySet<string>> Anchors = Document.All.ToDictionary(d => d.Path, d => d.Anchors());

    [Fact]
    public void Every_relative_link_leads_to_a_file_and_its_anchor_to_a_heading() => Faults.None(
        from document in Document.All
        from Match link in Target().Matches(document.Prose)
        let target = link.Groups["target"].Value
        where !target.Contains("://", StringComparison.Ordinal)
        let fault = Fault(document.Path, target)
        where fault is not null
        select $"{document.Path} points to {target}: {fault}");

    [Fact]
    public void There_are_links_to_check_and_a_wrong_one_is_seen()
    {
        Assert.True(Document.All.Sum(d => Target().Count(d.Prose)) > 1000);
        Assert.Null(Fault("docs/library.md", "architecture.md#walls"));
        Assert.NotNull(Fault("docs/library.md", "architecture.md#no-such-heading"));
        Assert.NotNull(Fault("docs/library.md", "README.md"));
        Assert.NotNull(Fault("docs/library.md", "../../outside.md"));
    }

    /// <summary>An address is that of a source, as the documents of the formulary give it, or one of a short list; so none is invented.</summary>
    [Fact]
    public void Every_address_is_that_of_a_source_or_listed()
    {
        var formulary = KetamineFormulary.Load();
        var evidence = string.Concat(Directory.EnumerateFiles(Repository.PathTo("src", "Dosing.Knowledge", "Documents"), "*.json").Select(File.ReadAllText));
        var sources = formulary.Content.Sources.Select(s => s.Address).OfType<string>().ToHashSet();
        Faults.None(
            from document in Document.All
            from Match match in Address().Matches(Escape().Replace(document.Prose, "$1"))
            let address = match.Value
            where !Candidates(address).Any(a => sources.Contains(a) || Known.Contains(a) || evidence.Contains(a, StringComparison.Ordinal))
            select $"{document.Path}: {address}");
        Assert.All(sources, a => Assert.True(Uri.TryCreate(a, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Contains('.', StringComparison.Ordinal), a));
    }

    /// <summary>An address may end where a sentence or a bracket does.</summary>
    private static IEnumerable<string> Candidates(string address)
    {
        for (var end = address; end.Length > 10; end = end[..^1])
        {
            yield return end;
            if (char.IsLetterOrDigit(end[^1]))
            {
                break;
            }
        }
    }

    private static string? Fault(string from, string target)
    {
        var parts = target.Split('#', 2);
        var path = parts[0].Length == 0 ? from : Path.GetRelativePath(Repository.PathTo(), Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Repository.PathTo(from))!, parts[0]))).Replace('\\', '/');
        return path.StartsWith("..", StringComparison.Ordinal) ? "outside the repository"
            : !Path.Exists(Repository.PathTo(path)) ? "no such file"
            : parts.Length == 2 && !(Anchors.TryGetValue(path, out var anchors) && anchors.Contains(parts[1])) ? "no such heading"
            : null;
    }

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Target();

    [GeneratedRegex("""https?://[^\s<>"|`\]]+""")]
    private static partial Regex Address();

    [GeneratedRegex(@"\\([_*\[\]()~&])")]
    private static partial Regex Escape();
}
