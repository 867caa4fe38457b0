using Dosing.Clinical;
using Xunit.Abstractions;

namespace Dosing.Knowledge.Tests.Screening;

/// <summary>Rule 5: every combination, by every choice of its members, whole and with each group missing, in every category.</summary>
public sealed class CombinationTableTests(ITestOutputHelper output)
{
    public static TheoryData<string> Ids => [.. Safety.Combinations.Select(c => c.Id)];

    /// <summary>21 stand in the evidence; the one that must not be encoded never appears, or every case that holds its groups would differ.</summary>
    [Fact]
    public void Twenty_combinations_are_encoded() => Assert.Equal(20, Safety.Combinations.Count);

    [Theory]
    [MemberData(nameof(Ids))]
    public void It_is_raised_whole_by_one_member_of_every_group_and_not_without_one(string id)
    {
        var combination = Safety.Combinations.Single(c => c.Id == id);
        var differences = new Differences(output);
        var choices = Choices(combination.Groups).ToArray();
        foreach (var setting in Setting.All.SelectMany(s => ByRoutes(s, combination)))
        {
            foreach (var choice in choices)
            {
                Expect(differences, setting, choice);
            }
        }

        var routes = combination.Routes.Count > 0 ? (3 * Words.Routes.Words.Count) + 1 : 4;
        differences.AssertNone(combination.Groups.Aggregate(1, (product, group) => product * (group.Length + 1)) * routes);
    }

    /// <summary>Two entries of one group: the least that a rule of distinct entries asks for, and for the others no more than one.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void It_is_raised_once_by_two_members_of_a_group(string id)
    {
        var combination = Safety.Combinations.Single(c => c.Id == id);
        var differences = new Differences(output);
        foreach (var setting in Setting.All)
        {
            foreach (var pair in combination.Groups.SelectMany(g => g.SelectMany((one, i) => g.Skip(i + 1).Select(two => new[] { one, two }))))
            {
                Expect(differences, setting, pair);
            }

            Expect(differences, setting, [.. combination.Groups.SelectMany(g => g).Distinct()]);
        }

        differences.AssertNone(4 * (1 + combination.Groups.Sum(g => g.Length * (g.Length - 1) / 2)));
    }

    /// <summary>Two medicines of one class are one entry.</summary>
    [Fact]
    public void Two_opioids_are_one_depressant_and_an_opioid_with_a_benzodiazepine_are_two()
    {
        var differences = new Differences(output);
        foreach (var setting in Setting.All)
        {
            differences.Expect($"two opioids, {setting}", setting.Usual with { Medications = ["morphine", "oxycodone"] },
                Expected.Findings(setting, new Said { Present = ["opioids"] }));
            differences.Expect($"an opioid and a benzodiazepine, {setting}", setting.Usual with { Medications = ["morphine", "diazepam"] },
                Expected.Findings(setting, new Said { Present = ["opioids", "benzodiazepines"] }));
        }

        differences.AssertNone(8);
    }

    /// <summary>An entry that is measured counts for a combination only where its value satisfies the line of the combination.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void A_measured_entry_counts_where_its_value_satisfies_the_line_of_the_combination(string id)
    {
        var combination = Safety.Combinations.Single(c => c.Id == id);
        var differences = new Differences(output);
        var expected = 0;
        foreach (var setting in Setting.All)
        {
            foreach (var (entry, line) in combination.AtLines)
            {
                var measurement = Safety.Find(entry).Lines.First(l => l.Measurement is not null).Measurement!;
                foreach (var value in new[] { -1m, -0.001m, 0m, 0.001m, 1m }.Select(step => line.Value + step).Where(v => v >= 0))
                {
                    foreach (var sex in new[] { null, "male", "female" })
                    {
                        var request = setting.Usual with { Sex = sex, Flags = [Safety.EatingDisorder], Measurements = [Measuring.Typed(measurement, value)] };
                        differences.Expect($"{id}, {measurement} {Measuring.Text(value)}, {sex}, {setting}", request, Expected.Findings(setting,
                            new Said { Present = [Safety.EatingDisorder], Measured = [(measurement, value)], IsFemale = sex == "female" }));
                        expected++;
                    }
                }
            }
        }

        Assert.Equal(combination.AtLines.Count > 0, expected > 0);
        differences.AssertNone(expected);
    }

    /// <summary>Neither an alcohol use disorder nor a benzodiazepine is contraindicated in sedation; an aneurysm is.</summary>
    [Theory]
    [InlineData("subAnaestheticTherapy", "combo-aud-recent-alcohol-benzo", Severity.Contraindicated, "alcohol-use-disorder", "benzodiazepines")]
    [InlineData("esketamineNasal", "combo-aud-recent-alcohol-benzo", Severity.Contraindicated, "alcohol-use-disorder", "benzodiazepines")]
    [InlineData("proceduralSedation", "combo-aud-recent-alcohol-benzo", Severity.Major, "alcohol-use-disorder", "benzodiazepines")]
    [InlineData("anaesthesia", "combo-aud-recent-alcohol-benzo", Severity.Major, "alcohol-use-disorder", "benzodiazepines")]
    [InlineData("proceduralSedation", "combo-aneurysm-hypertension", Severity.Contraindicated, "aneurysmal-vascular-disease", "hypertension-uncontrolled")]
    [InlineData("anaesthesia", "combo-aneurysm-hypertension", Severity.Major, "aneurysmal-vascular-disease", "hypertension-uncontrolled")]
    public void Outside_therapy_a_combination_is_contraindicated_only_by_an_entry_that_is(string column, string id, Severity severity, params string[] flags)
    {
        var usual = Setting.All.Single(s => s.Column == column).Usual;
        var assessment = new DoseAssessor(Shipped.Formulary).Assess(usual with { Flags = flags }).Value!;

        Assert.Equal(severity, Assert.Single(assessment.Findings, f => f.Id == id).Severity);
    }

    private static void Expect(Differences differences, Setting setting, string[] choice) => differences.Expect(
        $"{string.Join(" + ", choice)}, {setting}", setting.Usual with { Flags = choice }, Expected.Findings(setting, new Said { Present = choice }));

    /// <summary>All routes for ketamine where the combination is limited to some; otherwise the usual one.</summary>
    private static IEnumerable<Setting> ByRoutes(Setting setting, SafetyCombination combination) =>
        combination.Routes.Count == 0 || setting.Usual.Drug != "ketamine" ? [setting] : Words.Routes.Words.Select(setting.By);

    /// <summary>Every way to take one member of each group, or none of it.</summary>
    private static IEnumerable<string[]> Choices(IReadOnlyList<string[]> groups) => groups.Aggregate(
        (IEnumerable<string[]>)[[]],
        (chosen, group) => chosen.SelectMany(some => group.Select(member => some.Append(member).Distinct().ToArray()).Prepend(some)));
}
