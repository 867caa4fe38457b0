using Dosing.Formularies;
using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>The bands of a ladder are one line: from above zero without end, no gap, no overlap, never lighter upwards.</summary>
// A dose is placed by the lower edges alone, so a wrong upper edge would be printed and never judged.
internal sealed class BandLineValidator : RulesOn<LadderEntry>
{
    public BandLineValidator()
    {
        RuleFor(ladder => ladder.Bands).IsNotEmptyList();
        RuleFor(ladder => ladder.Bands)
            .Must(bands => bands.Count == 0 || Interval.OfBand(bands[0]).Lower is not { } start || start == new Edge(0m, false))
            .WithErrorCode("ladder-start").WithMessage("The first band begins above 0, so that every dose has a place.");
        RuleFor(ladder => ladder.Bands).Must(bands => Numbers.Pairs(bands).All(pair => Meet(pair.First, pair.Second)))
            .WithErrorCode("bands-not-joined").WithMessage((_, bands) => $"Between these lies a gap, or they overlap: {NotJoined(bands)}.");
        RuleFor(ladder => ladder.Bands).Must(bands => bands.Count == 0 || Interval.OfBand(bands[^1]).Upper is null)
            .WithErrorCode("ladder-end").WithMessage("The last band has no upper edge, so that every dose has a place.");
        RuleFor(ladder => ladder.Bands).Must(bands => Numbers.Pairs(bands).All(pair => Levels.IsNotDeeper(pair.First.Level, pair.Second.Level)))
            .WithErrorCode("levels-fall").WithMessage("A larger dose would have a lighter level.");
    }

    // Exactly one of the two bands holds the value at which they meet. A band without a lower edge has a failure of its own.
    private static bool Meet(BandEntry first, BandEntry second) => Interval.OfBand(second).Lower is not { } next
        || (Interval.OfBand(first).Upper is { } end && end.Value == next.Value && end.Inclusive != next.Inclusive);

    private static string NotJoined(IReadOnlyList<BandEntry> bands) =>
        string.Join(", ", Numbers.Pairs(bands).Where(pair => !Meet(pair.First, pair.Second)).Select(pair => $"{pair.First.Id} and {pair.Second.Id}"));
}
