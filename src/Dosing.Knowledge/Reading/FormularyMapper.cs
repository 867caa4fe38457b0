using Dosing.Clinical;
using Dosing.Formularies;

namespace Dosing.Knowledge.Reading;

/// <summary>Gives the documents their meaning: words become values, members become edges. Unknown words throw.</summary>
internal sealed class FormularyMapper(FormularyDocuments documents)
{
    public FormularyContent Map(string sha256) => new()
    {
        Identity = new FormularyIdentity(documents.Manifest.Id, documents.Manifest.Version, documents.Manifest.Date, documents.Manifest.Title, sha256),
        Ranges = [.. documents.Ranges.Ranges.Select(Range)],
        Ceilings = [.. documents.Ranges.Ceilings.Select(Ceiling)],
        Ladders = [.. documents.Ladders.Ladders.Select(Ladder)],
        Depressants = documents.Ladders.Depressants,
        IntentCategories = documents.Ranges.IntentCategories
            .SelectMany(c => c.Value.Select(i => (Intent: Word(Words.Intents, i), Category: Word(Words.IntentCategories, c.Key))))
            .ToDictionary(p => p.Intent, p => p.Category),
        IntentImplies = documents.Ranges.IntentImplies.ToDictionary(p => Word(Words.Intents, p.Key), p => p.Value),
        Rules = RulesMapper.Map(documents.Rules, documents.Ranges.TolerancePercent),
        ScreeningEntries = [.. documents.Screening.Entries.Select(ScreeningMapper.Entry)],
        Combinations = [.. documents.Screening.Combinations.Select(ScreeningMapper.Combination)],
        Plans = [.. documents.Screening.Plans.Select(ScreeningMapper.Plan)],
        Checklist = ScreeningMapper.Checklist(documents.Screening.Checklist),
        Products = [.. documents.Products.Products.Select(ProductsMapper.Product)],
        StrengthBasis = ProductsMapper.Basis(documents.Products.StrengthBasis),
        Diluents = [.. documents.Products.Diluents.Select(ProductsMapper.Diluent)],
        Dilution = DilutionMapper.Rules(documents.Products),
        Incompatibilities = [.. documents.Products.Incompatibilities.Select(DilutionMapper.Incompatibility)],
        SprayRules = [.. documents.Products.SprayRules.Select(ProductsMapper.Spray)],
        Devices = [.. documents.Products.Devices.Select(ProductsMapper.Device)],
        Sources = [.. documents.Sources.Sources.Select(Source)],
        RangeSemantics = documents.Ranges.Semantics,
        LadderRules = documents.Ladders.Rules,
    };

    /// <summary>The value of a word.</summary>
    /// <exception cref="ArgumentException">The word is not of the vocabulary.</exception>
    public static T Word<T>(Vocabulary<T> words, string text)
        where T : struct, Enum =>
        words.TryRead(text, out var value) ? value : throw new ArgumentException($"'{text}' is not one of {string.Join(", ", words.Words)}");

    /// <summary>A lower end, inclusive or exclusive; null where there is none.</summary>
    public static Edge? Lower(decimal? from, decimal? above) =>
        from is { } inclusive ? new Edge(inclusive, true) : above is { } exclusive ? new Edge(exclusive, false) : null;

    public static AgeSpan Ages(AgeEntry entry) => new(entry.From, entry.Below);

    private static Edge? Upper(decimal? to, decimal? below) => Lower(to, below);

    public static MinuteSpan Minutes(SpanEntry entry) => new(Lower(entry.From, entry.Above), Upper(entry.To, entry.Below));

