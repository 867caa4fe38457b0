using Dosing.Clinical;

namespace Dosing.Preparation;

/// <summary>Why a formula of body size gives nothing for a patient.</summary>
public enum BodySizeReason
{
    /// <summary>The weight is missing.</summary>
    WeightMissing,

    /// <summary>The height is missing.</summary>
    HeightMissing,

    /// <summary>The sex is missing.</summary>
    SexMissing,

    /// <summary>The age is missing.</summary>
    AgeMissing,

    /// <summary>The age is outside the ages for which the formula was made.</summary>
    AgeOutside,

    /// <summary>The height is outside the heights for which the formula was made.</summary>
    HeightOutside,

    /// <summary>The weight is outside the weights for which the formula was made.</summary>
    WeightOutside,

    /// <summary>The body mass index is outside those for which the formula was made.</summary>
    BodyMassIndexOutside,

    /// <summary>The actual weight is not above the ideal one, so there is nothing to adjust.</summary>
    NotAboveIdeal,

    /// <summary>The formula falls while the weight rises.</summary>
    BeyondPeak,

    /// <summary>The result is not between zero and the actual weight, which no lean weight can be.</summary>
    ImpossibleResult,
}

/// <summary>The words of <see cref="BodySizeReason"/>.</summary>
public static class BodySizeReasons
{
    /// <summary>The reasons.</summary>
    public static Vocabulary<BodySizeReason> Words { get; } = new(
    [
        (BodySizeReason.WeightMissing, "weight-missing"),
        (BodySizeReason.HeightMissing, "height-missing"),
        (BodySizeReason.SexMissing, "sex-missing"),
        (BodySizeReason.AgeMissing, "age-missing"),
        (BodySizeReason.AgeOutside, "age-outside"),
        (BodySizeReason.HeightOutside, "height-outside"),
        (BodySizeReason.WeightOutside, "weight-outside"),
        (BodySizeReason.BodyMassIndexOutside, "bmi-outside"),
        (BodySizeReason.NotAboveIdeal, "not-above-ideal"),
        (BodySizeReason.BeyondPeak, "beyond-peak"),
        (BodySizeReason.ImpossibleResult, "impossible-result"),
    ]);
}
