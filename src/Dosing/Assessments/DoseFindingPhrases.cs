using Dosing.Formularies;
using Dosing.Judgement;
using Dosing.Quantities;

namespace Dosing.Assessments;

/// <summary>What is said of a kind of finding whatever the dose: its title, and what to do.</summary>
internal static class DoseFindingPhrases
{
    private const string AskAgain = "Check drug, dose, strength, weight and route against the order before giving.";

    public static string Title(DoseFindingKind kind) => kind switch
    {
        DoseFindingKind.DoseAboveLimit => "Above the hard limit",
        DoseFindingKind.DoseAboveAnyEvidence => "Above any evidence",
        DoseFindingKind.DepthExceedsIntent => "Deeper than intended",
        DoseFindingKind.DepthTransition => "Between therapy and sedation",
        DoseFindingKind.AnaestheticRate => "An anaesthetic rate",
        DoseFindingKind.AnaestheticDepth => "Anaesthetic depth",
        DoseFindingKind.DepthAboveLabel => "Above the highest labelled or reported dose",
        DoseFindingKind.DepthBelowIntent => "Lighter than intended",
        DoseFindingKind.RapidIvBolus => "Pushed in less than a minute",
        DoseFindingKind.RateAboveLabel => "Faster than the label",
        DoseFindingKind.AtEdge => "At the edge of the range",
        DoseFindingKind.AbsoluteAlert => "A large total",
        DoseFindingKind.FixedDeviceDose => "Not a dose that the device gives",
        DoseFindingKind.UndilutedConcentrate => "A concentrate by vein",
        DoseFindingKind.VialCount => "More than one container",
        DoseFindingKind.WeightImplausible => "An unlikely weight",
        DoseFindingKind.WeightNotMeasured => "The weight was not measured",
        DoseFindingKind.NoValidatedThreshold => "No validated anaesthetic threshold for this route and duration",
        DoseFindingKind.CumulativeDose => "Doses add up",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The kind has no title."),
    };

    public static string Action(DoseFindingKind kind, JudgementRules rules) => kind switch
    {
        DoseFindingKind.DoseAboveLimit => $"Do not give this dose. {AskAgain}",
        DoseFindingKind.DoseAboveAnyEvidence => $"Do not give this dose. {AskAgain}",
        DoseFindingKind.DepthExceedsIntent => "Do not give it as a therapy dose. If this depth is meant, order it as sedation or anaesthesia, with staff and equipment for the airway.",
        DoseFindingKind.DepthTransition => "Give only with anaesthetic precautions: monitoring, and somebody who can keep an airway open.",
        DoseFindingKind.AnaestheticRate => "Do not give it as a therapy dose. Check the rate unit, per hour or per minute, and the pump.",
        DoseFindingKind.AnaestheticDepth => "Have staff and equipment for anaesthesia ready, or give less.",
        DoseFindingKind.DepthAboveLabel => AskAgain,
        DoseFindingKind.DepthBelowIntent => "It may be too light for what is meant. Check the dose, the strength and the unit.",
        DoseFindingKind.RapidIvBolus => $"Give over at least {QuantityFormat.Number(rules.RapidBolusBelowSeconds.Value)} s.",
        DoseFindingKind.RateAboveLabel => "Give it more slowly; watch breathing and blood pressure.",
        DoseFindingKind.AtEdge => "Nothing to do if this is rounding to what can be measured.",
        DoseFindingKind.AbsoluteAlert => AskAgain,
        DoseFindingKind.FixedDeviceDose => "Order one of the fixed doses. It is never converted from mg/kg or from the other drug.",
        DoseFindingKind.UndilutedConcentrate => "Dilute it before giving it into a vein, and label the syringe with the new strength.",
        DoseFindingKind.VialCount => "Check the dose, the strength and the container again before a second one is opened.",
        DoseFindingKind.WeightImplausible => "Weigh again, and check the unit: kg or lb.",
        DoseFindingKind.WeightNotMeasured => "Weigh the patient before giving.",
        DoseFindingKind.NoValidatedThreshold => "Judge the depth at the bedside, not by the number.",
        DoseFindingKind.CumulativeDose => "Wait, or give less; watch as for the deeper level.",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The kind has no action."),
    };
}
