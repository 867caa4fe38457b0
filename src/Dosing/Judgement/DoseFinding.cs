using Dosing.Clinical;

namespace Dosing.Judgement;

/// <summary>What the dose itself can raise, in the order in which findings of one severity are listed.</summary>
public enum DoseFindingKind
{
    /// <summary>Above the hard limit of the range.</summary>
    DoseAboveLimit,

    /// <summary>Above any evidence.</summary>
    DoseAboveAnyEvidence,

    /// <summary>Sedation or deeper for a therapy without anaesthesia.</summary>
    DepthExceedsIntent,

    /// <summary>Transition for a therapy without anaesthesia.</summary>
    DepthTransition,

    /// <summary>An anaesthetic rate for a therapy without anaesthesia.</summary>
    AnaestheticRate,

    /// <summary>Anaesthetic depth for a sedation.</summary>
    AnaestheticDepth,

    /// <summary>Above the highest labelled dose.</summary>
    DepthAboveLabel,

    /// <summary>Too light for a sedation or anaesthesia.</summary>
    DepthBelowIntent,

    /// <summary>Intravenous in less than a minute.</summary>
    RapidIvBolus,

    /// <summary>Intravenous faster than the label.</summary>
    RateAboveLabel,

    /// <summary>Within by the tolerance alone.</summary>
    AtEdge,

    /// <summary>Above the absolute alert.</summary>
    AbsoluteAlert,

    /// <summary>Not a dose that the fixed device gives.</summary>
    FixedDeviceDose,

    /// <summary>A concentrate by vein.</summary>
    UndilutedConcentrate,

    /// <summary>More than one container.</summary>
    VialCount,

    /// <summary>A weight that cannot be right.</summary>
    WeightImplausible,

    /// <summary>The verdict hangs on a weight that was not measured.</summary>
    WeightNotMeasured,

    /// <summary>No anaesthetic threshold by this route was validated.</summary>
    NoValidatedThreshold,

    /// <summary>Doses of the last hours add up to a deeper level.</summary>
    CumulativeDose,
}

/// <summary>A finding of the dose itself.</summary>
/// <param name="Kind">What was found.</param>
/// <param name="Severity">How severe it is for this intent.</param>
public readonly record struct DoseFinding(DoseFindingKind Kind, Severity Severity);

/// <summary>The ids of the findings of the dose.</summary>
public static class DoseFindingIds
{
    /// <summary>The ids, in the order of the kinds.</summary>
    public static Vocabulary<DoseFindingKind> Words { get; } = new(
    [
        (DoseFindingKind.DoseAboveLimit, "dose-above-limit"),
        (DoseFindingKind.DoseAboveAnyEvidence, "dose-above-any-evidence"),
        (DoseFindingKind.DepthExceedsIntent, "depth-exceeds-intent"),
        (DoseFindingKind.DepthTransition, "depth-transition"),
        (DoseFindingKind.AnaestheticRate, "anaesthetic-rate"),
        (DoseFindingKind.AnaestheticDepth, "anaesthetic-depth"),
        (DoseFindingKind.DepthAboveLabel, "depth-above-label"),
        (DoseFindingKind.DepthBelowIntent, "depth-below-intent"),
        (DoseFindingKind.RapidIvBolus, "rapid-iv-bolus"),
        (DoseFindingKind.RateAboveLabel, "rate-above-label"),
        (DoseFindingKind.AtEdge, "at-edge"),
        (DoseFindingKind.AbsoluteAlert, "absolute-alert"),
        (DoseFindingKind.FixedDeviceDose, "fixed-device-dose"),
        (DoseFindingKind.UndilutedConcentrate, "undiluted-concentrate"),
        (DoseFindingKind.VialCount, "vial-count"),
        (DoseFindingKind.WeightImplausible, "weight-implausible"),
        (DoseFindingKind.WeightNotMeasured, "weight-not-measured"),
        (DoseFindingKind.NoValidatedThreshold, "no-validated-threshold"),
        (DoseFindingKind.CumulativeDose, "cumulative-dose"),
    ]);

    /// <summary>The place of an id in the order of the kinds; after all of them where it is none of theirs.</summary>
    public static int PlaceOf(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Words.TryRead(id, out var kind) ? (int)kind : Words.Values.Count;
    }
}
