using Dosing.Clinical;

namespace Dosing.Assessments;

/// <summary>What a level of depth means, whatever the ladder.</summary>
public static class DepthLevelMeaning
{
    /// <summary>The meaning of a level in a sentence.</summary>
    public static string Of(DepthLevel level) => level switch
    {
        DepthLevel.BelowStudied => "Below the doses that were studied by this route and duration. It does not say that nothing happens.",
        DepthLevel.SubAnaesthetic => "Among the doses that are given or studied for therapy and pain relief, lighter than transition and sedation. It does not say that the patient stays awake.",
        DepthLevel.Transition => "Between therapy and sedation: unpredictable, beyond what was studied for therapy, or where therapy and anaesthesia overlap; the band says which. Anaesthetic precautions belong to it.",
        DepthLevel.Sedation => "The depth of sedation. By some routes it is strongly dissociative, by others unreliable, or it reaches into anaesthesia; the band says what is known.",
        DepthLevel.Anaesthetic => "The depth of general anaesthesia, as labels or reports state it or as it was derived from them.",
        DepthLevel.AboveLabel => "Above the highest dose that a label states by this route and duration.",
        DepthLevel.BeyondEvidence => "Above reported practice by this route and duration. What is reported above it, if anything, is harm.",
        DepthLevel.NotChecked => "No ladder placed the dose. Never to be read as light; the reason stands beside it.",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "The level has no meaning."),
    };
}
