using Dosing.Clinical;
using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>One ladder: for whom, by which route and duration, in which unit, and its bands.</summary>
internal sealed class LadderValidator : RulesOn<LadderEntry>
{
    public LadderValidator()
    {
        RuleFor(ladder => ladder.Id).IsId();
        RuleFor(ladder => ladder.Drug).IsWordOf(Words.Drugs);
        RuleFor(ladder => ladder.Route).IsWordOf(Words.Routes);
        RuleFor(ladder => ladder.Unit).IsWordOf(Words.DoseUnits);
        RuleFor(ladder => ladder.AgeMonths).SetValidator(new AgeValidator());
        RuleFor(ladder => ladder.OverMinutes!).SetValidator(new SpanValidator());
        RuleFor(ladder => ladder.Population).IsSaid();
        RuleFor(ladder => ladder.ThresholdStatus).IsOneOf("derived", "label");
        RuleFor(ladder => ladder.Quantity).Must((ladder, quantity) => IsQuantityOf(ladder.Unit, quantity))
            .WithErrorCode("quantity-not-of-unit").WithMessage("A ladder is of a dose in mg, a dosePerKilogram in mg/kg or a doseRate in mg/kg/h.");
        RuleForEach(ladder => ladder.AlsoFor).SetValidator(new LadderUseValidator());
        RuleForEach(ladder => ladder.Bands).ById(band => band.Id).SetValidator(new BandValidator());
        Include(new BandLineValidator());
    }

    private static bool IsQuantityOf(string unit, string quantity) => !Words.DoseUnits.TryRead(unit, out var known) || quantity == known switch
    {
        DoseUnit.Milligrams => "dose",
        DoseUnit.MilligramsPerKilogram => "dosePerKilogram",
        DoseUnit.MilligramsPerKilogramPerHour => "doseRate",
        _ => null,
    };
}
