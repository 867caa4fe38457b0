using Dosing.Clinical;
using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>An order that is complete: no part of its assessment stays not-checked for want of an input.</summary>
// The drug of a refused order is no word of the vocabulary, and that is what it shows; so the reader decides, not this rule.
internal sealed class OrderValidator : RulesOn<OrderEntry>
{
    public OrderValidator()
    {
        RuleFor(order => order.Drug).IsSaid();
        RuleFor(order => order.Dose).IsSaid();
        RuleFor(order => order.Route).IsWordOf(Words.Routes);
        RuleFor(order => order.Over).IsSaidIfStated();
        RuleFor(order => order.Over).Must((order, over) => over is not null || !IsIntravenous(order))
            .WithErrorCode("over-missing").WithMessage("An intravenous dose needs the time over which it is given.");
        RuleFor(order => order.Weight).IsSaid();
        RuleFor(order => order.WeightSource).IsWordOf(Words.WeightSources);
        RuleFor(order => order.Age).IsSaid();
        RuleFor(order => order.For).IsWordOf(Words.Intents);
        RuleFor(order => order.Strength).IsSaidIfStated();
        RuleFor(order => order.Flags).IsDistinct();
    }

    private static bool IsIntravenous(OrderEntry order) => Words.Routes.TryRead(order.Route, out var route) && route == Route.Intravenous;
}
