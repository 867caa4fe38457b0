using Dosing.Knowledge.Reading;
using FluentValidation;

namespace Dosing.Knowledge.Validation;

/// <summary>The document of the entries of the screening.</summary>
internal sealed class ScreeningValidator : AbstractValidator<ScreeningDocument>
{
    public ScreeningValidator()
    {
        RuleFor(document => document.Entries).IsDistinctBy(entry => entry.Id);
        RuleForEach(document => document.Entries).ById(entry => entry.Id).SetValidator(new ScreeningEntryValidator());
    }
}
