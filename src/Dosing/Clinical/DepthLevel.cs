namespace Dosing.Clinical;

/// <summary>How deep a dose takes an adult, from light to deep.</summary>
public enum DepthLevel
{
    /// <summary>Below any studied dose.</summary>
    BelowStudied,

    /// <summary>Sub-anaesthetic.</summary>
    SubAnaesthetic,

    /// <summary>Transition: unpredictable, anaesthetic precautions.</summary>
    Transition,

    /// <summary>Sedation depth; dissociation likely.</summary>
    Sedation,

    /// <summary>Anaesthetic depth.</summary>
    Anaesthetic,

    /// <summary>Above the highest labelled dose.</summary>
    AboveLabel,

    /// <summary>Beyond any report.</summary>
    BeyondEvidence,

    /// <summary>No ladder placed the dose.</summary>
    NotChecked,
}
