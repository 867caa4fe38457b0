using Dosing.Quantities;

namespace Dosing.Preparation;

/// <summary>A dose brought from the order to the syringe, bag or pump. Every mass in it is a volume times one strength.</summary>
public sealed record Prepared
{
    /// <summary>The strength of the preparation in the hand.</summary>
    public required Strength Strength { get; init; }

    /// <summary>The volume of it that holds the ordered dose; null for a continuous infusion, or where the dose is not known in mg.</summary>
    public Volume? OrderedVolume { get; init; }

    /// <summary>The volume to draw up, rounded where a syringe measures.</summary>
    public Volume? DrawUp { get; init; }

    /// <summary>The dose that is really given; null for a continuous infusion.</summary>
    public DrugMass? Total { get; init; }

    /// <summary>The rate that is really given; null where none was ordered.</summary>
    public InfusionRate? Rate { get; init; }

    /// <summary>The dilution; null where it is given as it is.</summary>
    public DilutedVolume? Dilution { get; init; }

    /// <summary>The flow that was ordered, at the strength that is given; null where there is no time.</summary>
    public FlowRate? OrderedFlow { get; init; }

    /// <summary>The flow to set, rounded where a pump measures.</summary>
    public FlowRate? Flow { get; init; }

    /// <summary>By how many percent the dose really given differs from the order; zero or less. Null where nothing was rounded.</summary>
    public Rational? ChangePercent { get; init; }

    /// <summary>Whether giving it undiluted was refused: the recipe dilutes it.</summary>
    public bool IsUndilutedRefused { get; init; }

    /// <summary>Why nothing could be prepared; null where it could.</summary>
    public PreparationObstacle? Obstacle { get; init; }
}

/// <summary>A volume of drug made up with diluent.</summary>
/// <param name="Drug">The volume of drug that goes in.</param>
/// <param name="Diluent">The volume of diluent that is added.</param>
/// <param name="Final">The volume of both.</param>
/// <param name="Concentration">The strength of it.</param>
/// <param name="Mass">The drug in it.</param>
public sealed record DilutedVolume(Volume Drug, Volume Diluent, Volume Final, Strength Concentration, DrugMass Mass);

/// <summary>Why nothing could be prepared.</summary>
public enum PreparationObstacle
{
    /// <summary>The dose in mg needs the weight.</summary>
    WeightMissing,

    /// <summary>The device measures in steps so large that nothing, or less than nine tenths, of the dose would be left.</summary>
    NotMeasurable,

    /// <summary>The volume is more than the syringe holds.</summary>
    DoesNotFit,

    /// <summary>It cannot be diluted as asked: the target is as strong as the preparation or stronger, or smaller than its volume.</summary>
    TargetNotWeaker,

    /// <summary>A continuous infusion is diluted by the container, and the strength names none.</summary>
    ContainerUnknown,
}
