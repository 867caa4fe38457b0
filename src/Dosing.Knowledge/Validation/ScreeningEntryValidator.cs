using Dosing.Clinical;
using Dosing.Knowledge.Reading;
using FluentValidation;

namespace Dosing.Knowledge.Validation;

/// <summary>One entry of the screening: its kind, its severities and what decides it.</summary>
internal sealed class ScreeningEntryValidator : AbstractValidator<ScreeningEntryEntry>
{
    private const string Threshold = "physiologicalThreshold";
    private const string Medicines = "medicationClass";

    private static readonly string[] Columns = ["subAnaestheticTherapy", "proceduralSedation", "anaesthesia", "esketamineNasal"];

    public ScreeningEntryValidator()
    {
        RuleFor(entry => entry.Id).IsId();
        RuleFor(entry => entry.Kind).IsOneOf("history", "condition", Medicines, Threshold, "settingHazard");
        RuleFor(entry => entry.Name).IsSaid();
        RuleFor(entry => entry.Severity).Must(severity => severity.Count > 0)
            .WithErrorCode("list-empty").WithMessage("An entry without any severity never raises anything.");
        RuleForEach(entry => entry.Severity).ById(column => column.Key).Must(column => Columns.Contains(column.Key, StringComparer.Ordinal))
            .WithErrorCode("column-unknown").WithMessage($"The columns are {string.Join(", ", Columns)}.");
        RuleForEach(entry => entry.Severity).ById(column => column.Key).Must(column => Words.Severities.TryRead(column.Value, out _))
            .WithErrorCode("word-unknown").WithMessage((_, column) => $"'{column.Value}' is not one of {string.Join(", ", Words.Severities.Words)}.");
        RuleFor(entry => entry.Lines).Must((entry, lines) => entry.Kind != Threshold || lines.Count > 0)
            .WithErrorCode("lines-missing").WithMessage("A physiological threshold has at least one line.");
        RuleFor(entry => entry.Drugs).Must((entry, drugs) => entry.Kind == Medicines || drugs.Count == 0)
            .WithErrorCode("drugs-unexpected").WithMessage("Only a class of medicines lists drugs.");
        RuleFor(entry => entry.Drugs).IsDistinctBy(drug => drug.Name);
    }
}
