using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Quantities;

namespace Dosing.Teaching;

/// <summary>Questions of the depth: an order somewhere on a ladder, for an intent for which its route is used.</summary>
internal sealed class QuizDepth(QuizEngine engine, QuizOrders orders) : QuizMaker
{
    public override IReadOnlyList<string> Vocabulary => QuizDepthTruth.All;

    public override bool CanAsk(Intent? intent) => Uses(intent).Count > 0;

    public override QuizOrder? Draw(QuizRandom random, Intent? intent)
    {
        var (ladder, route, span) = random.Pick(Uses(intent));
        var band = random.Pick(ladder.Bands);
        var known = random.Pick(Intents(ladder, route, intent));
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

    /// <summary>Every route and time that stands on a ladder.</summary>
    private IReadOnlyList<(DepthLadder Ladder, Route Route, MinuteSpan? Span)> Uses(Intent? intent) =>
    [
        .. from ladder in engine.Formulary.Content.Ladders
           from use in ladder.AlsoFor.Select(u => (u.Route, Span: (MinuteSpan?)u.OverMinutes)).Prepend((ladder.Route, Span: ladder.OverMinutes))
           where Intents(ladder, use.Route, intent).Count > 0
           select (ladder, use.Route, use.Span),
    ];

    /// <summary>The intents for which a route is used at the ages of the ladder.</summary>
    private IReadOnlyList<Intent> Intents(DepthLadder ladder, Route route, Intent? only) =>
    [
        .. Words.Intents.Values.Where(i => (only is null || i == only)
            && engine.Formulary.RangesFor(ladder.Drug, i, route).Any(r => orders.Patients.Has(i, r.Ages, ladder.Ages))),
    ];
}
