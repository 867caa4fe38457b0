using System.Text.Json;
using Dosing.Cli.Commands;
using Dosing.Formularies;
using Dosing.Knowledge;

namespace Dosing.Cli.Tests;

public sealed class ScreenListTests
{
    private static readonly IReadOnlyList<ScreeningEntry> Entries = KetamineFormulary.Load().Content.ScreeningEntries;

    private static readonly string[] Kinds = ["history", "condition", "medicationClass", "physiologicalThreshold", "settingHazard"];

    private static readonly string[] Severities = ["contraindicated", "major", "caution", "information"];

    [Fact]
    public void All_129_entries_are_listed_by_kind_with_id_name_and_severities()
    {
        var page = Cli.Run(["screen", "--list"]);
        Assert.Equal((0, ""), (page.ExitCode, page.Error));
        Assert.Equal(129, Entries.Count);
        var text = page.Output.ReplaceLineEndings("\n");
        Assert.All(Entries, entry =>
        {
            var letters = string.Join(' ', Enum.GetValues<SeverityColumn>().Select(c => entry.In(c)?.ToString() switch { "Contraindicated" => "X", "Major" => "M", "Caution" => "C", "Information" => "I", _ => "-" }));
            Assert.Contains($"\n{letters}  {entry.Id}  ", text, StringComparison.Ordinal);
            Assert.True(TextRules.Count(text, entry.Name) > 0, entry.Name);
        });
        Assert.Equal(Kinds.Length, text.Split("\nT S A N  ").Length - 1);
        Faults.None(PageRules.TooWide(text, 80));
        Faults.None(TextRules.PrintedBadly(text));
    }

    [Fact]
    public void Json_lists_the_same_entries_with_closed_words_and_nothing_null()
    {
        var answer = List();
        Assert.Equal(["schemaVersion", "entries", "near"], answer.EnumerateObject().Select(p => p.Name));
        JsonElement[] entries = [.. answer.GetProperty("entries").EnumerateArray()];
        Assert.Equal(Entries.Select(e => e.Id).Order(StringComparer.Ordinal), entries.Select(e => e.Text("id")).Order(StringComparer.Ordinal));
        Assert.Equal(Kinds, entries.Select(e => e.Text("kind")).Distinct());
        Assert.DoesNotContain(answer.Walk(), e => e.Element.ValueKind == JsonValueKind.Null);
        Assert.All(entries, entry =>
        {
            var known = Entries.Single(e => e.Id == entry.Text("id"));
            Assert.Equal(["id", "kind", "name", "severity", "action", "drugs", "atc", "icd10", "measurements"], entry.EnumerateObject().Select(p => p.Name));
            Assert.Equal(known.Severities.Count, entry.GetProperty("severity").EnumerateObject().Count());
            Assert.All(entry.GetProperty("severity").EnumerateObject(), s => Assert.Contains(s.Value.GetString(), Severities));
            Assert.Equal(known.Drugs.Select(d => d.Name), entry.GetProperty("drugs").Texts());
        });
    }

