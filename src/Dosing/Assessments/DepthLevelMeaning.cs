using Dosing.Clinical;

namespace Dosing.Assessments;

/// <summary>What a level of depth means, whatever the ladder.</summary>
public static class DepthLevelMeaning
{
    /// <summary>The meaning of a level in a sentence.</summary>
    public static string Of(DepthLevel level) => level switch
    {
        DepthLevel.BelowStudied => "Below the doses that were studied by this route and duration. It does not say that nothing happens.",
        DepthLevel.SubAnaesthetic => "Among the doses that are given or studied for therapy and pain relief, below the transition to sedation. It does not say that the patient stays awake.",
        DepthLevel.Transition => "Between therapy and sedation: the effect is unpredictable, and anaesthetic precautions are needed.",
        DepthLevel.Sedation => "The depth of sedation for a procedure; dissociation is likely.",
        DepthLevel.Anaesthetic => "The depth of general anaesthesia, as labels or reports state it or as it was derived from them.",
        DepthLevel.AboveLabel => "Above the highest dose that a label states by this route and duration.",
        DepthLevel.BeyondEvidence => "Above any dose that was reported by this route and duration.",
        DepthLevel.NotChecked => "No ladder placed the dose. Never to be read as light; the reason stands beside it.",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "The level has no meaning."),
    };
}
