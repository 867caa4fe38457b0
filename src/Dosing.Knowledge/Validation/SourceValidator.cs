using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>One source: what it is, where it was read, how it was verified, and its doses in order.</summary>
internal sealed class SourceValidator : RulesOn<SourceEntry>
{
    public SourceValidator()
    {
        RuleFor(source => source.Id).IsId();
        RuleFor(source => source.Citation).IsSaid();
        RuleFor(source => source.Address).IsAddress();
        RuleFor(source => source.Related).IsAddress();
        RuleFor(source => source.Verification).IsOneOf("verified", "verified-secondary");
        RuleFor(source => source.Grade).IsSaid();
        RuleFor(source => source.Drug).IsSaid();
        RuleFor(source => source.Unit).IsSaid();
        RuleFor(source => source.DoseLow).IsPositiveIfStated();
        RuleFor(source => source.DoseUsual).IsPositiveIfStated();
        RuleFor(source => source.DoseHigh).IsPositiveIfStated();
        RuleFor(source => source).Must(source => Numbers.Pairs(Doses(source)).All(pair => pair.First <= pair.Second))
            .WithErrorCode("doses-disordered").WithMessage("The low, usual and high dose of the source are not in order.");
        RuleFor(source => source.WithheldAsRecalled).IsDistinct();
        RuleForEach(source => source.WithheldAsRecalled).Must((source, field) => Withheld(source, field) is { } withheld && withheld)
            .WithErrorCode("recalled-field-ships")
            .WithMessage((_, field) => $"'{field}' is said to be withheld, as it rests on recall; it is not a field that can be, or it is there.");
    }

    private static decimal[] Doses(SourceEntry source) =>
        [.. new[] { source.DoseLow, source.DoseUsual, source.DoseHigh }.OfType<decimal>()];

    /// <summary>Whether a field is left out; null where there is no such field, or it cannot be left out.</summary>
    private static bool? Withheld(SourceEntry source, string field) => field switch
    {
        "doi" => source.Doi is null,
        "pmid" => source.Pmid is null,
        "population" => source.Population is null,
        "intent" => source.Intent is null,
        "route" => source.Route is null,
        "doseLow" => source.DoseLow is null,
        "doseUsual" => source.DoseUsual is null,
        "doseHigh" => source.DoseHigh is null,
        "administration" => source.Administration is null,
        "repeat" => source.Repeat is null,
        "onset" => source.Onset is null,
        "durationOfEffect" => source.DurationOfEffect is null,
        "expectedEffect" => source.ExpectedEffect is null,
        _ => null,
    };
}
