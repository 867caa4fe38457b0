using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>A span of minutes has one lower end, one upper end or both, and holds at least one duration.</summary>
internal sealed class SpanValidator : RulesOn<SpanEntry>
{
    public SpanValidator()
    {
        RuleFor(span => span).Must(span => span.From is null || span.Above is null)
            .WithErrorCode("two-lower-ends").WithMessage("A span begins with from or with above, not with both.");
        RuleFor(span => span).Must(span => span.To is null || span.Below is null)
            .WithErrorCode("two-upper-ends").WithMessage("A span ends with to or with below, not with both.");
        RuleFor(span => span).Must(span => span.From is not null || span.Above is not null || span.To is not null || span.Below is not null)
            .WithErrorCode("no-end").WithMessage("A span without any end means any duration; leave it out.");
        RuleFor(span => span).Must(span => !Interval.OfMinutes(span).IsEmpty)
            .WithErrorCode("span-empty").WithMessage("No duration lies in the span.");
        RuleFor(span => span).Must(span => span.From is null or >= 0m && span.Above is null or >= 0m && span.To is null or >= 0m && span.Below is null or > 0m)
            .WithErrorCode("minutes-negative").WithMessage("A duration is zero minutes or more.");
    }
}
