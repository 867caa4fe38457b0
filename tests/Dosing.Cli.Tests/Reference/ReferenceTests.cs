using System.Text.RegularExpressions;
using Dosing.Cli.Commands;
using Dosing.Cli.Tests.Explain;
using Dosing.Formularies;
using Dosing.Knowledge;
using Dosing.Testing;

namespace Dosing.Cli.Tests.Reference;

/// <summary>docs/reference is what the formulary holds. DOSING_ACCEPT=1 writes it anew.</summary>
public sealed partial class ReferenceTests
{
    private const string Accept = "DOSING_ACCEPT";

    private static readonly Formulary Formulary = KetamineFormulary.Load();
    private static readonly ReferencePages Reference = new(Formulary);
    private static readonly Dictionary<string, string> All = ReferencePages.Names.ToDictionary(n => n, Reference.Page);

    public static TheoryData<string> Names => [.. ReferencePages.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_is_what_the_formulary_says(string name)
    {
        var file = Path.Combine(Folder(), name);
        var written = Approved.Read(file, All[name]).Replace("\r\n", "\n", StringComparison.Ordinal);
        Assert.True(written == All[name], $"docs/reference/{name} differs from the formulary. Write it anew and read the difference: {Accept}=1 dotnet test tests/Dosing.Cli.Tests --filter {nameof(ReferenceTests)}");
    }

    [Fact]
    public void No_page_is_left_over() =>
        Assert.Equal(ReferencePages.Names.Order(), Directory.GetFiles(Folder()).Select(f => Path.GetFileName(f)).Order());

    [Fact]
    public void Every_id_has_a_heading_on_its_page() => Assert.All(new ExplainedIds(Formulary).All, e =>
        Assert.Contains($"\n### {e.Id}\n", All[ReferenceLinks.PageOf(e)], StringComparison.Ordinal));

    [Fact]
    public void Every_anchor_is_there_once_and_every_link_leads_to_one()
    {
        var anchors = All.ToDictionary(p => p.Key, p => Headings().Matches(p.Value).Select(m => ReferenceLinks.Anchor(m.Groups["text"].Value)).ToArray());
        Assert.All(anchors.Values, page => Assert.Distinct(page));
        Assert.All(All, page => Assert.All(Links().Matches(page.Value), link =>
            Assert.Contains(link.Groups["anchor"].Value, anchors[link.Groups["page"].Value])));
        Assert.True(All.Values.Sum(p => Links().Count(p)) > 1000);
    }

    [Fact]
    public void Every_sentence_of_the_evidence_stands_there_as_it_was_collected()
    {
        var shown = string.Concat(All.Values.Select(Markdown.Shown));
        Faults.None(Said.Sentences(Formulary.Content).OfType<string>().Distinct().Where(s => !shown.Contains(s, StringComparison.Ordinal)));
    }

    [Fact]
    public void No_page_depends_on_the_culture() => Assert.All(Cultures.Foreign, culture =>
        Assert.Equal(All, Cultures.Under(culture, () => ReferencePages.Names.ToDictionary(n => n, new ReferencePages(Formulary).Page))));

    [Fact]
    public void A_page_has_plain_line_ends_no_trailing_space_and_one_end() => Assert.All(All.Values, page =>
    {
        Terminals.ReadAsWritten(page);
        Assert.DoesNotContain(" \n", page, StringComparison.Ordinal);
        Assert.DoesNotContain("\n\n\n", page, StringComparison.Ordinal);
        Assert.EndsWith("\n", page, StringComparison.Ordinal);
        Assert.False(page.EndsWith("\n\n", StringComparison.Ordinal));
    });

    [Fact]
    public void No_page_calls_anything_harmless() => Faults.None(All.SelectMany(p => Said.TheWord(Markdown.Shown(p.Value)).Select(m => $"{p.Key}: {m}")));

    [Fact]
    public void The_hash_of_the_formulary_stands_on_no_page() => Assert.DoesNotContain(Formulary.Identity.Sha256, string.Concat(All.Values), StringComparison.Ordinal);

    private static string Folder() => Repository.PathTo("docs", "reference");

    [GeneratedRegex("^#+ (?<text>.*)$", RegexOptions.Multiline)]
    private static partial Regex Headings();

    [GeneratedRegex(@"\]\((?<page>[a-z-]+\.md)#(?<anchor>[^)]+)\)")]
    private static partial Regex Links();
}
