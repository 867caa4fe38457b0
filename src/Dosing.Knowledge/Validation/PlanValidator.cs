using Dosing.Clinical;
using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>One monitoring plan: what to do before, during and after, or in steps.</summary>
internal sealed class PlanValidator : RulesOn<PlanEntry>
{
    public PlanValidator()
    {
        RuleFor(plan => plan.Id).IsId();
        RuleFor(plan => plan.Name).IsSaid();
        RuleFor(plan => plan.Category).IsOneOf([.. Words.IntentCategories.Words]);
        RuleFor(plan => plan).Must(plan => plan.Steps.Count > 0
                ? plan.Before.Count + plan.During.Count + plan.After.Count == 0
                : plan.Before.Count > 0 && plan.During.Count > 0 && plan.After.Count > 0)
            .WithErrorCode("phases-missing").WithMessage("A plan has lines before, during and after the session, or steps and no phases.");
        RuleForEach(plan => plan.Before).SetValidator(new PlanLineValidator());
        RuleForEach(plan => plan.During).SetValidator(new PlanLineValidator());
        RuleForEach(plan => plan.After).SetValidator(new PlanLineValidator());
        RuleForEach(plan => plan.Steps).SetValidator(new PlanLineValidator());
        RuleFor(plan => plan.Staff).IsSaidIfStated();
        RuleFor(plan => plan.Evidence).IsNotEmptyList();
        RuleForEach(plan => plan.Evidence).SetValidator(new EvidenceValidator());
    }
}

/// <summary>The checklist: at least one item.</summary>
internal sealed class ChecklistValidator : RulesOn<ChecklistEntry>
{
    public ChecklistValidator()
    {
        RuleFor(checklist => checklist.Id).IsId();
        RuleFor(checklist => checklist.Name).IsSaid();
        RuleFor(checklist => checklist.Items).IsNotEmptyList();
        RuleForEach(checklist => checklist.Items).SetValidator(new PlanLineValidator());
        RuleFor(checklist => checklist.Evidence).IsNotEmptyList();
        RuleForEach(checklist => checklist.Evidence).SetValidator(new EvidenceValidator());
    }
}

/// <summary>One line of a plan or checklist.</summary>
internal sealed class PlanLineValidator : RulesOn<PlanLineEntry>
{
    public PlanLineValidator()
    {
        RuleFor(line => line.Text).IsSaid();
        RuleForEach(line => line.When).SetValidator(new PlanTriggerValidator());
        RuleForEach(line => line.Checks).SetValidator(new PlanCheckValidator());
    }
}

/// <summary>A check over a course: what and when, and after how many days again, which only a check before the course has.</summary>
internal sealed class PlanCheckValidator : RulesOn<PlanCheckEntry>
{
    public PlanCheckValidator()
    {
        RuleFor(check => check.Check).IsOneOf([.. Words.CourseChecks.Words]);
        RuleFor(check => check.At).IsOneOf("session", "course");
        RuleFor(check => check.Days).Must((check, days) => days is null || (days > 0 && check.At == "course"))
            .WithErrorCode("days-misplaced").WithMessage("An interval is a number of days above zero, of a check that is done before the course.");
    }
}

/// <summary>What makes a part of a line due: at least one entry, and perhaps an age.</summary>
internal sealed class PlanTriggerValidator : RulesOn<PlanTriggerEntry>
{
    public PlanTriggerValidator()
    {
        RuleFor(trigger => trigger.Item).IsSaid();
        RuleFor(trigger => trigger.AgeMonths!).SetValidator(new AgeValidator());
        RuleFor(trigger => trigger.Entries).IsNotEmptyList();
        RuleFor(trigger => trigger.Entries).IsDistinct();
    }
}
