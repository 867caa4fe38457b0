using Dosing.Clinical;
using Dosing.Judgement;
using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>What one document names in another is there.</summary>
internal sealed class NameReferences : RulesOn<FormularyDocuments>
{
    private static readonly string RapidBolus = DoseFindingIds.Words.Word(DoseFindingKind.RapidIvBolus);

    public NameReferences()
    {
        RuleForEach(all => all.Ladders.Depressants).Must(IsEntry)
            .WithErrorCode("entry-undefined").WithMessage((_, id) => $"There is no entry '{id}' in the screening.");
        RuleForEach(all => all.Ranges.IntentImplies).ById(implied => implied.Key).Must((all, implied) => IsEntry(all, implied.Value))
            .WithErrorCode("entry-undefined").WithMessage((_, implied) => $"There is no entry '{implied.Value}' in the screening.");
        RuleFor(all => all.Rules.SlowSedationBolus.Band)
            .Must((all, id) => all.Ladders.Ladders.Any(ladder => ladder.Bands.Any(band => band.Id == id)))
            .WithErrorCode("band-undefined").WithMessage((_, id) => $"There is no band '{id}' on any ladder.");
        RuleFor(all => all.Rules.RapidBolusBelowSeconds).Must((all, _) => IsEntry(all, RapidBolus))
            .WithErrorCode("entry-undefined").WithMessage($"There is no entry '{RapidBolus}' in the screening.");
        RuleFor(all => all.Rules.RapidBolusBelowSeconds)
            .Must((all, seconds) => all.Screening.Entries.Where(entry => entry.Id == RapidBolus).All(entry => IsBelow(entry, seconds.Value)))
            .WithErrorCode("implied-disagrees").WithMessage($"The entry '{RapidBolus}' is implied by other doses than intravenous ones below this many seconds, or shows another limit.");
    }

    private static bool IsEntry(FormularyDocuments all, string id) => all.Screening.Entries.Any(entry => entry.Id == id);

    // The dose finding of the same id and the entry are one: they must speak of the same doses.
    private static bool IsBelow(ScreeningEntryEntry entry, decimal seconds) =>
        entry.Implied is { AgeMonths: null, OverMinutes: { From: null, Above: null, To: null, Below: { } minutes } } implied
        && minutes * 60m == seconds
        && implied.Routes.Count == 1 && Words.Routes.TryRead(implied.Routes[0], out var route) && route == Route.Intravenous
        && entry.Lines.All(line => line.Op == "<" && Limits.Number(line) == seconds);
}
