using System.Text.Json;
using Dosing.Assessments;
using Dosing.Cli.Commands;
using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Judgement;
using Dosing.Knowledge;

namespace Dosing.Cli.Tests.Explain;

/// <summary>Every id that an answer can hold is explained, in text and in JSON.</summary>
public sealed class ExplainTests
{
    private static readonly Formulary Formulary = KetamineFormulary.Load();
    private static readonly FormularyContent Content = Formulary.Content;

    /// <summary>The ids of every kind, taken from the formulary and the vocabularies, not from the command.</summary>
    private static readonly (string Kind, string[] Ids)[] Kinds =
    [
        ("finding", [.. DoseFindingIds.Words.Words, .. ProtocolFindings.Ids]),
        ("not-checked-reason", [.. NotCheckedReasons.Words.Words]),
        ("screening-entry", [.. Content.ScreeningEntries.Select(e => e.Id)]),
        ("combination", [.. Content.Combinations.Select(c => c.Id)]),
        ("plan", [.. Content.Plans.Select(p => p.Id)]),
        ("checklist", [Content.Checklist.Id]),
        ("range", [.. Content.Ranges.Select(r => r.Id)]),
        ("ceiling", [.. Content.Ceilings.Select(c => c.Id)]),
        ("ladder", [.. Content.Ladders.Select(l => l.Id)]),
        ("band", [.. Content.Ladders.SelectMany(l => l.Bands).Select(b => b.Id)]),
        ("depth-level", [.. Words.DepthLevels.Words]),
        ("rate-rule", [.. Formulary.Rules.RateRules.Select(r => r.Id), Depth.OralLadderRule]),
        ("product", [.. Content.Products.Select(p => p.Id)]),
        ("strength-basis", [Content.StrengthBasis.Id]),
        ("diluent", [.. Content.Diluents.Select(d => d.Id)]),
        ("concentrate-rule", [Content.Dilution.Concentrate.Id]),
        ("infusion-mixture", [.. Content.Dilution.Mixes.Select(m => m.Id)]),
        ("not-further-rule", [Content.Dilution.NotFurther.Id]),
        ("incompatibility", [.. Content.Incompatibilities.Select(i => i.Id)]),
        ("spray-rule", [.. Content.SprayRules.Select(r => r.Id)]),
        ("device", [.. Content.Devices.Select(d => d.Id)]),
        ("source", [.. Content.Sources.Select(s => s.Id)]),
        ("kinetic-model", [.. KetamineKinetics.Load().Models.Select(m => m.Id)]),
        ("landmark", [.. KetamineKinetics.Load().Landmarks.Select(m => m.Id)]),
        ("kinetic-facts", ["absorption-adults", "absorption-children", "bioavailability", "oral-esketamine-interactions"]),
        ("measured-level", [.. KetamineKinetics.Load().Measured.Select(m => m.Id)]),
        ("slip",
        [
            "ten-times-high", "ten-times-low", "hundred-times-high", "hundred-times-low", "strength-10-for-50", "strength-10-for-100", "strength-50-for-10", "strength-50-for-100",
            "strength-100-for-10", "strength-100-for-50", "mg-for-mcg", "mcg-for-mg", "per-min-for-per-h", "per-h-for-per-min", "pounds-as-kilograms", "pounds-as-kilograms-twice",
            "per-kg-left-out", "per-kg-twice", "vial-for-ml", "ml-for-vial", "route-intravenous", "route-intramuscular", "route-subcutaneous", "route-intranasal", "route-sublingual", "route-oral",
        ]),
    ];

