using Dosing.Formularies;
using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>The drugs and codes by which an entry is found, and measured effects of its drugs.</summary>
internal sealed class EntryCodesValidator : RulesOn<ScreeningEntryEntry>
{
    private static readonly string Medicines = ScreeningKinds.Words.Word(ScreeningKind.MedicationClass);

    public EntryCodesValidator()
    {
        RuleFor(entry => entry.Drugs).Must((entry, drugs) => entry.Kind == Medicines || drugs.Count == 0)
            .WithErrorCode("drugs-unexpected").WithMessage("Only a class of medicines lists drugs.");
        RuleFor(entry => entry.Drugs).IsDistinctBy(drug => drug.Name);
        RuleForEach(entry => entry.Drugs).ById(drug => drug.Name).SetValidator(new DrugValidator());
        RuleFor(entry => entry.Atc).Must((entry, codes) => entry.Kind == Medicines || codes.Count == 0)
            .WithErrorCode("codes-unexpected").WithMessage("Only a class of medicines has ATC codes.");
        RuleForEach(entry => entry.Atc).IsAtc();
        RuleFor(entry => entry.Atc).IsDistinct();
        RuleFor(entry => entry.Icd10).Must((entry, codes) => entry.Kind != Medicines || codes.Count == 0)
            .WithErrorCode("codes-unexpected").WithMessage("A class of medicines has no ICD-10 codes.");
        RuleForEach(entry => entry.Icd10).IsIcd10();
        RuleFor(entry => entry.Icd10).IsDistinct();
        RuleForEach(entry => entry.Exposure).SetValidator(new ExposureValidator());
    }
}
