using Xunit.Abstractions;

namespace Dosing.Knowledge.Tests.Screening;

/// <summary>Rule 6 for conditions: every prefix of the WHO's ICD-10, with and without its dot, alone and with more behind it.</summary>
public sealed class ConditionCodeTableTests(ITestOutputHelper output)
{
    private static readonly IReadOnlyList<string> Prefixes = Safety.Icd10Prefixes;

    [Fact]
    public void Every_prefix_raises_its_entries_with_and_without_dot_and_with_a_longer_code()
    {
        var differences = new Differences(output);
        foreach (var code in Prefixes.SelectMany(Spellings))
        {
            var meaning = Meaning(Safety.OfIcd10(code));
            foreach (var setting in Setting.All)
            {
                var assessment = differences.Expect($"icd10:{code}, {setting}", setting.Usual with { Conditions = [$"icd10:{code}"] }, Expected.Findings(setting, meaning));
                differences.Also(code, assessment is null || assessment.NotChecked.All(p => p.Reason != "code-unknown"), "is listed as unknown");
            }
        }

        Assert.Equal(179, Prefixes.Count);
        differences.AssertNone(Prefixes.Sum(p => Spellings(p).Count()) * 4);
    }

    /// <summary>Neither a code that is shorter than a prefix nor one of the American version alone is known.</summary>
    [Fact]
    public void A_code_that_matches_no_prefix_changes_nothing_and_is_listed()
    {
        var differences = new Differences(output);
        var shorter = Prefixes.Where(p => p.Contains('.', StringComparison.Ordinal)).Select(p => p[..3]);
        string[] unlisted = ["M54.5", "E78", "K21.9", "Z00.0", "O09", "I16", "Z86.7"];
        var codes = shorter.Concat(unlisted).Distinct().Where(code => Safety.OfIcd10(code).Length == 0).ToArray();
        foreach (var code in codes)
        {
            foreach (var setting in Setting.All)
            {
                var assessment = differences.Expect($"icd10:{code}, {setting}", setting.Usual with { Conditions = [$"icd10:{code}"] }, []);
                differences.Also(code, assessment?.NotChecked.Any(p => p.Reason == "code-unknown" && (p.Part + p.Text).Contains(code, StringComparison.Ordinal)) ?? false, "is not listed as code-unknown");
            }
        }

        Assert.InRange(codes.Length, 20, 60);
        differences.AssertNone(codes.Length * 4);
    }

    /// <summary>Each entry is matched by its longest prefix, so that a code can raise one entry for certain and leave two others open.</summary>
    [Fact]
    public void Two_codes_of_one_request_raise_what_each_raises()
    {
        var differences = new Differences(output);
        var setting = Setting.All[0];
        foreach (var (one, two) in Prefixes.Zip(Prefixes.Skip(1).Append(Prefixes[0])))
        {
            var groups = Safety.OfIcd10(one).Concat(Safety.OfIcd10(two)).ToArray();
            differences.Expect($"{one} and {two}", setting.Usual with { Conditions = [$"icd10:{one}", $"icd10:{two}"] }, Expected.Findings(setting, Meaning(groups)));
        }

        differences.AssertNone(179);
    }

    private static Said Meaning(string[][] groups) => new()
    {
        Present = [.. groups.Where(g => g.Length == 1).SelectMany(g => g)],
        Perhaps = [.. groups.Where(g => g.Length > 1).SelectMany(g => g)],
    };

    /// <summary>The prefix as written, without its dot, in small letters, and with one and two more characters.</summary>
    private static IEnumerable<string> Spellings(string prefix)
    {
        var longer = prefix.Contains('.', StringComparison.Ordinal) ? $"{prefix}9" : $"{prefix}.9";
        return new[] { prefix, Safety.Bare(prefix), prefix.ToLowerInvariant(), longer, Safety.Bare(longer), $"{longer}1" }.Distinct();
    }
}
