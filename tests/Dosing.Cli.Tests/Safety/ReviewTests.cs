using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Dosing.Cli.Rendering.Reviewing;
using Dosing.Formularies;
using Dosing.Knowledge;
using Dosing.Testing;

namespace Dosing.Cli.Tests.Safety;

/// <summary>The sheet a pharmacist signs holds what ships, and nothing of it is left out. DOSING_ACCEPT=1 writes docs/safety/content-review.md anew.</summary>
public sealed partial class ReviewTests
{
    private const string Accept = "DOSING_ACCEPT";

    private static readonly Formulary Formulary = KetamineFormulary.Load();
    private static readonly ReviewSheet Sheet = ReviewSheet.Of(Formulary);
    private static readonly string Page = new ReviewMarkdown(Sheet, isUk: false).Compose();

    /// <summary>All that stands on the sheet of an item.</summary>
    private static readonly ILookup<string, string> Said = Sheet.Sections.SelectMany(s => s.Items).ToLookup(
        i => i.Id, i => string.Join('\n', i.Rows.Select(r => $"{r.Name} {r.Value} {r.How}").Prepend(i.Name).Concat(i.Bases.Select(b => $"{b.Fact} {b.Address}"))));

    [Fact]
    public void The_sheet_of_the_documents_is_what_the_formulary_says()
    {
        var file = Repository.PathTo("docs", "safety", "content-review.md");
        var written = Approved.Read(file, Page).Replace("\r\n", "\n", StringComparison.Ordinal);
        Assert.True(written == Page, $"docs/safety/content-review.md differs from the formulary. Write it anew and read the difference: {Accept}=1 dotnet test tests/Dosing.Cli.Tests --filter {nameof(ReviewTests)}");
    }

    [Fact]
    public void The_command_prints_the_sheet()
    {
        var result = Cli.Run(["formulary", "review"]);
        Assert.Equal((0, Page, ""), (result.ExitCode, result.Output, result.Error));
    }

    /// <summary>Read from the documents as they are, not from what was made of them: each number of an item stands on the sheet of that item, in months or years where it is an age.</summary>
    [Theory]
    [InlineData("ranges")]
    [InlineData("ladders")]
    [InlineData("rules")]
    [InlineData("products")]
    [InlineData("screening")]
    [InlineData("sources")]
    public void Every_number_of_every_document_stands_on_the_sheet(string document)
    {
        using var json = JsonDocument.Parse(Repository.Read("src", "Dosing.Knowledge", "Documents", $"{document}.json").TrimStart('\uFEFF'));
        var missing = Numbers(json.RootElement, "rules", "$").Where(n => !Forms(n).Any(form => Said[n.Item].Any(text => Holds(text, form)))).Select(n => $"{n.Item} {n.Path} {n.Value}");
        Faults.None(missing);
    }

    [Fact]
    public void Everything_that_has_an_id_stands_on_it_once()
    {
        var content = Formulary.Content;
        Assert.Equal(
            new[] { content.Ranges.Select(r => r.Id), content.Ceilings.Select(c => c.Id), content.Ladders.Select(l => l.Id), content.Products.Select(p => p.Id), content.Diluents.Select(d => d.Id),
                content.Devices.Select(d => d.Id), content.ScreeningEntries.Select(e => e.Id), content.Combinations.Select(c => c.Id), content.Plans.Select(p => p.Id), content.Sources.Select(s => s.Id) }
                .SelectMany(ids => ids).Order(StringComparer.Ordinal).Except(Said.Select(s => s.Key)), []);
        Assert.All(Sheet.Sections, section => Assert.Distinct(section.Items.Select(i => i.Id)));
        Assert.All(content.Ladders, ladder => Assert.All(ladder.Bands, band => Assert.Contains($"\n| {band.Id} | ", Page, StringComparison.Ordinal)));
    }

