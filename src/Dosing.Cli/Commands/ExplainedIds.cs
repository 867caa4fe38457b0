using Dosing.Assessments;
using Dosing.Cli.Rendering.Explaining;
using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Judgement;
using Dosing.Requests;
using Dosing.Simulation;

namespace Dosing.Cli.Commands;

/// <summary>Every id that an answer can hold, with what it means. One id can mean several things.</summary>
internal sealed class ExplainedIds
{
    private const int ShortestHeld = 2;
    private const int MostHolding = 3;

    private readonly Formulary _formulary;
    private readonly ILookup<string, Explained> _byId;

    /// <summary>Collects the ids of a formulary, of the rules that judge by it, and of the kinetics if they are asked for.</summary>
    public ExplainedIds(Formulary formulary, KineticKnowledge? kinetics = null)
    {
        _formulary = formulary;
        All = [.. Judged(formulary), .. Screened(formulary), .. Known(formulary), .. Prepared(formulary), .. kinetics is null ? [] : Simulated(kinetics)];
        _byId = All.ToLookup(e => e.Id, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Everything that an id can mean, by kind, in the order of the documents.</summary>
    public IReadOnlyList<Explained> All { get; }

    /// <summary>What an id means, in any ASCII case; empty where it means nothing.</summary>
    public IReadOnlyList<Explained> Find(string id) => System.Text.Ascii.IsValid(id) ? [.. _byId[id]] : [];

    /// <summary>
    /// Ids near to a word that is none: the entries that list a drug of that name or that a measured value of that name can
    /// raise, ids that look alike, or else some that hold the word.
    /// </summary>
    public IReadOnlyList<string> Near(string word)
    {
        string[] near = [.. _formulary.Screening.OfDrug(word).Concat(RaisedBy(word)).Select(e => e.Id).Concat(NearWords.To(word, _byId.Select(g => g.Key))).Distinct()];
        return near.Length > 0 || word.Length < ShortestHeld ? near
            : [.. _byId.Select(g => g.Key).Where(id => id.Contains(word, StringComparison.OrdinalIgnoreCase)).Take(MostHolding)];
    }

    /// <summary>The ids that hold a word, or whose name does, in any ASCII case; all for null.</summary>
    public IReadOnlyList<Explained> Holding(string? word) => word is null ? All
        : [.. All.Where(e => e.Id.Contains(word, StringComparison.OrdinalIgnoreCase) || e.Name.Contains(word, StringComparison.OrdinalIgnoreCase))];

    private IEnumerable<ScreeningEntry> RaisedBy(string measurement) =>
        _formulary.Screening.Entries.Where(e => FlagSearch.Measurements(e).Contains(measurement, StringComparer.OrdinalIgnoreCase));

    private static IEnumerable<Explained> Judged(Formulary formulary) =>
    [
        .. DoseFindingIds.Words.Values.Select(kind => FindingExplained.Of(kind, formulary.Rules)),
        .. ProtocolFindingMeaning.All.Select(meaning => new ProtocolFindingExplained(meaning)),
        .. SlipMeaning.All(formulary.Rules).Select(slip => new SlipExplained(slip)),
        .. NotCheckedReasons.Words.Values.Select(reason => new ReasonExplained(NotCheckedMeaning.Of(reason))),
    ];

    private static IEnumerable<Explained> Screened(Formulary formulary) =>
    [
        .. formulary.Content.ScreeningEntries.Select(entry => new EntryExplained(entry, formulary)),
        .. formulary.Content.Combinations.Select(combination => new CombinationExplained(combination, formulary)),
        .. formulary.Content.Plans.Select(plan => new PlanExplained(plan)),
        new ChecklistExplained(formulary.Content.Checklist),
    ];

    private static IEnumerable<Explained> Known(Formulary formulary) =>
    [
        .. formulary.Content.Ranges.Select(range => new RangeExplained(range, formulary)),
        .. formulary.Content.Ceilings.Select(ceiling => new CeilingExplained(ceiling)),
        .. formulary.Content.Ladders.Select(ladder => new LadderExplained(ladder, formulary)),
        .. formulary.Content.Ladders.SelectMany(ladder => ladder.Bands.Select(band => new BandExplained(band, ladder))),
        .. Words.DepthLevels.Values.Select(level => new LevelExplained(level, formulary)),
        .. formulary.Rules.RateRules.Select(rule => new RateRuleExplained(rule, formulary.Rules)),
        new OralLadderExplained(formulary),
        .. (formulary.Protocol?.NotAuthorised ?? []).Select(forbidden => new NotAuthorisedExplained(forbidden, formulary.Protocol!.Identity)),
        .. formulary.Content.Sources.Select(source => new SourceExplained(SourceAnswer.Of(source, formulary))),
    ];

    private static IEnumerable<Explained> Prepared(Formulary formulary) =>
    [
        .. formulary.Content.Products.Select(product => new ProductExplained(product, formulary)),
        new StrengthBasisExplained(formulary.Content.StrengthBasis),
        .. formulary.Content.Diluents.Select(diluent => new DiluentExplained(diluent, formulary)),
        new ConcentrateExplained(formulary.Content.Dilution.Concentrate),
        .. formulary.Content.Dilution.Mixes.Select(mix => new MixExplained(mix)),
        new NotFurtherExplained(formulary.Content.Dilution.NotFurther),
        .. formulary.Content.Incompatibilities.Select(incompatibility => new IncompatibilityExplained(incompatibility)),
        .. formulary.Content.SprayRules.Select(rule => new SprayRuleExplained(rule)),
        .. formulary.Content.Devices.Select(device => new DeviceExplained(device, formulary.Rules)),
    ];

    private static IEnumerable<Explained> Simulated(KineticKnowledge kinetics) =>
    [
        .. kinetics.Models.Select(model => new KineticModelExplained(model, kinetics)),
        .. kinetics.Landmarks.Select(mark => new LandmarkExplained(mark)),
        .. kinetics.Measured.Select(level => new MeasuredLevelExplained(level, kinetics)),
        .. KineticFactsExplained.All(kinetics),
    ];
}
