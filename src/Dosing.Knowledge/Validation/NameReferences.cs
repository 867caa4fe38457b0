using Dosing.Knowledge.Reading;
using FluentValidation;

namespace Dosing.Knowledge.Validation;

/// <summary>What one document names in another is there.</summary>
internal sealed class NameReferences : AbstractValidator<FormularyDocuments>
{
    public NameReferences()
    {
        RuleForEach(all => all.Ladders.Depressants).Must(IsEntry)
            .WithErrorCode("entry-undefined").WithMessage((_, id) => $"There is no entry '{id}' in the screening.");
        RuleForEach(all => all.Ranges.IntentImplies).ById(implied => implied.Key).Must((all, implied) => IsEntry(all, implied.Value))
            .WithErrorCode("entry-undefined").WithMessage((_, implied) => $"There is no entry '{implied.Value}' in the screening.");
        RuleFor(all => all.Rules.SlowSedationBolus.Band)
            .Must((all, id) => all.Ladders.Ladders.Any(ladder => ladder.Bands.Any(band => band.Id == id)))
            .WithErrorCode("band-undefined").WithMessage((_, id) => $"There is no band '{id}' on any ladder.");
    }

    private static bool IsEntry(FormularyDocuments all, string id) => all.Screening.Entries.Any(entry => entry.Id == id);
}
