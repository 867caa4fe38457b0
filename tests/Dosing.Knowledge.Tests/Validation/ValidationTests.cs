using System.Globalization;
using System.Text.RegularExpressions;
using Dosing.Knowledge.Validation;

namespace Dosing.Knowledge.Tests.Validation;

/// <summary>Each rule is broken by itself, and is the one that speaks.</summary>
public sealed partial class ValidationTests
{
    private static readonly IReadOnlyList<Breakage> Breakages =
    [
        .. RangesDocumentBreakages.All, .. RangeBreakages.All, .. OriginBreakages.All, .. LadderBreakages.All, .. BandBreakages.All,
        .. RuleBreakages.All, .. RateRuleBreakages.All, .. SourceBreakages.All, .. ManifestBreakages.All,
        .. ScreeningBreakages.All, .. LineBreakages.All, .. DrugBreakages.All, .. CombinationBreakages.All, .. PlanBreakages.All, .. EvidenceBreakages.All,
        .. ProductBreakages.All, .. DilutionBreakages.All, .. SprayBreakages.All, .. DeviceBreakages.All,
    ];

    private static readonly Lazy<IReadOnlyList<FormularyFailure>>[] Failures =
        [.. Breakages.Select(breakage => new Lazy<IReadOnlyList<FormularyFailure>>(() => FormularyVerification.Verify(breakage.Change(Shipped.Documents))))];

    public static TheoryData<int, string> Cases
    {
        get
        {
            var cases = new TheoryData<int, string>();
            for (var i = 0; i < Breakages.Count; i++)
            {
                cases.Add(i, Breakages[i].Name);
            }

            return cases;
        }
    }

    [Fact]
    public void What_ships_is_sound() => Assert.Empty(KetamineFormulary.Verify());

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_broken_rule_is_named_with_its_place_and_nothing_else(int number, string name)
    {
        var breakage = Breakages[number];
        var failures = Failures[number].Value;

        Assert.Equal(breakage.Name, name);
        Assert.Contains(failures, f => f.Code == breakage.Code && f.Place == breakage.Place);
        Assert.All(failures, f => Assert.False(string.IsNullOrWhiteSpace(f.Message)));
        var others = failures.Where(f => f.Code != breakage.Code || f.Place != breakage.Place).Select(f => f.Code);
        Assert.Equal(breakage.Also.Order(StringComparer.Ordinal), others.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_rule_is_broken_by_some_test()
    {
        var broken = Breakages.Select(b => new Rule(b.Code, EntryPattern().Replace(b.Place, "[]"))).ToHashSet();

        Assert.Empty(RuleCatalogue.All.Except(broken));
    }

    [Fact]
    public void A_failure_reads_the_same_in_every_culture()
    {
        var here = Failures.SelectMany(failures => failures.Value).ToArray();
        FormularyFailure[] there = [];
        var german = CultureInfo.GetCultureInfo("de-DE");
        var thread = new Thread(() => there = [.. Breakages.SelectMany(b => FormularyVerification.Verify(b.Change(Shipped.Documents)))])
        {
            CurrentCulture = german,
            CurrentUICulture = german,
        };

        thread.Start();
        thread.Join();

        Assert.Equal(here, there);
    }

    [Fact]
    public void Every_code_is_lower_case_words_joined_by_hyphens() =>
        Assert.All(RuleCatalogue.All, rule => Assert.Matches("^[a-z]+(-[a-z]+)*$", rule.Code));

    [GeneratedRegex(@"\[[^\]]*\]")]
    private static partial Regex EntryPattern();
}
