using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>One entry of the screening: its kind, its severities, what makes it present and what it rests on.</summary>
internal sealed class ScreeningEntryValidator : RulesOn<ScreeningEntryEntry>
{
    private static readonly string[] Columns = ["subAnaestheticTherapy", "proceduralSedation", "anaesthesia", "esketamineNasal"];

    public ScreeningEntryValidator()
    {
        RuleFor(entry => entry.Id).IsId();
        RuleFor(entry => entry.Kind).IsOneOf([.. ScreeningKinds.Words.Words]);
        RuleFor(entry => entry.Name).IsSaid();
        RuleFor(entry => entry.Severity).Must(severity => severity.Count > 0)
            .WithErrorCode("list-empty").WithMessage("An entry without any severity never raises anything.");
        RuleForEach(entry => entry.Severity).ById(column => column.Key).Must(column => Columns.Contains(column.Key, StringComparer.Ordinal))
            .WithErrorCode("column-unknown").WithMessage($"The columns are {string.Join(", ", Columns)}.");
        RuleForEach(entry => entry.Severity).ById(column => column.Key).Must(column => Words.Severities.TryRead(column.Value, out _))
            .WithErrorCode("word-unknown").WithMessage((_, column) => $"'{column.Value}' is not one of {string.Join(", ", Words.Severities.Words)}.");
        RuleFor(entry => entry.Mechanism).IsSaid();
        RuleFor(entry => entry.Action).IsSaid();
        RuleFor(entry => entry.Disagreement).IsSaidIfStated();
        RuleFor(entry => entry.Note).IsSaidIfStated();
        RuleFor(entry => entry.NotAskedOf).IsOneOf([.. Words.Sexes.Words]);
        RuleFor(entry => entry.Implied!).SetValidator(new ImpliedValidator());
        Include(new EntryLinesValidator());
        Include(new EntryCodesValidator());
        RuleFor(entry => entry.EvidenceStatus).IsEvidenceStatus();
        RuleFor(entry => entry.EvidenceStatus).Must((entry, status) => EvidenceStatuses.IsBestOf(entry.Evidence, status))
            .WithErrorCode("status-not-best").WithMessage("An entry is as well verified as the best of its evidence.");
        RuleFor(entry => entry.Evidence).IsNotEmptyList();
        RuleForEach(entry => entry.Evidence).SetValidator(new EvidenceValidator());
    }
}