    /// <summary>What was verified was read somewhere; what was recalled was not, and says so.</summary>
    [Fact]
    public void Whatever_was_verified_has_an_address()
    {
        var bases = Sheet.Sections.SelectMany(s => s.Items).SelectMany(i => i.Bases.Concat(i.Rows.SelectMany(r => r.Bases))).ToArray();
        Assert.All(bases, basis => Assert.Contains(basis.Verification, new[] { "verified", "verified-secondary", "recalled" }));
        Assert.All(bases.Where(b => b.Verification != "recalled"), basis => Assert.False(string.IsNullOrEmpty(basis.Address), basis.Source));
    }

    [Fact]
    public void A_number_of_a_range_names_its_sources_and_how_it_was_reached() => Assert.All(Sheet.Sections[0].Items, item =>
        Assert.All(item.Rows.Where(r => r.Name is "low" or "usual" or "high"), row => Assert.True(row.Bases.Count > 0 && row.How.Length > 0, item.Id)));

    [Fact]
    public void Every_row_has_an_empty_cell_for_initials()
    {
        var rows = Page.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| ---", StringComparison.Ordinal) && !line.Contains("initials", StringComparison.Ordinal) && !line.Contains("first reader", StringComparison.Ordinal)).ToArray();
        Assert.All(rows, row => Assert.EndsWith(" | |", row, StringComparison.Ordinal));
        Assert.True(rows.Length > Sheet.Sections.Sum(s => s.Items.Sum(i => i.Rows.Count)));
    }

    [Fact]
    public void Every_table_is_one()
    {
        var width = 0;
        foreach (var line in Page.Split('\n'))
        {
            var cells = Cell().Count(line);
            width = line.StartsWith('|') ? (width == 0 ? cells : width) : 0;
            Assert.True(!line.StartsWith('|') || cells == width, line);
        }
    }

    [Fact]
    public void Json_has_the_same_rows()
    {
        var json = Json.Read(Cli.Run(["formulary", "review", "--format", "json"]).Output);
        Assert.Equal(
            Sheet.Sections.SelectMany(s => s.Items).SelectMany(i => i.Rows).Select(r => (r.Name, r.Value)),
            json.GetProperty("sections").EnumerateArray().SelectMany(s => s.GetProperty("items").EnumerateArray()).SelectMany(i => i.GetProperty("rows").EnumerateArray()).Select(r => (r.Text("name"), r.Text("value"))));
        Assert.DoesNotContain(json.Walk(), e => e.Element.ValueKind == JsonValueKind.Null);
    }

    [Fact]
    public void No_culture_changes_a_byte() => Assert.All(Cultures.Foreign, culture =>
        Assert.Equal(Page, Cultures.Under(culture, () => new ReviewMarkdown(ReviewSheet.Of(Formulary), isUk: false).Compose())));

    [Fact]
    public void A_local_protocol_is_refused() => Assert.Equal(5, Cli.Run(["formulary", "review", "--protocol", "ours.json"]).ExitCode);

    /// <summary>Every number below an element, with the id of the item on the sheet to which it belongs.</summary>
    private static IEnumerable<(string Item, string Path, decimal Value)> Numbers(JsonElement element, string item, string path)
    {
        if (element.ValueKind == JsonValueKind.Object && element.TryGetProperty("id", out var id) && Said.Contains(id.GetString()!))
        {
            item = id.GetString()!;
        }

        return element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Numbers(p.Value, item, $"{path}.{p.Name}")),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(e => Numbers(e, item, $"{path}[]")),
            JsonValueKind.Number => [(item, path, element.GetDecimal())],
            _ => [],
        };
    }

    /// <summary>The forms in which a number may stand there.</summary>
    private static IEnumerable<string> Forms((string Item, string Path, decimal Value) number)
    {
        yield return number.Value.ToString("0.#########", CultureInfo.InvariantCulture);
        if (number.Path.Contains("ageMonths", StringComparison.Ordinal) && number.Value % 12m == 0m)
        {
            yield return (number.Value / 12m).ToString("0", CultureInfo.InvariantCulture) + " year";
        }
    }

    private static bool Holds(string text, string number) => Regex.IsMatch(text, $@"(?<![\d.]){Regex.Escape(number)}(?!\d|\.\d)");

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Cell();
}