    public static TheoryData<string, string[]> EveryKind
    {
        get
        {
            var data = new TheoryData<string, string[]>();
            foreach (var (kind, ids) in Kinds)
            {
                data.Add(kind, ids);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(EveryKind))]
    public void Every_id_of_a_kind_is_explained_on_a_page_and_in_json(string kind, string[] ids) => Assert.All(ids, id =>
    {
        var page = Cli.Run(["explain", id]);
        Assert.Equal((0, ""), (page.ExitCode, page.Error));
        Assert.Contains($"\n{id}  ", "\n" + page.Output, StringComparison.Ordinal);
        Faults.None(PageRules.TooWide(page.Output, 80).Concat(PageRules.WrappedApart(page.Output)));
        Terminals.ReadAsWritten(page.Output);
        Faults.None(Said.TheWord(page.Output).Select(m => $"{id}: {m}"));

        var answer = Json.Read(Cli.Run(["explain", id, "--format", "json"]).Output);
        Assert.Equal(["schemaVersion", "id", "meanings"], answer.EnumerateObject().Select(p => p.Name));
        Assert.Equal((1, id), (answer.GetProperty("schemaVersion").GetInt32(), answer.Text("id")));
        Assert.Contains(kind, answer.GetProperty("meanings").EnumerateArray().Select(m => m.Text("kind")));
    });

    [Fact]
    public void The_list_holds_exactly_these_ids_of_these_kinds()
    {
        var listed = Json.Read(Cli.Run(["explain", "--list", "--format", "json"]).Output).GetProperty("ids").EnumerateArray();
        Assert.Equal(Kinds.SelectMany(k => k.Ids.Select(id => (k.Kind, id))).Order(), listed.Select(i => (i.Text("kind"), i.Text("id"))).Order());
    }

    [Fact]
    public void An_id_that_names_two_things_is_explained_as_both()
    {
        var meanings = Json.Read(Cli.Run(["explain", "rapid-iv-bolus", "--format", "json"]).Output).GetProperty("meanings");
        Assert.Equal(["finding", "screening-entry"], meanings.EnumerateArray().Select(m => m.Text("kind")));
        Assert.StartsWith("rapid-iv-bolus names 2 things.\n", Cli.Run(["explain", "rapid-iv-bolus"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_null_and_every_object_of_a_kind_has_the_same_lists()
    {
        var all = new ExplainedIds(Formulary, KetamineKinetics.Load()).All.Select(e => e.Id).Distinct()
            .SelectMany(id => Json.Read(Cli.Run(["explain", id, "--format", "json"]).Output).GetProperty("meanings").EnumerateArray()).ToArray();
        Assert.DoesNotContain(all.SelectMany(m => m.Walk()), e => e.Element.ValueKind == JsonValueKind.Null);
        foreach (var kind in all.Where(m => m.Text("id") != Depth.OralLadderRule).GroupBy(m => m.Text("kind")))
        {
            Assert.Single(kind.Select(Lists).Distinct());
        }

        static string Lists(JsonElement meaning) => string.Join(" ", meaning.EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.Array).Select(p => p.Name));
    }

    [Fact]
    public void No_page_and_no_json_depends_on_the_culture()
    {
        string[] ids = ["qtc-limits", "cyp3a4-inhibitors-strong", "combo-anorexia-qt-electrolytes", "depression-iv", "weight-implausible", "iv-30-to-60-min", "rate-1.5", "no-such-id", "zarate2006"];
        foreach (var words in ids.SelectMany(id => new[] { new[] { "explain", id }, ["explain", id, "--format", "json"], ["explain", "--list", id] }))
        {
            var plain = Cli.Run(words);
            Assert.All(Cultures.Foreign, culture => Assert.Equal((plain.Output, plain.Error), Cultures.Under(culture, () => (Cli.Run(words).Output, Cli.Run(words).Error))));
        }
    }

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    public void A_narrow_page_loses_no_word(int width)
    {
        foreach (var id in new[] { "opioids", "combo-two-depressants", "plan-procedural-sedation", "acute-pain-iv", "depth-exceeds-intent" }.Where(id => Cli.Run(["explain", id]).ExitCode == 0))
        {
            Assert.Equal(Words(Cli.Run(["explain", id])), Words(Cli.Run(["explain", id], width: width)));
        }

        static string[] Words(CliResult result) => result.Output.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
    }

    [Fact]
    public void Micrograms_are_printed_in_full_for_the_united_kingdom() =>
        Assert.Contains("micrograms was written and mg was meant", Cli.Run(["explain", "mcg-for-mg", "--profile", "uk"]).Output, StringComparison.Ordinal);

    [Fact]
    public void Every_slip_has_a_sentence_of_its_own() =>
        Assert.Distinct(SlipMeaning.All(Formulary.Rules).Select(s => s.Sentence));

    [Fact]
    public void A_protocol_is_refused_as_everywhere() => Assert.Equal(5, Cli.Run(["explain", "opioids", "--protocol", "local.json"]).ExitCode);
}
