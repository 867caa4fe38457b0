using System.Diagnostics;
using System.Globalization;
using System.Numerics;
using Dosing.Assessments;
using Dosing.Clinical;
using Dosing.Judgement;
using Dosing.Quantities;
using Dosing.Requests;
using Dosing.Tests.Support;
using Xunit.Abstractions;

namespace Dosing.Tests.Differential;

/// <summary>
/// The product against a second, plain implementation of verdict and depth that was written from the contract and the evidence
/// and shares no code with it: on random orders, from texts to answers, both say the same, exactly.
/// </summary>
public class DifferentialTests(ITestOutputHelper output)
{
    private const int Usual = 20_000;

    /// <summary>Values are compared to this many places, which tells any two quotients of what can be typed apart.</summary>
    private const int Places = 90;

    private static readonly RangeJudge Ranges = new(Assessing.Formulary);

    [Fact]
    public void A_second_implementation_gives_the_same_verdict_and_depth()
    {
        // The long run: DOSING_DIFFERENTIAL=1000000. DOSING_SEED goes on from another order, and so replays one.
        var count = Asked("DOSING_DIFFERENTIAL") ?? Usual;
        var seed = Asked("DOSING_SEED") ?? 1;
        var watch = Stopwatch.StartNew();
        var outcomes = new SortedDictionary<string, long>(StringComparer.Ordinal);
        for (var i = seed; i < seed + count; i++)
        {
            var order = RandomOrders.Of((ulong)i);
            var (mine, theirs) = (OrderRead.Of(order) is { } read ? Text(SecondJudgement.Of(read)) : "refused", Product(order));
            Assert.True(mine == theirs, $"DOSING_SEED={i} DOSING_DIFFERENTIAL=1: {order}\nsecond  {mine}\nproduct {theirs}");
            var word = theirs.Split(' ')[0];
            outcomes[word] = outcomes.GetValueOrDefault(word) + 1;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{count} orders from seed {seed} in {watch.Elapsed.TotalSeconds:0} s: {string.Join(", ", outcomes.Select(o => $"{o.Key} {o.Value}"))}"));

        // A comparison of nothing would agree as well.
        Assert.True(count < Usual || (outcomes.Count == 6 && outcomes.Values.All(n => n > count / 100)), string.Join(", ", outcomes));
    }

    private static long? Asked(string variable) =>
        long.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Product(OrderTexts order)
    {
        var read = Assessing.Assessor.Assess(new DoseRequest
        {
            Drug = order.Drug,
            Dose = order.Dose,
            Route = order.Route,
            Over = order.Over,
            Weight = order.Weight,
            Age = order.Age,
            For = order.For,
            Strength = order.Strength,
            Salt = order.Salt,
        });
        return read.IsRead ? Text(read.Value) : "refused";
    }

    private static string Text(Answer a) => Line(
        a.Outcome, a.Range, a.Value?.Scaled(Places), a.References, a.Level, a.Band, a.Rule, a.NextLevel, a.NextStart?.Scaled(Places), a.NextIsThere, a.Ceiling, a.AnaestheticRate);

    private static string Text(DoseAssessment a) => Line(
        Words.Outcomes.Word(a.Verdict.Outcome), a.Verdict.Range?.Id, Scaled(a.Verdict.Value),
        string.Join(", ", a.References.Select(r => $"{r.Range.Id} {Words.Outcomes.Word(r.Outcome)}")),
        Words.DepthLevels.Word(a.Depth.Level), a.Depth.Band?.Id, a.Depth.Rule,
        a.Depth.Next is { } next ? Words.DepthLevels.Word(next.Level) : null, Scaled(a.Depth.Next?.Start), a.Depth.Next?.Inclusive ?? false,
        Ceiling(a), a.DoseFindings.Any(f => f.Kind == DoseFindingKind.AnaestheticRate));

    /// <summary>The ceiling that the product holds against the dose; the finding of the answer has to be there with it.</summary>
    private static string? Ceiling(DoseAssessment a)
    {
        var exceeded = Ranges.JudgeCeilings(a.Request, a.Dose).Exceeded;
        Assert.Equal(exceeded is not null, a.DoseFindings.Any(f => f.Kind == DoseFindingKind.DoseAboveAnyEvidence));
        return exceeded?.Id;
    }

    private static BigInteger? Scaled(Rational? value) => value?.Scaled(Places);

    private static string Line(
        string outcome, string? range, BigInteger? value, string references, string level, string? band, string? rule, string? next, BigInteger? start, bool there, string? ceiling, bool rate) =>
        string.Create(CultureInfo.InvariantCulture,
            $"{outcome} {range} {value} [{references}] {level} {band} {rule}; next {next} {start} {(there ? "there" : "above")}; ceiling {ceiling}; anaesthetic rate {rate}");
}
