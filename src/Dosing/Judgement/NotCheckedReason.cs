using Dosing.Clinical;

namespace Dosing.Judgement;

/// <summary>Why a part could not be judged.</summary>
public enum NotCheckedReason
{
    /// <summary>No range was found.</summary>
    NoRange,

    /// <summary>The dose has no value in the unit that is needed.</summary>
    ValueNotExpressible,

    /// <summary>The weight is missing.</summary>
    WeightMissing,

    /// <summary>The age is missing.</summary>
    AgeMissing,

    /// <summary>The duration is missing.</summary>
    DurationMissing,

    /// <summary>No ladder applies: under 18 years, or esketamine.</summary>
    LadderDoesNotApply,

    /// <summary>Nothing is known by this route.</summary>
    RouteWithoutData,

    /// <summary>The doses given before could not be added up.</summary>
    Cumulative,

    /// <summary>A code is well-formed and stands under no entry.</summary>
    CodeUnknown,

    /// <summary>A drug of two classes is said, and one of the classes is set aside by a flag of the other or by a word of absence.</summary>
    ClassSetAside,

    /// <summary>The dose cannot be measured, made up or divided as asked.</summary>
    Rounding,

    /// <summary>The evidence states no limit for a figure of a course.</summary>
    NoLimit,
}

/// <summary>The words of <see cref="NotCheckedReason"/>.</summary>
public static class NotCheckedReasons
{
    /// <summary>The reasons.</summary>
    public static Vocabulary<NotCheckedReason> Words { get; } = new(
    [
        (NotCheckedReason.NoRange, "no-range"),
        (NotCheckedReason.ValueNotExpressible, "value-not-expressible"),
        (NotCheckedReason.WeightMissing, "weight-missing"),
        (NotCheckedReason.AgeMissing, "age-missing"),
        (NotCheckedReason.DurationMissing, "duration-missing"),
        (NotCheckedReason.LadderDoesNotApply, "ladder-does-not-apply"),
        (NotCheckedReason.RouteWithoutData, "route-without-data"),
        (NotCheckedReason.Cumulative, "cumulative"),
        (NotCheckedReason.CodeUnknown, "code-unknown"),
        (NotCheckedReason.ClassSetAside, "class-set-aside"),
        (NotCheckedReason.Rounding, "rounding"),
        (NotCheckedReason.NoLimit, "no-limit"),
    ]);
}
