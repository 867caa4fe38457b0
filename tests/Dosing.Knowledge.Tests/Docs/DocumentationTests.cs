using System.Text.RegularExpressions;
using Dosing.Testing;
using Examples;

namespace Dosing.Knowledge.Tests.Docs;

/// <summary>What the documents show is what the code does.</summary>
public sealed partial class DocumentationTests
{
    private const string Marker = "// example\n";

    /// <summary>Each example: the document that shows it, its class, and its program where the document shows the output.</summary>
    private static readonly (string Document, string Source, Action<TextWriter>? Run)[] Examples =
    [
        ("README.md", nameof(ReadmeExample), ReadmeExample.Run),
        ("docs/body-size.md", nameof(BodySizeExample), null),
        ("docs/kinetics.md", nameof(KineticsExample), KineticsExample.Run),
        ("docs/library.md", nameof(LibraryExample), LibraryExample.Run),
        ("docs/library.md", nameof(ScreeningExample), ScreeningExample.Run),
        ("docs/protocol.md", nameof(ProtocolExample), null),
        ("docs/recipes/unitsnet.md", nameof(FromUnitsNetExample), null),
        ("docs/recipes/unitsnet.md", nameof(ToUnitsNetExample), null),
    ];

    /// <summary>Examples that are compiled and run elsewhere, by their document: where, and what the script says of them.</summary>
    private static readonly Dictionary<string, (string Script, string Line)> CompiledElsewhere = new()
    {
        ["docs/install.md"] = ("tests/packages/check.sh", "page csharp 1"),
        ["src/Dosing.Knowledge/readme.md"] = ("tests/packages/check.sh", "entry Dosing.Knowledge nupkg readme.md | block csharp 1"),
    };

    /// <summary>Code is compiled with these tests, and stands in its document word for word; so every block of code has its class, and every class its block.</summary>
    [Fact]
    public void Every_block_of_code_in_a_document_is_that_of_an_example_which_is_compiled()
    {
        var shown = Documents().SelectMany(file => CodeBlock().Matches(File.ReadAllText(file))
            .Select(m => $"{Path.GetRelativePath(Repository.PathTo(), file).Replace('\\', '/')}\n{m.Groups["code"].Value}"))
            .Where(block => !CompiledElsewhere.ContainsKey(block.Split('\n')[0]));
        var compiled = Examples.Select(e => $"{e.Document}\n{ExampleCode(Read($"tests/Dosing.Knowledge.Tests/Docs/{e.Source}.cs"))}\n");
        Assert.Equal(compiled.Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
        Assert.All(CompiledElsewhere.Values, elsewhere => Assert.Contains(elsewhere.Line, Read(elsewhere.Script), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_example_prints_what_its_document_shows()
    {
        foreach (var (document, _, run) in Examples.Where(e => e.Run is not null))
        {
            using var output = new StringWriter { NewLine = "\n" };
            run!(output);
            Assert.Contains($"```text\n{output}```\n", Read(document), StringComparison.Ordinal);
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
            .Concat(Directory.EnumerateFiles(Repository.PathTo(), "README.md"))
            .Concat(Directory.EnumerateFiles(Repository.PathTo("src"), "readme.md", SearchOption.AllDirectories));

    /// <summary>The code between the markers, each part moved to the left margin, an empty line between the parts.</summary>
    private static string ExampleCode(string source) =>
        string.Join("\n\n", source.Split(Marker).Where((_, i) => i % 2 == 1).Select(Unindent));

    private static string Unindent(string part)
    {
        var lines = part.TrimEnd().Split('\n');
        var margin = lines[0].Length - lines[0].TrimStart().Length;
        return string.Join('\n', lines.Select(line => line.Length > margin ? line[margin..] : ""));
    }

    [GeneratedRegex("^```csharp\n(?<code>(?:.*\n)*?)```$", RegexOptions.Multiline)]
    private static partial Regex CodeBlock();
}
