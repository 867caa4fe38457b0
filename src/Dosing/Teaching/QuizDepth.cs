using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Quantities;

namespace Dosing.Teaching;

/// <summary>Questions of the depth: an order somewhere on a ladder, for an intent for which its route is used.</summary>
internal sealed class QuizDepth(QuizEngine engine, QuizOrders orders) : QuizMaker
{
    private readonly LadderOrder[] _uses = UsesOf(engine.Formulary, orders.Patients);

    public override IReadOnlyList<string> Vocabulary => QuizDepthTruth.All;

    public override bool CanAsk(Intent? intent) => Uses(intent).Length > 0;

    public override QuizOrder? Draw(QuizRandom random, Intent? intent)
    {
        var (ladder, route, span, intents) = random.Pick(Uses(intent));
        var band = random.Pick(ladder.Bands);
        var known = random.Pick(intents);
        var isRate = ladder.Unit == DoseUnit.MilligramsPerKilogramPerHour;

        // A subcutaneous dose without a time is a single injection, as it is mostly ordered.
        var time = route == Route.Intravenous || isRate ? QuizTime.Draw(random, span, isRate) : QuizTime.NotSaid;
        var patient = orders.Patients.Draw(random, known, ladder.Ages);
        if (time is null || patient is null)
        {
            return null;
        }

        var dose = new QuizDose(Within(random, band), ladder.Unit, patient, time);
        return new QuizOrder(QuizOrders.Request(ladder.Drug, route, known, dose, dose.Write(random)));
    }

    public override QuizTruth? TruthOf(QuizOrder order) =>
        engine.Assess(order.Request) is { IsRead: true, Value: { Depth: { IsKnown: true, Band: not null } } assessment } ? new QuizDepthTruth(order, assessment) : null;

    /// <summary>A value inside a band; the lowest band begins at nothing and the highest has no end, so a part of them is used.</summary>
    private static Rational Within(QuizRandom random, DepthBand band)
    {
        var low = band.Lower.Value == 0m ? band.Upper!.Value.Value / 4m : band.Lower.Value;
        return QuizOrders.Between(random, low, band.Upper?.Value ?? low * 1.5m);
    }

    /// <summary>The uses of ladders for an intent, or for any.</summary>
    private LadderOrder[] Uses(Intent? intent) =>
        intent is null ? _uses : [.. _uses.Where(u => u.Intents.Contains(intent.Value)).Select(u => u with { Intents = [intent.Value] })];

    /// <summary>Every route and time that stands on a ladder, with the intents for which the route is used at its ages.</summary>
    private static LadderOrder[] UsesOf(Formulary formulary, QuizPatients patients) =>
    [
        .. from ladder in formulary.Content.Ladders
           from use in ladder.AlsoFor.Select(u => (u.Route, Span: (MinuteSpan?)u.OverMinutes)).Prepend((ladder.Route, Span: ladder.OverMinutes))
           let intents = Words.Intents.Values.Where(i => formulary.RangesFor(ladder.Drug, i, use.Route).Any(r => patients.Has(i, r.Ages, ladder.Ages))).ToArray()
           where intents.Length > 0
           select new LadderOrder(ladder, use.Route, use.Span, intents),
    ];

    private sealed record LadderOrder(DepthLadder Ladder, Route Route, MinuteSpan? Span, IReadOnlyList<Intent> Intents);
}
