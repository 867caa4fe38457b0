using Dosing.Clinical;
using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>One incident: its words, and exactly one thing that shows it.</summary>
internal sealed class IncidentValidator : RulesOn<IncidentEntry>
{
    public IncidentValidator()
    {
        RuleFor(incident => incident.Id).IsId();
        RuleFor(incident => incident.Situation).IsSaid();
        RuleFor(incident => incident.Mechanism).IsSaid();
        RuleFor(incident => incident.Source).IsSaid();
        RuleFor(incident => incident.Verification).IsOneOf("VERIFIED", "VERIFIED_SECONDARY", "W", "untraced");
        RuleFor(incident => incident.Assumed).IsDistinct();
        RuleForEach(incident => incident.Assumed).IsSaid();
        RuleFor(incident => incident.Note).IsSaidIfStated();
        RuleFor(incident => incident).Must(incident => !incident.Replay || incident is { Request: not null, Expect: not null, Demonstration: null })
            .WithErrorCode("replay-incomplete").WithMessage("An incident that is replayed has an order and what is expected of it, and no other demonstration.");
        RuleFor(incident => incident).Must(incident => incident.Replay || incident is { Request: null, Expect: null, Demonstration: not null })
            .WithErrorCode("demonstration-missing").WithMessage("An incident that is not replayed has a demonstration, and no order of its own.");
        RuleFor(incident => incident.Request).SetValidator(new OrderValidator()!);
        RuleFor(incident => incident.Expect).SetValidator(new ExpectValidator()!);
        RuleFor(incident => incident.Demonstration).SetValidator(new DemonstrationValidator()!);
    }
}

/// <summary>What is expected: the disposition at least. Slip and finding are looked up beside the formulary.</summary>
internal sealed class ExpectValidator : RulesOn<ExpectEntry>
{
    public ExpectValidator() => RuleFor(expect => expect.Disposition).IsWordOf(Words.Dispositions);
}

/// <summary>What shows an incident that is not replayed: an order or a table.</summary>
internal sealed class DemonstrationValidator : RulesOn<DemonstrationEntry>
{
    public DemonstrationValidator()
    {
        RuleFor(shown => shown.Shows).IsSaid();
        RuleFor(shown => shown).Must(shown => shown.Request is null == shown.Rows.Count > 0)
            .WithErrorCode("demonstration-unclear").WithMessage("A demonstration is an order or the rows of a table, and not both.");
        RuleFor(shown => shown.Request).SetValidator(new OrderValidator()!);
        RuleForEach(shown => shown.Rows).SetValidator(new PrintedRowValidator());
    }
}

/// <summary>One row of a printed table.</summary>
internal sealed class PrintedRowValidator : RulesOn<PrintedRowEntry>
{
    public PrintedRowValidator()
    {
        RuleFor(row => row.Weight).IsSaid();
        RuleFor(row => row.Rate).IsSaid();
        RuleFor(row => row.Strength).IsSaid();
        RuleFor(row => row.Printed).IsSaid();
    }
}
