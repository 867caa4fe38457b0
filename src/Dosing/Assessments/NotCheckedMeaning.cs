using Dosing.Judgement;

namespace Dosing.Assessments;

/// <summary>What a reason for not checking means, whatever the dose.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Sentence">Why nothing could be judged.</param>
/// <param name="Remedy">What would mend it.</param>
public sealed record NotCheckedMeaning(NotCheckedReason Reason, string Sentence, string Remedy)
{
    private const string NoRemedy = "Nothing that can be typed: judge it without this program. Not checked never means within.";

    /// <summary>The meaning of a reason.</summary>
    public static NotCheckedMeaning Of(NotCheckedReason reason) => reason switch
    {
        NotCheckedReason.NoRange => new(reason,
            "No range is known for this drug, route, intent, age and duration, so the dose is beside nothing.",
            "Check the route, the intent, the age and the duration; dosing coverage shows what is known. Otherwise judge it without this program."),
        NotCheckedReason.ValueNotExpressible => new(reason,
            "The dose has no value in the unit of the range or ladder: a rate without a duration has no total, a total without a duration no rate.",
            "Say over how long the dose is given, or write it in the unit of the range."),
        NotCheckedReason.WeightMissing => new(reason,
            "The range, ceiling or ladder is per kilogram, and no weight was given. No weight is assumed.",
            "Give the weight."),
        NotCheckedReason.AgeMissing => new(reason,
            "Ranges and ladders hold for spans of ages, and no age was given. No age is assumed.",
            "Give the age."),
        NotCheckedReason.DurationMissing => new(reason,
            "Ranges and ladders of this route depend on the duration, and none was given.",
            "Say over how long the dose is given."),
        NotCheckedReason.LadderDoesNotApply => new(reason,
            "The depth ladders are for racemic ketamine in adults; for this drug or age no depth is stated. It is listed and changes nothing.",
            NoRemedy),
        NotCheckedReason.RouteWithoutData => new(reason,
            "No range and no ladder is held for this route, so nothing was judged.",
            NoRemedy),
        NotCheckedReason.Cumulative => new(reason,
            "A dose given before lies within the window in which doses are added up, and no sum could be made or placed on a ladder.",
            "Give the weight, the strength and the duration, and the earlier doses as amounts."),
        NotCheckedReason.CodeUnknown => new(reason,
            "The code is well-formed and stands under no entry of the screening. It changes nothing, and it is not screened.",
            "Name the drug or the entry instead: --medication NAME or --flag ID."),
        NotCheckedReason.ClassSetAside => new(reason,
            "A drug of two classes was said, and one of the classes is set aside: a flag of the other settles it, or a word of absence drops it. The drug is of both, so one was not judged.",
            "Say the other class by --flag as well where it holds."),
        NotCheckedReason.Rounding => new(reason,
            "The dose cannot be measured, made up or divided as asked: rounding would leave out too much, the syringe is too small, the target takes no diluent, or no whole devices give it.",
            "Take a device with a smaller step or a larger volume, a weaker preparation, or order a dose that can be measured."),
        NotCheckedReason.NoLimit => new(reason,
            "No limit for this figure of a course was found in the evidence, so it is shown and not judged. It is listed and changes nothing.",
            "Nothing that can be typed: compare it with the schedules of the sources and with the protocol of the place."),
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "The reason has no meaning."),
    };
}
