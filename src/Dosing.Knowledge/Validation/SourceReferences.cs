using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>Every source that something names is defined, and every source that is defined is named by something.</summary>
internal sealed class SourceReferences : RulesOn<FormularyDocuments>
{
    public SourceReferences()
    {
        AreDefined(RuleForEach(all => all.Ranges.Ranges).ById(range => range.Id), Of);
        AreDefined(RuleForEach(all => all.Ranges.Ceilings).ById(ceiling => ceiling.Id), ceiling => ceiling.Sources);
        AreDefined(RuleForEach(all => all.Ladders.Ladders).ById(ladder => ladder.Id), Of);
        AreDefined(RuleFor(all => all.Rules), Of);
        RuleForEach(all => all.Sources.Sources).ById(source => source.Id).Must((all, source) => Used(all).Contains(source.Id, StringComparer.Ordinal))
            .WithErrorCode("source-unused").WithMessage("Nothing in the formulary rests on this source.");
    }

    private static void AreDefined<T>(IRule<FormularyDocuments, T> rule, Func<T, IEnumerable<string>> sources) =>
        rule.Must((all, part) => !Undefined(all, sources(part)).Any())
            .WithErrorCode("source-undefined")
            .WithMessage((all, part) => $"These sources are named and not defined: {string.Join(", ", Undefined(all, sources(part)).Distinct())}.");

    private static IEnumerable<string> Undefined(FormularyDocuments all, IEnumerable<string> named) =>
        named.Except(all.Sources.Sources.Select(source => source.Id), StringComparer.Ordinal);

    private static IEnumerable<string> Used(FormularyDocuments all) =>
        all.Ranges.Ranges.SelectMany(Of)
            .Concat(all.Ranges.Ceilings.SelectMany(ceiling => ceiling.Sources))
            .Concat(all.Ladders.Ladders.SelectMany(Of))
            .Concat(Of(all.Rules));

    private static IEnumerable<string> Of(RangeEntry range) => range.Evidence.Concat(range.Provenance.Values.SelectMany(origin => origin.Sources));

    private static IEnumerable<string> Of(LadderEntry ladder) => ladder.Bands.SelectMany(band => band.Sources.Concat(band.DissentSources));

    private static IEnumerable<string> Of(RulesDocument rules) => rules.RateRules.SelectMany(rule => rule.Sources)
        .Concat(rules.SustainedFromMinutes.Sources).Concat(rules.RapidBolusBelowSeconds.Sources)
        .Concat(rules.LabelledRate.Sources).Concat(rules.ConcentrateFrom.Sources)
        .Concat(rules.AdultFromMonths.Sources).Concat(rules.CumulativeWindowMinutes.Sources).Concat(rules.WeightCheckFactor.Sources)
        .Concat(rules.RoundingFindingAbovePercent.Sources).Concat(rules.RoundingNotCheckedAbovePercent.Sources);
}
