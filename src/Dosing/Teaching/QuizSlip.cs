using Dosing.Clinical;

namespace Dosing.Teaching;

/// <summary>Questions of the slip: an order within its range, written wrong by one of the slips that the engine knows.</summary>
internal sealed class QuizSlip(QuizEngine engine, QuizOrders orders) : QuizMaker
{
    /// <summary>How many orders are drawn for one slip before another is taken: some intents cannot hold it.</summary>
    private const int Draws = 60;

    /// <summary>The most slips that may explain one order: with more it would be a guess for the reader too.</summary>
    private const int MostAnswers = 3;

    private readonly QuizSlips _slips = new(engine.Formulary.Rules);
    private readonly QuizSlipWriter _writer = new(engine.Formulary, orders);

    public override IReadOnlyList<string> Vocabulary => _slips.All;

    public override bool CanAsk(Intent? intent) => orders.Ranges(intent, withFixedDevices: false).Count > 0;

    public override QuizOrder? Draw(QuizRandom random, Intent? intent)
    {
        var ranges = orders.Ranges(intent, withFixedDevices: false);
        var slip = random.Pick(_slips.All);
        for (var i = 0; i < Draws; i++)
        {
            if (_writer.Write(random, slip, random.Pick(ranges)) is { } request
                && new QuizOrder(request) is var order && TruthOf(order) is { } truth && truth.IsRight(slip) && truth.Answers.Count <= MostAnswers)
            {
                return order;
            }
        }

        return null;
    }

    public override QuizTruth? TruthOf(QuizOrder order) =>
        engine.Assess(order.Request) is { IsRead: true, Value: { Verdict.Value: not null, Slips.Count: > 0 } assessment }
            && new QuizSlipTruth(order, assessment, _slips) is { Answers.Count: > 0 } truth ? truth : null;
}
