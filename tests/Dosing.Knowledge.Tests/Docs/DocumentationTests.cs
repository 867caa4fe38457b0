using System.Text.RegularExpressions;
using Dosing.Testing;
using Examples;

namespace Dosing.Knowledge.Tests.Docs;

/// <summary>What the documents show is what the code does, and what they point to is there.</summary>
public sealed partial class DocumentationTests
{
    private const string Marker = "// example\n";

    /// <summary>Each example: the document that shows it, its class, and its program.</summary>
    private static readonly (string Document, string Source, Action<TextWriter> Run)[] Examples =
    [
        ("docs/library.md", nameof(LibraryExample), LibraryExample.Run),
        ("docs/library.md", nameof(ScreeningExample), ScreeningExample.Run),
        ("docs/kinetics.md", nameof(KineticsExample), KineticsExample.Run),
    ];

    [Fact]
    public void The_code_of_every_example_stands_in_its_document()
    {
        foreach (var (document, source, _) in Examples)
        {
            var code = ExampleCode(Read($"tests/Dosing.Knowledge.Tests/Docs/{source}.cs"));
            Assert.Contains($"```csharp\n{code}\n```\n", Read(document), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_example_prints_what_its_document_shows()
    {
        foreach (var (document, _, run) in Examples)
        {
            using var output = new StringWriter { NewLine = "\n" };
            run(output);
            Assert.Contains($"```text\n{output}```\n", Read(document), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_relative_link_leads_to_a_file()
    {
        foreach (var document in Documents())
        {
            foreach (Match link in RelativeLink().Matches(File.ReadAllText(document)))
            {
                var target = Path.Combine(Path.GetDirectoryName(document)!, link.Groups["path"].Value);
                Assert.True(Path.Exists(target), $"{Path.GetRelativePath(Repository.PathTo(), document)} points to {link.Groups["path"].Value}, which is not there.");
            }
        }
    }

    [Fact]
    public void The_change_log_counts_what_ships()
    {
        var content = KetamineFormulary.Load().Content;
        (string Name, int Count)[] counts =
        [
            ("reference ranges", content.Ranges.Count),
            ("ceilings", content.Ceilings.Count),
            ("depth ladders", content.Ladders.Count),
            ("bands on them", content.Ladders.Sum(ladder => ladder.Bands.Count)),
            ("sources", content.Sources.Count),
            ("screening entries", content.ScreeningEntries.Count),
            ("products", content.Products.Count),
            ("diluents", content.Diluents.Count),
            ("infusion mixtures", content.Dilution.Mixes.Count),
            ("incompatibilities", content.Incompatibilities.Count),
            ("sprays", content.SprayRules.Count),
            ("measuring devices", content.Devices.Count),
        ];
        Assert.Contains($"### Formulary {content.Identity.Version} ({content.Identity.Date})\n", Read("docs/changelog.md"), StringComparison.Ordinal);
        Assert.All(counts, row => Assert.Contains($"| {row.Name} | {row.Count} |", Read("docs/changelog.md"), StringComparison.Ordinal));
    }

    private static string Read(string path) => Repository.Read(path);

    private static IEnumerable<string> Documents() =>
        Directory.EnumerateFiles(Repository.PathTo("docs"), "*.md", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Repository.PathTo(), "README.md"));

    /// <summary>The code between the markers, each part moved to the left margin, an empty line between the parts.</summary>
    private static string ExampleCode(string source) =>
        string.Join("\n\n", source.Split(Marker).Where((_, i) => i % 2 == 1).Select(Unindent));

    private static string Unindent(string part)
    {
        var lines = part.TrimEnd().Split('\n');
        var margin = lines[0].Length - lines[0].TrimStart().Length;
        return string.Join('\n', lines.Select(line => line.Length > margin ? line[margin..] : ""));
    }

    /// <summary>A link that is neither an address with a scheme nor a place on the same page.</summary>
    [GeneratedRegex(@"\]\((?![a-z]+:|#)(?<path>[^)#\s]+)")]
    private static partial Regex RelativeLink();
}
