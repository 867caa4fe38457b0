using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Preparation;
using Dosing.Quantities;

namespace Dosing.Teaching;

/// <summary>Questions of the volume: an order within its range, a product that is sold, and sometimes a syringe.</summary>
internal sealed class QuizVolume(QuizEngine engine, QuizOrders orders) : QuizMaker
{
    /// <summary>The most places after the point of a volume without a syringe.</summary>
    private const int Places = 3;

    public override bool CanAsk(Intent? intent) => orders.Ranges(intent, withFixedDevices: false).Count > 0;

    public override QuizOrder? Draw(QuizRandom random, Intent? intent)
    {
        var range = random.Pick(orders.Ranges(intent, withFixedDevices: false));
        var products = engine.Formulary.Content.Products.Where(p => p.Drug == range.Drug && p.Strength is not null).ToList();
        if (products.Count == 0 || orders.Draw(random, range, QuizOrders.Between(random, range.Low, range.High)) is not { Total: { } total } dose)
        {
            return null;
        }

        var product = random.Pick(products);
        var request = QuizOrders.Request(range, dose, dose.Write(random)) with { Strength = QuizLabel.Of(product, named: random.Below(2) == 0) };
        var holding = Syringes(total / product.Strength!.Value.Exact);
        return new QuizOrder(request, random.Below(2) == 0 || holding.Count == 0 ? null : random.Pick(holding));
    }

    public override QuizTruth? TruthOf(QuizOrder order)
    {
        var read = engine.Prepare(new PreparationRequest { Dose = order.Request, Device = order.Device });
        return read is { IsRead: true, Value: { Prepared: { Obstacle: null, DrawUp: { } volume, OrderedVolume: { } exact }, Ordered.Verdict.IsWithin: true } prepared }
            && QuantityFormat.Fixed(volume.Exact, Places) == QuantityFormat.Number(volume.Exact)
            && QuantityFormat.Plain(exact.Exact) == QuantityFormat.Number(exact.Exact)
                ? new QuizVolumeTruth(order, prepared) : null;
    }

    /// <summary>The two smallest syringes that hold a volume, as a person would take.</summary>
    private IReadOnlyList<string> Syringes(Rational volume) =>
    [
        .. engine.Formulary.Content.Devices.Where(d => d.Kind == MeasuringDeviceKind.Syringe && d.Capacity!.Value.Exact >= volume)
            .OrderBy(d => d.Capacity!.Value.Exact).Take(2).Select(d => d.Id),
    ];
}
