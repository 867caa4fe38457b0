using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Quantities;

namespace Dosing.Teaching;

/// <summary>Questions of the verdict: an order somewhere below, within, at the edge of or above its range.</summary>
internal sealed class QuizWithin(QuizEngine engine, QuizOrders orders) : QuizMaker
{
    /// <summary>How many orders are drawn for one answer before another is aimed at: some ranges have no such dose.</summary>
    private const int Draws = 40;

    public override IReadOnlyList<string> Vocabulary => QuizWithinTruth.All;

    public override bool CanAsk(Intent? intent) => orders.Ranges(intent, withFixedDevices: true).Count > 0;

    public override QuizOrder? Draw(QuizRandom random, Intent? intent)
    {
        var ranges = orders.Ranges(intent, withFixedDevices: true);
        var aim = random.Pick(QuizWithinTruth.All);
        for (var i = 0; i < Draws; i++)
        {
            var range = random.Pick(ranges);
            if (orders.Draw(random, range, Aimed(random, aim, range)) is { } dose
                && new QuizOrder(QuizOrders.Request(range, dose, dose.Write(random))) is var order
                && TruthOf(order) is { } truth && truth.Answers[0] == aim)
            {
                return order;
            }
        }

        return null;
    }

    public override QuizTruth? TruthOf(QuizOrder order) =>
        engine.Assess(order.Request) is { IsRead: true, Value: { Verdict.Value: not null } assessment } ? new QuizWithinTruth(order, assessment) : null;

    /// <summary>A value that should have the answer; the order is rounded afterwards, so the engine has the last word.</summary>
    private Rational Aimed(QuizRandom random, string aim, ReferenceRange range)
    {
        var tolerance = engine.Formulary.Rules.TolerancePercent / 100m;
        var limit = range.HardLimit ?? range.High;
        var (low, high) = aim switch
        {
            QuizWithinTruth.Below => (range.Low / 4m, range.Low * (1m - tolerance)),
            QuizWithinTruth.Within => (range.Low, range.High),
            QuizWithinTruth.AtEdge when random.Below(2) == 0 => (range.Low * (1m - tolerance), range.Low),
            QuizWithinTruth.AtEdge => (range.High, range.High * (1m + tolerance)),
            QuizWithinTruth.Above => (range.High * (1m + tolerance), Math.Max(limit, range.High * (1m + tolerance))),
            _ => (limit, limit * 2m),
        };
        return QuizOrders.Between(random, low, high);
    }
}
