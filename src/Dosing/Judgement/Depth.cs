using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Quantities;

namespace Dosing.Judgement;

/// <summary>How deep the dose takes the patient, as far as the ladders tell.</summary>
/// <param name="Level">The level, or not-checked.</param>
/// <param name="Ladder">The ladder on which the dose stands, or null.</param>
/// <param name="Band">The band by dose, whatever a rule says of the level; or null.</param>
/// <param name="Value">The dose in the unit of the ladder, or null.</param>
/// <param name="Rule">The id of the rule that set the level, or null where the band did.</param>
/// <param name="LevelBand">The band whose level it is: the band by dose, or that of a second ladder.</param>
/// <param name="Next">Where the next more severe level begins, or null at the top.</param>
/// <param name="Reasons">Why it is not checked; empty otherwise.</param>
public sealed record Depth(
    DepthLevel Level,
    DepthLadder? Ladder,
    DepthBand? Band,
    Rational? Value,
    string? Rule,
    DepthBand? LevelBand,
    NextLevel? Next,
    IReadOnlyList<NotCheckedReason> Reasons)
{
    /// <summary>The rule that names the oral ladder.</summary>
    public const string OralLadderRule = "oral-ladder";

    /// <summary>Whether the depth is known.</summary>
    public bool IsKnown => Level != DepthLevel.NotChecked;

    /// <summary>The band in words; where the rate sets the level, the band says what the dose alone would be. The depth is known.</summary>
    public string LabelBy(JudgementRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return rules.RateRules.Any(r => r.Id == Rule) ? $"by its rate; by the dose alone: {Band!.Label}" : LevelBand!.Label;
    }

    /// <summary>A depth that is not checked.</summary>
    public static Depth NotChecked(params IReadOnlyList<NotCheckedReason> reasons)
    {
        ArgumentNullException.ThrowIfNull(reasons);
        return new(DepthLevel.NotChecked, null, null, null, null, null, null, reasons);
    }
}

/// <summary>Where a more severe level begins.</summary>
/// <param name="Level">The level.</param>
/// <param name="Start">Where it begins, in <paramref name="Unit"/>.</param>
/// <param name="Inclusive">Whether the level begins at that value rather than above it.</param>
/// <param name="Unit">The unit of the ladder.</param>
/// <param name="Fold">How many times the dose that is.</param>
/// <param name="Rule">The rule by which it begins there, or null where the ladder itself does.</param>
public sealed record NextLevel(DepthLevel Level, Rational Start, bool Inclusive, DoseUnit Unit, Rational Fold, string? Rule);