    private static ReferenceRange Range(RangeEntry entry) => new()
    {
        Id = entry.Id,
        Drug = Word(Words.Drugs, entry.Drug),
        Intent = Word(Words.Intents, entry.Intent),
        Route = Word(Words.Routes, entry.Route),
        Ages = Ages(entry.AgeMonths),
        OverMinutes = entry.OverMinutes is { } over ? Minutes(over) : null,
        Unit = Word(Words.DoseUnits, entry.Unit),
        Low = entry.Low,
        Usual = entry.Usual,
        High = entry.High,
        HardLimit = entry.HardLimit,
        HardLimitBasis = entry.HardLimitBasis,
        AllowedMilligrams = entry.AllowedMg,
        AbsoluteAlertMilligrams = entry.AbsoluteAlertMg,
        Jurisdiction = entry.Jurisdiction,
        IsPrimary = entry.Primary,
        Grade = entry.Grade,
        Note = entry.Note,
        Sources = entry.Evidence,
        Provenance = entry.Provenance.ToDictionary(p => p.Key, p => new NumberOrigin(p.Value.Determination, p.Value.Sources, p.Value.Note), StringComparer.Ordinal),
        Example = new WorkedExample(entry.Example.Dose, entry.Example.Over, entry.Example.Weight, entry.Example.Age,
            Word(Words.Outcomes, entry.Example.Outcome), entry.Example.Value, entry.Example.Basis),
    };

    private static DoseCeiling Ceiling(CeilingEntry entry) => new()
    {
        Id = entry.Id,
        Drug = Word(Words.Drugs, entry.Drug),
        Route = Word(Words.Routes, entry.Route),
        Ages = entry.AgeMonths is { } ages ? Ages(ages) : null,
        OverMinutes = entry.OverMinutes is { } over ? Minutes(over) : null,
        Unit = Word(Words.DoseUnits, entry.Unit),
        Above = entry.Above,
        Why = entry.Why,
        Sources = entry.Sources,
    };

    private static DepthLadder Ladder(LadderEntry entry) => new()
    {
        Id = entry.Id,
        Drug = Word(Words.Drugs, entry.Drug),
        Ages = Ages(entry.AgeMonths),
        Route = Word(Words.Routes, entry.Route),
        OverMinutes = entry.OverMinutes is { } over ? Minutes(over) : null,
        AlsoFor = [.. entry.AlsoFor.Select(use => new LadderUse(Word(Words.Routes, use.Route), Minutes(use.OverMinutes)))],
        AlsoOn = entry.AlsoOn,
        Unit = Word(Words.DoseUnits, entry.Unit),
        HasValidatedThreshold = entry.ValidatedAnaestheticThreshold,
        ThresholdStatus = entry.ThresholdStatus,
        Population = entry.Population,
        Note = entry.Note,
        Bands = [.. entry.Bands.Select(Band)],
    };

    private static DepthBand Band(BandEntry entry) => new()
    {
        Id = entry.Id,
        Level = Word(Words.DepthLevels, entry.Level),
        Label = entry.Label,
        Lower = Lower(entry.From, entry.Above) ?? throw new ArgumentException($"the band {entry.Id} has no lower edge"),
        Upper = Upper(entry.To, entry.Below),
        Why = entry.Why,
        Dissent = entry.Dissent,
        Sources = entry.Sources,
        DissentSources = entry.DissentSources,
    };

    private static Source Source(SourceEntry entry) => new()
    {
        Id = entry.Id,
        Citation = entry.Citation,
        Doi = entry.Doi,
        Pmid = entry.Pmid,
        Address = entry.Address,
        Related = entry.Related,
        Verification = entry.Verification,
        Grade = entry.Grade,
        RegisteredProtocol = entry.RegisteredProtocol,
        Drug = entry.Drug,
        Population = entry.Population,
        Intent = entry.Intent,
        Route = entry.Route,
        OtherRoutes = entry.OtherRoutes,
        DoseLow = entry.DoseLow,
        DoseUsual = entry.DoseUsual,
        DoseHigh = entry.DoseHigh,
        Unit = entry.Unit,
        Administration = entry.Administration,
        Repeat = entry.Repeat,
        Onset = entry.Onset,
        DurationOfEffect = entry.DurationOfEffect,
        ExpectedEffect = entry.ExpectedEffect,
        Note = entry.Note,
        WithheldAsRecalled = entry.WithheldAsRecalled,
    };
}
