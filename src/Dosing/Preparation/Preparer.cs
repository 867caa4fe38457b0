using Dosing.Formularies;
using Dosing.Judgement;
using Dosing.Quantities;

namespace Dosing.Preparation;

/// <summary>Brings a dose from the order to the syringe, bag or pump. Exact until a device is named, then rounded down.</summary>
public sealed class Preparer(Formulary formulary)
{
    private readonly Formulary _formulary = formulary ?? throw new ArgumentNullException(nameof(formulary));

    /// <summary>Prepares a dose at the strength of the request.</summary>
    /// <exception cref="ArgumentException">The request has no strength.</exception>
    public Prepared Prepare(ValidatedPreparation preparation, NormalizedDose dose)
    {
        ArgumentNullException.ThrowIfNull(preparation);
        ArgumentNullException.ThrowIfNull(dose);
        var strength = preparation.Request.Strength ?? throw new ArgumentException("A preparation has a strength.", nameof(preparation));
        var target = Target.Of(preparation, strength, _formulary);
        var prepared = new Prepared { Strength = strength };
        return (dose.Total, dose.Rate) switch
        {
            ({ } total, _) => Amount(prepared, total, dose.Time.Duration, target, preparation.Measure),
            (null, { } rate) => Continuous(prepared, rate, preparation, target),
            _ => prepared with { Obstacle = PreparationObstacle.WeightMissing },
        };
    }

    private Prepared Amount(Prepared prepared, DrugMass ordered, Duration? over, Target target, Measure? measure)
    {
        var volume = ordered / prepared.Strength;
        prepared = prepared with { OrderedVolume = volume };
        var drawUp = measure is { IsPump: false } ? Volume.FromExact(MeasurableRounding.Down(volume.Exact, measure.Step)) : volume;
        if (measure?.Capacity is { } capacity && drawUp > capacity)
        {
            return prepared with { Obstacle = PreparationObstacle.DoesNotFit };
        }

        if (drawUp.Exact.Sign == 0)
        {
            return prepared with { DrawUp = drawUp, ChangePercent = -100m, Obstacle = PreparationObstacle.NotMeasurable };
        }

        var mass = drawUp * prepared.Strength;
        if (Dilute(ref prepared, target, drawUp, mass) is var dilution && dilution is null && (target.IsAsked || prepared.IsUndilutedRefused))
        {
            return prepared with { Obstacle = PreparationObstacle.TargetNotWeaker };
        }

        var given = dilution is null ? (Volume: drawUp, Strength: prepared.Strength) : (Volume: dilution.Final, Strength: dilution.Concentration);
        var flow = over is { } time ? given.Volume / time : (FlowRate?)null;
        var set = flow is { } known && measure is { IsPump: true } ? Down(known, measure) : flow;
        var total = set is { } rounded && over is { } duration && measure is { IsPump: true } ? rounded * given.Strength * duration : mass;
        return Judge(prepared with
        {
            DrawUp = drawUp,
            Dilution = dilution,
            OrderedFlow = flow,
            Flow = set,
            Total = total,
            Rate = set is { } running ? running * given.Strength : null,
        }, ordered.Exact, total.Exact, measure);
    }

    private Prepared Continuous(Prepared prepared, InfusionRate ordered, ValidatedPreparation preparation, Target target)
    {
        var measure = preparation.Measure;
        DilutedVolume? dilution = null;
        if (target.IsAsked || target.Strongest is not null)
        {
            if (preparation.Request.Container is not { } container)
            {
                return prepared with { Obstacle = PreparationObstacle.ContainerUnknown, IsUndilutedRefused = !target.IsAsked };
            }

            dilution = Dilute(ref prepared, target, container, container * prepared.Strength);
            if (dilution is null)
            {
                return prepared with { Obstacle = PreparationObstacle.TargetNotWeaker };
            }
        }

        var strength = dilution?.Concentration ?? prepared.Strength;
        var flow = ordered / strength;
        var set = measure is { IsPump: true } ? Down(flow, measure) : flow;
        var rate = set * strength;
        return Judge(prepared with { Dilution = dilution, DrawUp = dilution?.Drug, OrderedFlow = flow, Flow = set, Rate = rate }, ordered.Exact, rate.Exact, measure);
    }

    /// <summary>The dilution that was asked for, or the one that a concentrate needs for a vein; null where none takes diluent.</summary>
    private static DilutedVolume? Dilute(ref Prepared prepared, Target target, Volume drug, DrugMass mass)
    {
        var asked = target.Dilute(drug, mass);
        if (!target.IsTooStrong(asked))
        {
            return asked;
        }

        prepared = prepared with { IsUndilutedRefused = true };
        return target.Forced.Dilute(drug, mass);
    }

    private static FlowRate Down(FlowRate flow, Measure measure) => FlowRate.FromExact(MeasurableRounding.Down(flow.Exact, measure.Step));

    /// <summary>Says by how much the dose changed, and refuses what the device cannot measure.</summary>
    private Prepared Judge(Prepared prepared, Rational ordered, Rational given, Measure? measure)
    {
        if (measure is null)
        {
            return prepared;
        }

        var change = MeasurableRounding.ChangePercent(ordered, given);
        var isMeasurable = given.Sign > 0 && change >= -1m * _formulary.Rules.RoundingNotCheckedAbovePercent.Value;
        return prepared with { ChangePercent = change, Obstacle = isMeasurable ? null : PreparationObstacle.NotMeasurable };
    }
}
