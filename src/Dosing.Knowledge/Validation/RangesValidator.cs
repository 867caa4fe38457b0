using Dosing.Clinical;
using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>The document of ranges and ceilings, with the intents in their categories.</summary>
internal sealed class RangesValidator : RulesOn<RangesDocument>
{
    public RangesValidator()
    {
        RuleFor(document => document.TolerancePercent).Must(percent => percent is > 0m and < 100m)
            .WithErrorCode("tolerance-out-of-range").WithMessage("The tolerance is not between 0 and 100 percent, neither included.");
        RuleForEach(document => document.Semantics).IsSaid();
        RuleForEach(document => document.IntentCategories).ById(category => category.Key).Must(category => Words.IntentCategories.TryRead(category.Key, out _))
            .WithErrorCode("category-unknown").WithMessage((_, category) => $"'{category.Key}' is not one of {string.Join(", ", Words.IntentCategories.Words)}.");
        RuleForEach(document => document.IntentCategories).ById(category => category.Key).Must(category => category.Value.All(IsIntent))
            .WithErrorCode("word-unknown").WithMessage((_, category) => $"Not an intent: {string.Join(", ", category.Value.Where(word => !IsIntent(word)))}.");
        RuleFor(document => document.IntentCategories).Must(categories => NotInOne(categories).Length == 0)
            .WithErrorCode("intent-not-in-one-category")
            .WithMessage((_, categories) => $"Each of these belongs in exactly one category: {string.Join(", ", NotInOne(categories))}.");
        RuleForEach(document => document.IntentImplies).ById(implied => implied.Key).Must(implied => IsIntent(implied.Key))
            .WithErrorCode("word-unknown").WithMessage((_, implied) => $"Not an intent: {implied.Key}.");
        RuleFor(document => document.Ranges).IsDistinctBy(range => range.Id);
        RuleForEach(document => document.Ranges).ById(range => range.Id).SetValidator(new RangeValidator());
        RuleForEach(document => document.Ranges).ById(range => range.Id)
            .Must((document, range) => PrimaryOverlaps.Of(range, document.Ranges).Length == 0)
            .WithErrorCode("primary-overlap")
            .WithMessage((document, range) => "The verdict of one dose would come from this range and from "
                + $"{string.Join(", ", PrimaryOverlaps.Of(range, document.Ranges))}.");
        RuleFor(document => document.Ceilings).IsDistinctBy(ceiling => ceiling.Id);
        RuleForEach(document => document.Ceilings).ById(ceiling => ceiling.Id).SetValidator(new CeilingValidator());
    }

    private static bool IsIntent(string word) => Words.Intents.TryRead(word, out _);

    private static string[] NotInOne(IReadOnlyDictionary<string, IReadOnlyList<string>> categories)
    {
        var listed = categories.Values.SelectMany(intents => intents).ToLookup(word => Words.Intents.TryRead(word, out var intent) ? intent : (Intent?)null);
        return [.. Words.Intents.Values.Where(intent => listed[intent].Count() != 1).Select(Words.Intents.Word)];
    }
}
