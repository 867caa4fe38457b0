using Dosing.Kinetics;
using FsCheck;
using FsCheck.Fluent;

namespace Dosing.Tests.Kinetics;

/// <summary>Models and regimens for the laws: ordinary ones, and those where rates meet.</summary>
internal static class Scenarios
{
    private const int Steps = 1_000_000;

    /// <summary>How far a rate lies from one that it nearly equals.</summary>
    private static readonly double[] Offsets = [0, 1e-15, -1e-15, 1e-12, 1e-9, -1e-9, 1e-6, 1e-3];

    public static Gen<PeripheralRates> Peripheral { get; } =
        from leave in Logarithmic(1e-4, 2)
        from back in Logarithmic(1e-4, 2)
        select new PeripheralRates(leave, back);

    public static Gen<CompartmentModel> Model { get; } =
        from volume in Logarithmic(0.5, 500)
        from elimination in Logarithmic(1e-3, 1)
        from first in Peripheral
        from second in Gen.Frequency((3, Peripheral), (1, Peripheral.SelectMany(p => Beside(first.BackPerMinute, p))))
        from count in Gen.Choose(0, 5)
        select count switch
        {
            0 => CompartmentModel.FromRateConstants(volume, elimination),
            1 => CompartmentModel.FromRateConstants(volume, elimination, first),
            _ => CompartmentModel.FromRateConstants(volume, elimination, first, second),
        };

    public static Gen<Case> Case { get; } =
        from model in Model
        from absorption in Absorption(model)
        from count in Gen.Choose(1, 4)
        from doses in Dose(absorption).ListOf(count)
        from effect in Rate(model, 1e-2, 5)
        select new Case(model, [.. doses], effect);

    /// <summary>An absorption whose rate may be that of a mode, or nearly.</summary>
    public static Gen<Absorption> Absorption(CompartmentModel model) =>
        from fraction in Even(0.05, 1)
        from rate in Rate(model, 1e-3, 2)
        from lag in Gen.OneOf(Gen.Constant(0.0), Even(0, 30))
        select new Absorption(fraction, rate, lag);

    /// <summary>A dose on a whole minute or between two.</summary>
    public static Gen<DoseInput> Dose(Absorption absorption) =>
        from minute in Gen.OneOf(Gen.Choose(0, 120).Select(m => (double)m), Even(0, 120))
        from amount in Logarithmic(0.1, 500)
        from duration in Gen.OneOf(Gen.Choose(1, 120).Select(m => (double)m), Logarithmic(0.01, 300))
        from kind in Gen.Choose(0, 2)
        select kind switch
        {
            0 => new BolusDose(minute, amount),
            1 => new InfusionDose(minute, duration, amount / duration),
            _ => (DoseInput)new FirstOrderDose(minute, amount, absorption),
        };

    public static Gen<double> Minute { get; } = Gen.Frequency((1, Gen.Choose(0, 500).Select(m => (double)m)), (4, Even(0, 500)), (1, Even(0, 3000)));

    public static Gen<double> Even(double low, double high) => Gen.Choose(0, Steps).Select(i => low + (i * (high - low) / Steps));

    public static Gen<double> Logarithmic(double low, double high) =>
        Even(Math.Log(low), Math.Log(high)).Select(x => Math.Clamp(Math.Exp(x), low, high));

    private static Gen<double> Rate(CompartmentModel model, double low, double high) => Gen.OneOf(
        Logarithmic(low, high),
        from mode in Gen.Elements(model.Modes.AsEnumerable())
        from offset in Gen.Elements(Offsets)
        select mode.RatePerMinute * (1 + offset));

    private static Gen<PeripheralRates> Beside(double back, PeripheralRates other) =>
        Gen.Elements(Offsets).Select(offset => new PeripheralRates(other.OutPerMinute, back * (1 + offset)));
}

/// <summary>A model, some doses and a ke0.</summary>
internal sealed record Case(CompartmentModel Model, DoseInput[] Doses, double EffectSiteRate)
{
    public ConcentrationProfile Profile => new(Model, Doses, EffectSiteRate);
}
