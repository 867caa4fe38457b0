using Dosing.Clinical;
using Dosing.Judgement;
using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>The document of the screening: each part by itself, then what the parts say of each other.</summary>
internal sealed class ScreeningValidator : RulesOn<ScreeningDocument>
{
    public ScreeningValidator()
    {
        RuleFor(document => document).Must(document => Wording.Repeated(Ids(document)).Length == 0)
            .WithErrorCode("id-repeated").WithMessage((_, document) => $"These stand more than once: {string.Join(", ", Wording.Repeated(Ids(document)))}.");
        RuleFor(document => document).Must(document => !Ids(document).Any(IsTaken))
            .WithErrorCode("id-taken").WithMessage((_, document) => $"These are ids of findings of the dose: {string.Join(", ", Ids(document).Where(IsTaken))}.");
        RuleForEach(document => document.Entries).ById(entry => entry.Id).SetValidator(new ScreeningEntryValidator());
        RuleForEach(document => document.Combinations).ById(combination => combination.Id).SetValidator(new CombinationValidator());
        RuleForEach(document => document.Plans).ById(plan => plan.Id).SetValidator(new PlanValidator());
        RuleFor(document => document.Plans)
            .Must(plans => Words.IntentCategories.Words.All(category => plans.Count(plan => plan.Category == category) == 1))
            .WithErrorCode("plan-of-category").WithMessage($"Each of these categories has one plan: {string.Join(", ", Words.IntentCategories.Words)}.");
        RuleFor(document => document.Checklist).SetValidator(new ChecklistValidator());
        Include(new DrugNames());
        Include(new ScreeningReferences());
        Include(new AtLineReferences());
    }

    // A finding is known by its id, whichever part raises it.
    private static IEnumerable<string> Ids(ScreeningDocument document) => document.Entries.Select(entry => entry.Id)
        .Concat(document.Combinations.Select(combination => combination.Id))
        .Concat(document.Plans.Select(plan => plan.Id))
        .Append(document.Checklist.Id);

    // The rapid bolus is one thing for both: what the dose shows is what the entry says.
    private static bool IsTaken(string id) => DoseFindingIds.Words.TryRead(id, out var finding) && finding != DoseFindingKind.RapidIvBolus;
}
