using Dosing.Clinical;
using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>The document of depth ladders: every dose has at most one place.</summary>
internal sealed class LaddersValidator : RulesOn<LaddersDocument>
{
    public LaddersValidator()
    {
        RuleFor(document => document.Levels).Must(levels => levels.SequenceEqual(Levels.Known, StringComparer.Ordinal))
            .WithErrorCode("levels-differ").WithMessage($"The levels are, in this order: {string.Join(", ", Levels.Known)}.");
        RuleForEach(document => document.Rules).IsSaid();
        RuleFor(document => document.Ladders).IsNotEmptyList();
        RuleFor(document => document.Ladders).IsDistinctBy(ladder => ladder.Id);
        RuleFor(document => document.Ladders).Must(ladders => RepeatedBands(ladders).Length == 0)
            .WithErrorCode("band-id-repeated").WithMessage((_, ladders) => $"These bands stand more than once: {string.Join(", ", RepeatedBands(ladders))}.");
        RuleFor(document => document.Depressants).IsDistinct();
        RuleForEach(document => document.Ladders).ById(ladder => ladder.Id).SetValidator(new LadderValidator());
        RuleForEach(document => document.Ladders).ById(ladder => ladder.Id).Must((document, ladder) => LadderOverlaps.Of(ladder, document.Ladders).Length == 0)
            .WithErrorCode("ladder-overlap")
            .WithMessage((document, ladder) => $"One dose would stand on this ladder and on {string.Join(", ", LadderOverlaps.Of(ladder, document.Ladders))}.");

        // The classifier asks the first ladder for whom all of them are.
        RuleForEach(document => document.Ladders).ById(ladder => ladder.Id)
            .Must((document, ladder) => ladder.Drug == document.Ladders[0].Drug && ladder.AgeMonths == document.Ladders[0].AgeMonths)
            .WithErrorCode("patients-differ").WithMessage("All ladders are for one drug and one span of ages.");
        RuleForEach(document => document.Ladders).ById(ladder => ladder.Id)
            .Must((document, ladder) => ladder.AlsoOn is not { } id || document.Ladders.Any(other => other.Id == id))
            .WithErrorCode("also-on-undefined").WithMessage((_, ladder) => $"There is no ladder '{ladder.AlsoOn}'.");

        // The next level on the second ladder is found by multiplying its edges with the weight.
        RuleForEach(document => document.Ladders).ById(ladder => ladder.Id)
            .Must((document, ladder) => document.Ladders.FirstOrDefault(other => other.Id == ladder.AlsoOn) is not { } second || IsPerKilogramOf(second, ladder))
            .WithErrorCode("also-on-unit").WithMessage("A ladder in mg stands also on one in mg/kg; no other pair of units is judged.");
    }

    private static bool IsPerKilogramOf(LadderEntry second, LadderEntry first) =>
        !Words.DoseUnits.TryRead(first.Unit, out var total) || !Words.DoseUnits.TryRead(second.Unit, out var perKilogram)
        || (total == DoseUnit.Milligrams && perKilogram == DoseUnit.MilligramsPerKilogram);

    private static string[] RepeatedBands(IReadOnlyList<LadderEntry> ladders) =>
        Wording.Repeated(ladders.SelectMany(ladder => ladder.Bands).Select(band => band.Id));
}
