using Dosing.Requests;
using Xunit.Abstractions;

namespace Dosing.Knowledge.Tests.Screening;

/// <summary>Rule 6 for medicines: a drug is the same by each of its names and by each of its verified codes.</summary>
public sealed class DrugTableTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_drug_raises_the_same_by_name_and_by_code()
    {
        var differences = new Differences(output);
        foreach (var (drug, entries) in Safety.Drugs)
        {
            foreach (var setting in Setting.All)
            {
                foreach (var typed in WaysToSay(drug))
                {
                    differences.Expect($"{typed}, {setting}", setting.Usual with { Medications = [typed] }, Expected.Findings(setting, Meaning(entries)));
                }
            }
        }

        differences.AssertNone(Safety.Drugs.Sum(d => WaysToSay(d.Drug).Count()) * 4);
    }

    [Fact]
    public void The_table_holds_every_drug_and_every_verified_code_of_the_evidence()
    {
        Assert.Equal(173, Safety.Drugs.Count);
        Assert.Equal(["clozapine", "tramadol"], Safety.Drugs.Where(d => d.Entries.Length > 1).Select(d => d.Drug.Name).Order());
        Assert.Equal(153, Safety.Drugs.Count(d => d.Drug.RxNorm is not null));
        Assert.Equal(12, Safety.Drugs.Count(d => d.Drug.Names.Count > 1));
    }

    /// <summary>A code that was not verified is well-formed and unknown: it is listed, and changes nothing.</summary>
    [Fact]
    [Trait("Hazard", "H-39")]
    public void A_code_that_was_not_verified_or_that_nobody_lists_changes_nothing()
    {
        var differences = new Differences(output);
        var weak = Safety.Drugs.Select(d => d.Drug.WeakRxNorm).OfType<string>().Select(code => $"rxnorm:{code}").ToArray();
        string[] unlisted = ["rxnorm:99999999", "atc:A10BA02", "atc:N02BE01", "atc:N02", "atc:N"];
        foreach (var code in weak.Concat(unlisted))
        {
            foreach (var setting in Setting.All)
            {
                var assessment = differences.Expect($"{code}, {setting}", setting.Usual with { Medications = [code] }, []);
                differences.Also(code, assessment?.NotChecked.Any(p => p.Reason == "code-unknown" && (p.Part + p.Text).Contains(code, StringComparison.Ordinal)) ?? false, "is not listed as code-unknown");
            }
        }

        Assert.Equal(["rxnorm:596", "rxnorm:725"], weak.Order());
        differences.AssertNone((2 + 5) * 4);
    }

    /// <summary>Each prefix as a code, one level shorter, and filled up to a whole code that no listed drug has.</summary>
    [Fact]
    public void Another_atc_code_raises_the_entry_with_the_longest_matching_prefix()
    {
        var differences = new Differences(output);
        var codes = Safety.Sayable.SelectMany(e => e.AtcPrefixes).SelectMany(p => new[] { p, Shorter(p), Filled(p) }).Distinct().ToArray();
        foreach (var code in codes)
        {
            foreach (var setting in Setting.All)
            {
                var entries = Safety.OfAtc(code);
                var assessment = differences.Expect($"atc:{code}, {setting}", setting.Usual with { Medications = [$"atc:{code}"] }, Expected.Findings(setting, Meaning(entries)));
                differences.Also(code, assessment is null || assessment.NotChecked.Any(p => p.Reason == "code-unknown") == (entries.Length == 0), "is wrongly known or unknown");
            }
        }

        Assert.Equal(86, Safety.Sayable.SelectMany(e => e.AtcPrefixes).Distinct().Count());
        Assert.InRange(codes.Length, 150, 86 * 3);
        differences.AssertNone(codes.Length * 4);
    }

    /// <summary>A name is never guessed.</summary>
    [Fact]
    public void A_name_that_nobody_lists_is_an_error()
    {
        var differences = new Differences(output);
        var assessor = new DoseAssessor(Shipped.Formulary);
        foreach (var (drug, _) in Safety.Drugs)
        {
            var typed = $"{drug.Name}x";
            var errors = assessor.Assess(Setting.All[0].Usual with { Medications = [typed] }).Errors;
            differences.Expect(typed, errors is [{ Code: RequestErrorCodes.WordUnknown, Field: "medications" }], "is not refused as an unknown word");
        }

        differences.AssertNone(173);
    }

    /// <summary>What to type instead is what was meant, never the code of something else.</summary>
    [Theory]
    [InlineData("N07BC01", "atc:N07BC01")]
    [InlineData("c03ca01", "atc:c03ca01")]
    [InlineData("St John's wort", "the flag st-johns-wort")]
    [InlineData("grapefruit", "the flag grapefruit")]
    [InlineData("buprenorphne", "buprenorphine, only if that is the medicine; otherwise its code, for example rxnorm:1819")]
    public void What_to_type_instead_of_a_medicine_is_what_was_meant(string typed, string instead) =>
        Assert.Equal(instead, Assert.Single(new DoseAssessor(Shipped.Formulary).Screen(new DoseRequest { For = "depression", Medications = [typed] }).Errors).Suggestion);

    [Theory]
    [InlineData("F11.2", "icd10:F11.2")]
    [InlineData("j44", "icd10:j44")]
    [InlineData("asthma", "its code, for example icd10:I25.1, or a flag")]
    public void What_to_type_instead_of_a_condition_is_what_was_meant(string typed, string instead) =>
        Assert.Equal(instead, Assert.Single(new DoseAssessor(Shipped.Formulary).Screen(new DoseRequest { For = "depression", Conditions = [typed] }).Errors).Suggestion);

    /// <summary>What a drug or code stands for: one entry for certain, or several that are left open.</summary>
    private static Said Meaning(string[] entries) => entries.Length > 1 ? new Said { Perhaps = entries } : new Said { Present = entries };

    private static IEnumerable<string> WaysToSay(SafetyDrug drug) =>
    [
        .. drug.Names,
        drug.Name.ToUpperInvariant(),
        .. drug.RxNorm is { } code ? [$"rxnorm:{code}"] : Array.Empty<string>(),
        .. drug.Atc.SelectMany(atc => new[] { $"atc:{atc}", $"ATC:{atc.ToLowerInvariant()}" }),
    ];

    /// <summary>The level above: N02A of N02AE, N02 of N02A, N of N02.</summary>
    private static string Shorter(string prefix) => prefix.Length switch { 7 => prefix[..5], 5 => prefix[..4], 4 => prefix[..3], _ => prefix[..1] };

    private static string Filled(string prefix) => prefix + "N02XX99"[prefix.Length..];
}
