namespace Dosing.Knowledge.Reading;

/// <summary>The numbers of the rules.</summary>
internal sealed record RulesDocument
{
    public required IReadOnlyList<SaltEntry> SaltFractions { get; init; }
    public required RuleNumberEntry SustainedFromMinutes { get; init; }
    public required IReadOnlyList<RateRuleEntry> RateRules { get; init; }
    public required RuleNumberEntry RapidBolusBelowSeconds { get; init; }
    public required RuleNumberEntry LabelledRate { get; init; }
    public required RuleNumberEntry ConcentrateFrom { get; init; }
    public required SlowBolusEntry SlowSedationBolus { get; init; }
    public required RuleNumberEntry AdultFromMonths { get; init; }
    public required RuleNumberEntry CumulativeWindowMinutes { get; init; }
    public required RuleNumberEntry WeightCheckFactor { get; init; }
    public required RuleNumberEntry RoundingFindingAbovePercent { get; init; }
    public required RuleNumberEntry RoundingNotCheckedAbovePercent { get; init; }
    public required SlipStrengthsEntry SlipStrengths { get; init; }
    public required IReadOnlyList<PlausibilityEntry> WeightPlausibility { get; init; }

    public static RulesDocument Of(DocumentReader read) => new()
    {
        SaltFractions = read.Parts("saltFractions"u8, SaltEntry.Of),
        SustainedFromMinutes = read.Part("sustainedFromMinutes"u8, RuleNumberEntry.Of),
        RateRules = read.Parts("rateRules"u8, RateRuleEntry.Of),
        RapidBolusBelowSeconds = read.Part("rapidBolusBelowSeconds"u8, RuleNumberEntry.Of),
        LabelledRate = read.Part("labelledRate"u8, RuleNumberEntry.Of),
        ConcentrateFrom = read.Part("concentrateFrom"u8, RuleNumberEntry.Of),
        SlowSedationBolus = read.Part("slowSedationBolus"u8, SlowBolusEntry.Of),
        AdultFromMonths = read.Part("adultFromMonths"u8, RuleNumberEntry.Of),
        CumulativeWindowMinutes = read.Part("cumulativeWindowMinutes"u8, RuleNumberEntry.Of),
        WeightCheckFactor = read.Part("weightCheckFactor"u8, RuleNumberEntry.Of),
        RoundingFindingAbovePercent = read.Part("roundingFindingAbovePercent"u8, RuleNumberEntry.Of),
        RoundingNotCheckedAbovePercent = read.Part("roundingNotCheckedAbovePercent"u8, RuleNumberEntry.Of),
        SlipStrengths = read.Part("slipStrengths"u8, SlipStrengthsEntry.Of),
        WeightPlausibility = read.Parts("weightPlausibility"u8, PlausibilityEntry.Of),
    };
}

/// <summary>The share of base in a salt.</summary>
internal sealed record SaltEntry
{
    public required string Salt { get; init; }
    public required decimal BaseFraction { get; init; }
    public required string Basis { get; init; }

    public static SaltEntry Of(DocumentReader read) => new()
    {
        Salt = read.Text("salt"u8),
        BaseFraction = read.Number("baseFraction"u8),
        Basis = read.Text("basis"u8),
    };
}

/// <summary>A number of a rule.</summary>
internal sealed record RuleNumberEntry
{
    public required decimal Value { get; init; }
    public string? Unit { get; init; }
    public required string Basis { get; init; }
    public IReadOnlyList<string> Sources { get; init; } = [];

    public static RuleNumberEntry Of(DocumentReader read) => new()
    {
        Value = read.Number("value"u8),
        Unit = read.OptionalText("unit"u8),
        Basis = read.Text("basis"u8),
        Sources = read.OptionalTexts("sources"u8) ?? [],
    };
}

/// <summary>A rate rule.</summary>
internal sealed record RateRuleEntry
{
    public required string Id { get; init; }
    public required string Unit { get; init; }
    public decimal? From { get; init; }
    public decimal? Above { get; init; }
    public required string Level { get; init; }
    public required string Basis { get; init; }
    public required IReadOnlyList<string> Sources { get; init; }

    public static RateRuleEntry Of(DocumentReader read) => new()
    {
        Id = read.Text("id"u8),
        Unit = read.Text("unit"u8),
        From = read.OptionalNumber("from"u8),
        Above = read.OptionalNumber("above"u8),
        Level = read.Text("level"u8),
        Basis = read.Text("basis"u8),
        Sources = read.Texts("sources"u8),
    };
}

/// <summary>When a slow sedation bolus counts less.</summary>
internal sealed record SlowBolusEntry
{
    public required string Band { get; init; }
    public required decimal FromMinutes { get; init; }
    public required string Basis { get; init; }

    public static SlowBolusEntry Of(DocumentReader read) => new()
    {
        Band = read.Text("band"u8),
        FromMinutes = read.Number("fromMinutes"u8),
        Basis = read.Text("basis"u8),
    };
}

/// <summary>The strengths that are mistaken for each other.</summary>
internal sealed record SlipStrengthsEntry
{
    public required IReadOnlyList<decimal> Values { get; init; }
    public required string Unit { get; init; }
    public required string Basis { get; init; }

    public static SlipStrengthsEntry Of(DocumentReader read) => new()
    {
        Values = read.Numbers("values"u8),
        Unit = read.Text("unit"u8),
        Basis = read.Text("basis"u8),
    };
}

/// <summary>Plausible weights of an age.</summary>
internal sealed record PlausibilityEntry
{
    public AgeEntry? AgeMonths { get; init; }
    public decimal? Low { get; init; }
    public decimal? High { get; init; }
    public required string Basis { get; init; }

    public static PlausibilityEntry Of(DocumentReader read) => new()
    {
        AgeMonths = read.OptionalPart("ageMonths"u8, AgeEntry.Of),
        Low = read.OptionalNumber("low"u8),
        High = read.OptionalNumber("high"u8),
        Basis = read.Text("basis"u8),
    };
}
