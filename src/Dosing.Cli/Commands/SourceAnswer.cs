using Dosing.Formularies;

namespace Dosing.Cli.Commands;

/// <summary>A source and what rests on it: ranges, ceilings, bands and rules by their ids; possibly empty.</summary>
internal sealed record SourceAnswer(Source Source, IReadOnlyList<string> UsedBy)
{
    /// <summary>Looks up what rests on a source.</summary>
    public static SourceAnswer Of(Source source, Formulary formulary)
    {
        var content = formulary.Content;
        var rules = formulary.Rules;
        (string Id, IReadOnlyList<string> Sources)[] numbers =
        [
            ("rapid-iv-bolus", rules.RapidBolusBelowSeconds.Sources),
            ("rate-above-label", rules.LabelledRate.Sources),
            ("undiluted-concentrate", rules.ConcentrateFrom.Sources),
        ];
        return new SourceAnswer(source,
        [
            .. content.Ranges.Where(r => r.Sources.Contains(source.Id)).Select(r => r.Id),
            .. content.Ceilings.Where(c => c.Sources.Contains(source.Id)).Select(c => c.Id),
            .. content.Ladders.SelectMany(l => l.Bands).Where(b => b.Sources.Contains(source.Id) || b.DissentSources.Contains(source.Id)).Select(b => b.Id),
            .. rules.RateRules.Where(r => r.Sources.Contains(source.Id)).Select(r => r.Id),
            .. numbers.Where(n => n.Sources.Contains(source.Id)).Select(n => n.Id),
        ]);
    }
}
