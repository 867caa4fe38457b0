using Dosing.Clinical;

namespace Dosing.Formularies;

/// <summary>What kind of thing an entry of the screening is.</summary>
public enum ScreeningKind
{
    /// <summary>Something that happened before.</summary>
    History,

    /// <summary>A condition of the patient.</summary>
    Condition,

    /// <summary>A class of medicines.</summary>
    MedicationClass,

    /// <summary>A measured value beyond a limit.</summary>
    PhysiologicalThreshold,

    /// <summary>A hazard of the setting.</summary>
    SettingHazard,
}

/// <summary>The words for the kinds, as in the evidence.</summary>
public static class ScreeningKinds
{
    /// <summary>The vocabulary, in the order in which lists show them.</summary>
    public static Vocabulary<ScreeningKind> Words { get; } = new(
    [
        (ScreeningKind.History, "history"),
        (ScreeningKind.Condition, "condition"),
        (ScreeningKind.MedicationClass, "medicationClass"),
        (ScreeningKind.PhysiologicalThreshold, "physiologicalThreshold"),
        (ScreeningKind.SettingHazard, "settingHazard"),
    ]);
}
