using System.Security.Cryptography;
using System.Text;
using Dosing.Assessments;
using Dosing.Clinical;
using Dosing.Teaching;
using Dosing.Tests.Support;

namespace Dosing.Tests.Teaching;

/// <summary>Over many seeds everything comes that can be asked; and one sheet is the same for ever.</summary>
public class QuizSpreadTests
{
    private static readonly QuizQuestion[] Many =
        [.. Enumerable.Range(1, 16).SelectMany(seed => new QuizSettings { Seed = seed, Count = QuizSettings.MostQuestions }.Make().Questions)];

    [Fact]
    public void Every_kind_comes_as_often_as_every_other() =>
        Assert.Equal(QuizKinds.Words.Values.Select(k => (k, Many.Length / 4)), Many.CountBy(q => q.Kind).Select(c => (c.Key, c.Value)).Order());

    [Fact]
    public void Every_outcome_comes_and_none_is_rare()
    {
        var outcomes = Of(QuizKind.Within).CountBy(q => q.Answers[0]).ToDictionary();
        Assert.Equal(5, outcomes.Count);
        Assert.All(outcomes, o => Assert.True(o.Value > Many.Length / 40, $"{o.Key} came {o.Value} times."));
    }

    [Fact]
    public void Every_ladder_band_level_and_rule_comes()
    {
        var depths = Of(QuizKind.Depth).Select(q => q.Order.Assess().Depth).ToArray();
        Assert.Equal(Assessing.Formulary.Content.Ladders.Select(l => l.Id).Order(), depths.Select(d => d.Ladder!.Id).Distinct().Order());
        Assert.Equal(Assessing.Formulary.Content.Ladders.SelectMany(l => l.Bands).Select(b => b.Id).Order(), depths.Select(d => d.Band!.Id).Distinct().Order());
        Assert.Equal(Words.DepthLevels.Values.Where(l => l != DepthLevel.NotChecked), depths.Select(d => d.Level).Distinct().Order());
        Assert.Equal(["oral-ladder", "rate-1.5", "rate-2.4"], depths.Select(d => d.Rule).OfType<string>().Distinct().Order());
    }

    [Fact]
    public void Every_slip_comes() =>
        Assert.Equal(SlipMeaning.All(Assessing.Formulary.Rules).Select(m => m.Id).Order(), Of(QuizKind.Slip).SelectMany(q => q.Answers).Distinct().Order());

    [Fact]
    public void Every_intent_both_drugs_every_route_and_children_come()
    {
        Assert.Equal(Words.Intents.Words.Order(), Many.Select(q => q.Order.For!).Distinct().Order());
        Assert.Equal(Words.Drugs.Words.Order(), Many.Select(q => q.Order.Drug!).Distinct().Order());
        Assert.Equal(Words.Routes.Words.Except(["rectal", "intraosseous"]).Order(), Many.Select(q => q.Order.Route!).Distinct().Order());
        Assert.Contains(Many, q => q.Order.Age!.EndsWith(" d", StringComparison.Ordinal));
        Assert.Contains(Many, q => q.Order.Age is "3 y" or "5 y");
    }

    [Fact]
    public void Syringes_that_round_and_exact_volumes_both_come()
    {
        Assert.Contains(Of(QuizKind.Volume), q => q.Device is null);
        Assert.Contains(Of(QuizKind.Volume), q => q.Device is not null && q.Reasoning[1].Contains("is rounded down", StringComparison.Ordinal));
        Assert.Equal(
            Assessing.Formulary.Content.Devices.Where(d => d.Capacity is not null).Select(d => d.Id).Order(),
            Of(QuizKind.Volume).Select(q => q.Device).OfType<string>().Distinct().Order());
    }

    [Fact]
    public void Every_intent_has_every_kind_but_for_a_depth_of_children_alone()
    {
        var nothing = from intent in Words.Intents.Values
                      from kind in QuizKinds.Words.Values
                      where !Quizzing.Master.Make(new QuizSettings { Intent = intent, Kind = kind, Count = 6 }).IsRead
                      select (intent, kind);
        Assert.Equal([(Intent.Premedication, QuizKind.Depth)], nothing);
    }

    /// <summary>
    /// Orders, options and answers of one sheet, so that the seed on a printed sheet stays the seed of that sheet. It changes
    /// where the ranges, ladders or products do; say so in the change log, as a printed sheet is one of the version it names.
    /// </summary>
    [Fact]
    public void The_first_sheet_is_the_same_for_ever()
    {
        var sheet = string.Join("\n", new QuizSettings { Seed = 1, Count = 40 }.Make().Questions.Select(q =>
            string.Join("|", [.. q.OrderText, .. q.Options.Select(o => o.Answer), .. q.Answers])));
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sheet)));
        Assert.True(hash == "fc59e7d678b6a2b2b9483f5d3b09144e16c1a256c0733e683f27c37bf9704aa2", $"It is {hash} now.");
    }

    private static IEnumerable<QuizQuestion> Of(QuizKind kind) => Many.Where(q => q.Kind == kind);
}