    [Theory]
    [InlineData("buprenorphine", "buprenorphine opioid-use-disorder-on-agonist")]
    [InlineData("BUPRENORPHINE", "buprenorphine opioid-use-disorder-on-agonist")]
    [InlineData("I25", "coronary-artery-disease")]
    [InlineData("i25.1", "coronary-artery-disease")]
    [InlineData("icd10:I25.10", "coronary-artery-disease")]
    [InlineData("water", "opioids water-immersion")]
    [InlineData("diazepam", "benzodiazepine-load benzodiazepines")]
    [InlineData("rxnorm:1819", "buprenorphine")]
    [InlineData("N07BC01", "buprenorphine opioids")]
    [InlineData("meperidine", "opioids")]
    [InlineData("escort", "no-escort")]
    [InlineData("eating disorder refeeding", "")]
    [InlineData("disorder agonist", "opioid-use-disorder-on-agonist")]
    [InlineData("ciwa", "ciwa")]
    public void A_word_is_looked_for_in_ids_names_actions_drugs_and_codes(string word, string ids)
    {
        Assert.Equal(ids.Split(' ', StringSplitOptions.RemoveEmptyEntries), List(word).GetProperty("entries").EnumerateArray().Select(e => e.Text("id")).Order(StringComparer.Ordinal));
        var page = Cli.Run(["screen", "--list", word]);
        Assert.Equal(0, page.ExitCode);
        Assert.All(ids.Split(' ', StringSplitOptions.RemoveEmptyEntries), id => Assert.Contains($"  {id}  ", page.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_entry_is_found_by_its_id_its_name_and_each_of_its_drugs_and_codes()
    {
        var formulary = KetamineFormulary.Load();
        Faults.None(Entries.SelectMany(entry =>
            new[] { entry.Id, entry.Name }
                .Concat(entry.Drugs.SelectMany(d => d.OtherNames.Append(d.Name).Concat(d.Atc).Concat(d.RxNorm is { } code ? [code] : [])))
                .Concat(entry.AtcPrefixes).Concat(entry.Icd10Prefixes)
                .Where(word => !FlagSearch.For(word, formulary).Found.Any(f => f.Entry.Id == entry.Id))
                .Select(word => $"{entry.Id} is not found by {word}")));
    }

    [Fact]
    public void What_is_found_nowhere_is_said_with_near_words_and_is_no_error()
    {
        var page = Cli.Run(["screen", "--list", "bupernorphine"]);
        Assert.Equal((0, ""), (page.ExitCode, page.Error));
        Assert.Contains("is found in none of 129 entries", page.Output, StringComparison.Ordinal);
        Assert.Contains("Near to it: buprenorphine.", page.Output, StringComparison.Ordinal);
        var answer = List("bupernorphine");
        Assert.Equal("bupernorphine", answer.Text("word"));
        Assert.Equal(0, answer.GetProperty("entries").GetArrayLength());
        Assert.Equal(["buprenorphine"], answer.GetProperty("near").Texts());
    }

    [Theory]
    [InlineData("--for depression")]
    [InlineData("--flag opioids")]
    [InlineData("--absent opioids")]
    [InlineData("--medication diazepam")]
    [InlineData("--condition icd10:I25")]
    [InlineData("--measure qtc=400ms")]
    [InlineData("--drug ketamine --route oral --over 40min")]
    [InlineData("--age 45y --weight 70kg --height 170cm --sex male")]
    [InlineData("--exit-zero")]
    public void An_option_that_means_nothing_beside_the_list_is_refused_each_by_its_name(string options)
    {
        string[] names = [.. options.Split(' ').Where(w => w.StartsWith("--", StringComparison.Ordinal))];
        foreach (var words in new string[][] { ["screen", "--list", .. options.Split(' ')], ["screen", .. options.Split(' '), "--list", "opioids"] })
        {
            Refusal.InText(Cli.Run(words));
            var errors = Refusal.InJson(Cli.Run([.. words, "--format", "json"]));
            Assert.All(errors, e => Assert.Equal("usage", e.Text("code")));
            Assert.Equal(names.Order(StringComparer.Ordinal), errors.Select(e => e.Text("field")).Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void Nothing_to_look_for_is_refused(string word) =>
        Assert.Equal(["--list empty"], Refusal.Codes(Refusal.InJson(Cli.Run(["screen", "--list", word, "--format", "json"]))));

    [Theory]
    [InlineData("\u001b[31mred")]
    [InlineData("a\u202eb")]
    [InlineData("\u0000")]
    public void A_word_never_acts_on_the_terminal(string word) => Terminals.ReadAsWritten(Cli.Run(["screen", "--list", word]).Output);

    [Fact]
    public void No_culture_changes_what_is_found() =>
        Assert.All(Cultures.Foreign, culture => Assert.Equal(Cli.Run(["screen", "--list", "I25"]).Output, Cultures.Under(culture, () => Cli.Run(["screen", "--list", "i25"])).Output.Replace("'i25'", "'I25'", StringComparison.Ordinal)));

    private static JsonElement List(params string[] word) => Json.Read(Cli.Run(["screen", "--list", .. word, "--format", "json"]).Output);
}
