using Dosing.Knowledge.Reading;
using FluentValidation;

namespace Dosing.Knowledge.Validation;

/// <summary>The document of the entries of the screening.</summary>
internal sealed class ScreeningIndexValidator : AbstractValidator<ScreeningIndexDocument>
{
    public ScreeningIndexValidator()
    {
        RuleFor(document => document.Entries).IsDistinctBy(entry => entry.Id);
        RuleForEach(document => document.Entries).ById(entry => entry.Id).SetValidator(new ScreeningEntryValidator());
    }
}
