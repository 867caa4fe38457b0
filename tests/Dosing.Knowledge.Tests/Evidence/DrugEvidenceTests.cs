using System.Text.Json;
using Dosing.Formularies;
using static Dosing.Knowledge.Tests.Evidence.EvidenceFile;
using static Dosing.Knowledge.Tests.Evidence.ScreeningFields;

namespace Dosing.Knowledge.Tests.Evidence;

/// <summary>Every drug, code and measured effect is the one of the evidence, and no code ships that was not verified.</summary>
public sealed class DrugEvidenceTests
{
    private const string Verified = "verified";

    private static readonly IReadOnlyList<ScreeningEntry> Entries = Shipped.Formulary.Content.ScreeningEntries;

    [Fact]
    public void All_175_drugs_are_those_of_the_evidence_in_its_order()
    {
        Assert.Equal(175, Entries.Sum(entry => entry.Drugs.Count));
        Assert.All(Entries.Zip(Screened), pair =>
        {
            var members = Optional(pair.Second, "members");
            Assert.Equal(members.Select(member => member.Text("name")), pair.First.Drugs.Select(drug => drug.Name));
            Assert.All(pair.First.Drugs.Zip(members), drug => FieldsOf(drug.First).AssertSame($"{pair.First.Id} {drug.First.Name}", VerifiedCodes(drug.Second)));
        });
    }

    [Fact]
    public void An_RxNorm_code_that_is_weak_or_unknown_does_not_ship()
    {
        var members = Screened.SelectMany(entry => Optional(entry, "members")).ToArray();
        var unverified = members.Where(member => member.Text("rxcuiStatus") != Verified).Select(member => member.Text("name")).ToArray();

        Assert.Equal(20, unverified.Length);
        Assert.Contains("alprazolam", unverified);
        Assert.Contains("amfetamine", unverified);
        Assert.Equal(unverified, Drugs.Where(drug => drug.RxNorm is null).Select(drug => drug.Name));
        Assert.Equal(155, Drugs.Count(drug => drug.RxNorm is not null));
        Assert.Equal(members.Where(member => member.Text("rxcuiStatus") == Verified).Select(member => member.Text("rxcui")), Drugs.Select(drug => drug.RxNorm).OfType<string>());
        Assert.All(["596", "725"], code => Assert.Empty(Shipped.Formulary.Screening.OfRxNorm(code)));
    }

    [Fact]
    public void An_ATC_code_of_a_drug_ships_where_it_is_verified()
    {
        Assert.Equal(["levorphanol", "butalbital"], Drugs.Where(drug => drug.Atc.Count == 0).Select(drug => drug.Name));
        Assert.Equal(181, Drugs.Sum(drug => drug.Atc.Count));
    }

    [Fact]
    public void Another_name_is_the_one_of_RxNorm() => Assert.Equal(
        Screened.SelectMany(entry => Optional(entry, "members")).Where(member => member.TryGetProperty("rxNormName", out _)).Select(member => member.Text("rxNormName")),
        Drugs.SelectMany(drug => drug.OtherNames));

    [Theory]
    [InlineData("atc", 86)]
    [InlineData("icd10", 185)]
    public void The_codes_of_the_entries_are_the_verified_ones_of_the_evidence(string system, int count)
    {
        Assert.Equal(count, Entries.Sum(entry => Codes(entry, system).Count));
        Assert.All(Entries.Zip(Screened), pair => Assert.Equal(VerifiedCodes(pair.Second, system), Codes(pair.First, system)));
    }

    /// <summary>By its code such a drug raises what its name raises, and not the class that names the code: known, and so in the evidence.</summary>
    [Fact]
    public void One_class_names_the_code_of_a_drug_that_another_class_lists() => Assert.Equal(
        [("cyp-inducers", "N03AA02")],
        Entries.SelectMany(entry => entry.AtcPrefixes.Select(code => (entry.Id, code)))
            .Where(pair => Drugs.Any(drug => drug.Atc.Contains(pair.code)) && !Shipped.Formulary.Screening.Get(pair.Id).Drugs.Any(drug => drug.Atc.Contains(pair.code))));

