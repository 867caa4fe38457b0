using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>One band: a level that a dose can have, one lower edge, at most one upper edge, and reasons.</summary>
internal sealed class BandValidator : RulesOn<BandEntry>
{
    public BandValidator()
    {
        RuleFor(band => band.Id).IsId();
        RuleFor(band => band.Level).IsLevelOfDose();
        RuleFor(band => band.Label).IsSaid();
        RuleFor(band => band.Why).IsSaid();
        RuleFor(band => band).Must(band => band.From is null != band.Above is null)
            .WithErrorCode("not-one-lower-edge").WithMessage("A band begins with from or with above, with exactly one of them.");
        RuleFor(band => band).Must(band => band.To is null || band.Below is null)
            .WithErrorCode("two-upper-edges").WithMessage("A band ends with to or with below, not with both.");
        RuleFor(band => band).Must(band => !Interval.OfBand(band).IsEmpty)
            .WithErrorCode("band-empty").WithMessage("No dose lies in the band.");
        RuleFor(band => band.Sources).IsDistinct();
        RuleFor(band => band.DissentSources).IsDistinct();
        RuleFor(band => band.Dissent).Must((band, dissent) => band.DissentSources.Count == 0 || !string.IsNullOrWhiteSpace(dissent))
            .WithErrorCode("dissent-missing").WithMessage("Sources dissent, but what they say is missing.");
    }
}
