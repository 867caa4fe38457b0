using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Reading;
using Dosing.Simulation;

namespace Dosing.Knowledge.Validation;

/// <summary>Volumes and clearances, or volumes and rate constants: one of the two, all greater than zero, each in a unit of its kind.</summary>
internal sealed class DispositionValidator : RulesOn<DispositionEntry>
{
    public DispositionValidator()
    {
        RuleFor(d => d).Must(d => (d.Clearance is null, d.Peripheral is null, d.EliminationPerMinute is null, d.Exchange is null)
                is (false, false, true, true) or (true, true, false, false))
            .WithErrorCode("not-one-form").WithMessage("A disposition has clearances or rate constants, one of the two and that one whole.");
        RuleFor(d => d.CentralVolume).SetValidator(new PublishedValidator(isVolume: true));
        RuleFor(d => d.Clearance!).SetValidator(new PublishedValidator(isVolume: false)).When(d => d.Clearance is not null);
        RuleForEach(d => d.Peripheral!).SetValidator(new PeripheralValidator()).When(d => d.Peripheral is not null);
        RuleFor(d => d.EliminationPerMinute).IsPositiveIfStated();
        RuleForEach(d => d.Exchange!).SetValidator(new ExchangeValidator()).When(d => d.Exchange is not null);
    }
}

/// <summary>A peripheral compartment by volume and clearance.</summary>
internal sealed class PeripheralValidator : RulesOn<PeripheralEntry>
{
    public PeripheralValidator()
    {
        RuleFor(p => p.Volume).SetValidator(new PublishedValidator(isVolume: true));
        RuleFor(p => p.Clearance).SetValidator(new PublishedValidator(isVolume: false));
    }
}

/// <summary>A peripheral compartment by rate constants.</summary>
internal sealed class ExchangeValidator : RulesOn<ExchangeEntry>
{
    public ExchangeValidator()
    {
        RuleFor(k => k.OutPerMinute).IsPositive();
        RuleFor(k => k.BackPerMinute).IsPositive();
    }
}

/// <summary>A volume, or a clearance.</summary>
internal sealed class PublishedValidator : RulesOn<PublishedEntry>
{
    public PublishedValidator()
        : this(isVolume: true)
    {
    }

    public PublishedValidator(bool isVolume)
    {
        RuleFor(value => value.Value).IsPositive();
        RuleFor(value => value.Unit).Must(unit => PublishedValue.Units.TryRead(unit, out var known) && new PublishedValue(1, known).IsVolume == isVolume)
            .WithErrorCode("unit-wrong").WithMessage(isVolume ? "This number is a volume." : "This number is a clearance.");
    }
}