    /// <summary>The codes of the American modification are no codes of the WHO: where both have one, it is the WHO's that ships.</summary>
    [Fact]
    public void No_code_of_the_American_modification_ships()
    {
        var american = Screened.SelectMany(entry => Codes(entry, "icd10cm").Select(code => (Id: entry.Text("id"), Code: code.Text("prefix"))))
            .Except(Screened.SelectMany(entry => VerifiedCodes(entry, "icd10").Select(code => (entry.Text("id"), code)))).ToArray();

        Assert.NotEmpty(american);
        Assert.Empty(Entries.SelectMany(entry => entry.Icd10Prefixes.Select(code => (entry.Id, code))).Intersect(american));
        Assert.Equal(["atc", "icd10", "icd10cm"], Screened.SelectMany(entry => entry.TryGetProperty("codes", out var codes) ? codes.EnumerateObject().Select(code => code.Name) : [])
            .Distinct().Order(StringComparer.Ordinal));
        Assert.All(Screened.SelectMany(entry => Codes(entry, "icd10")), code => Assert.Equal("ICD-10 WHO 2019", code.Text("system")));
    }

    /// <summary>A range of ratios and a remark have no place in the model; the two that the evidence holds are named here.</summary>
    [Fact]
    public void All_7_measured_effects_are_the_verified_ones_of_the_evidence()
    {
        Assert.Equal(7, Entries.Sum(entry => entry.Exposure.Count));
        Assert.All(Entries.Zip(Screened), pair =>
        {
            var effects = Optional(pair.Second, "exposureEffects").Where(effect => effect.Text("status") == Verified).ToArray();
            Assert.Equal(effects.Length, pair.First.Exposure.Count);
            Assert.All(pair.First.Exposure.Zip(effects), effect => FieldsOf(effect.First).AssertSame(pair.First.Id, Without(effect.Second, "status", "text", "aucRange")));
        });
        Assert.Equal(
            [("itraconazole", "text"), ("grapefruit juice", "aucRange")],
            Screened.SelectMany(entry => Optional(entry, "exposureEffects"))
                .SelectMany(effect => effect.EnumerateObject().Where(member => member.Name is "text" or "aucRange").Select(member => (effect.Text("drug"), member.Name))));
    }

    private static IEnumerable<ListedDrug> Drugs => Entries.SelectMany(entry => entry.Drugs);

    private static IReadOnlyList<string> Codes(ScreeningEntry entry, string system) => system == "atc" ? entry.AtcPrefixes : entry.Icd10Prefixes;

    private static JsonElement[] Codes(JsonElement entry, string system) => entry.TryGetProperty("codes", out var codes) ? Optional(codes, system) : [];

    private static IEnumerable<string> VerifiedCodes(JsonElement entry, string system) =>
        Codes(entry, system).Where(code => code.Text("status") == Verified).Select(code => code.Text("prefix"));

    /// <summary>A drug of the evidence without the codes that are not verified, and without what is said of the codes.</summary>
    private static JsonElement VerifiedCodes(JsonElement member) => Without(member,
    [
        "rxcuiStatus", "rxcuiSource", "atcStatus",
        .. member.Text("rxcuiStatus") == Verified ? (string[])[] : ["rxcui"],
        .. member.Text("atcStatus") == Verified ? (string[])[] : ["atc"],
    ]);

    private static Fields FieldsOf(ListedDrug drug) => new()
    {
        ["name"] = drug.Name,
        ["rxNormName"] = drug.OtherNames.SingleOrDefault(),
        ["rxcui"] = drug.RxNorm,
        ["atc"] = drug.Atc,
    };

    private static Fields FieldsOf(ExposureEffect effect) => new()
    {
        ["drug"] = effect.Drug,
        ["route"] = effect.Route,
        ["aucRatio"] = effect.AucRatio,
        ["cmaxRatio"] = effect.CmaxRatio,
        ["n"] = effect.Participants,
        ["address"] = effect.Address,
    };
}
