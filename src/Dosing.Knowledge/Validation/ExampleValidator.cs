using Dosing.Clinical;
using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>A worked example can be replayed: every input, an outcome that was judged, a value and why it is expected.</summary>
internal sealed class ExampleValidator : RulesOn<ExampleEntry>
{
    public ExampleValidator()
    {
        RuleFor(example => example.Dose).IsSaid();
        RuleFor(example => example.Weight).IsSaid();
        RuleFor(example => example.Age).IsSaid();
        RuleFor(example => example.Outcome).IsWordOf(Words.Outcomes);
        RuleFor(example => example.Outcome).Must(word => !Words.Outcomes.TryRead(word, out var outcome) || outcome != Outcome.NotChecked)
            .WithErrorCode("example-not-judged").WithMessage("An example that is not checked shows nothing about its range.");
        RuleFor(example => example.Value).IsPositive();
        RuleFor(example => example.Basis).IsSaid();
    }
}
