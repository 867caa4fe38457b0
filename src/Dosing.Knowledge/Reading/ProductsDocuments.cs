namespace Dosing.Knowledge.Reading;

/// <summary>Products, how they are diluted and used, and the devices by which doses are measured out.</summary>
internal sealed record ProductsDocument
{
    public required StrengthBasisEntry StrengthBasis { get; init; }
    public required IReadOnlyList<ProductEntry> Products { get; init; }
    public required IReadOnlyList<DiluentEntry> Diluents { get; init; }
    public required ConcentrateEntry Concentrate { get; init; }
    public required IReadOnlyList<MixEntry> Mixes { get; init; }
    public required NotFurtherEntry NotFurther { get; init; }
    public required IReadOnlyList<IncompatibilityEntry> Incompatibilities { get; init; }
    public required IReadOnlyList<SprayRuleEntry> SprayRules { get; init; }
    public required IReadOnlyList<DeviceEntry> Devices { get; init; }
}

/// <summary>What a strength counts.</summary>
internal sealed record StrengthBasisEntry
{
    public required string Id { get; init; }
    public required string Text { get; init; }
    public required IReadOnlyList<SaltEquivalentEntry> Equivalents { get; init; }
    public required IReadOnlyList<EvidenceEntry> Evidence { get; init; }
}

/// <summary>An amount of salt that holds an amount of base.</summary>
internal sealed record SaltEquivalentEntry
{
    public required decimal BaseMg { get; init; }
    public required string Salt { get; init; }
    public required decimal SaltMg { get; init; }
}

/// <summary>One product.</summary>
internal sealed record ProductEntry
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required string Drug { get; init; }
    public string? Jurisdiction { get; init; }
    public string? Maker { get; init; }
    public required string Form { get; init; }
    public decimal? MgPerMl { get; init; }
    public decimal? ContainerMl { get; init; }
    public decimal? TotalMg { get; init; }
    public string? Note { get; init; }
    public required IReadOnlyList<EvidenceEntry> Evidence { get; init; }
}

/// <summary>One diluent.</summary>
internal sealed record DiluentEntry
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public IReadOnlyList<string> OtherNames { get; set; } = [];
    public required IReadOnlyList<EvidenceEntry> Evidence { get; init; }
}

/// <summary>The rule on the concentrate.</summary>
internal sealed record ConcentrateEntry
{
    public required string Id { get; init; }
    public required string Text { get; init; }
    public required decimal MgPerMl { get; init; }
    public required IReadOnlyList<string> Routes { get; init; }
    public required decimal DiluentParts { get; init; }
    public required IReadOnlyList<string> Diluents { get; init; }
    public required bool UseAtOnce { get; init; }
    public required decimal AtMostMgPerMl { get; init; }
    public required IReadOnlyList<EvidenceEntry> Evidence { get; init; }
}

/// <summary>An infusion whose mixture is stated.</summary>
internal sealed record MixEntry
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required decimal Mg { get; init; }
    public required decimal Ml { get; init; }
    public required decimal MgPerMl { get; init; }
    public string? When { get; init; }
    public required IReadOnlyList<EvidenceEntry> Evidence { get; init; }
}

/// <summary>The product that is not diluted further.</summary>
internal sealed record NotFurtherEntry
{
    public required string Id { get; init; }
    public required string Text { get; init; }
    public required decimal MgPerMl { get; init; }
    public string? Dissent { get; init; }
    public required IReadOnlyList<EvidenceEntry> Evidence { get; init; }
}

/// <summary>What is not mixed.</summary>
internal sealed record IncompatibilityEntry
{
    public required string Id { get; init; }
    public required string With { get; init; }
    public required string Where { get; init; }
    public required IReadOnlyList<EvidenceEntry> Evidence { get; init; }
}

/// <summary>How a spray is used.</summary>
internal sealed record SprayRuleEntry
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required string Product { get; init; }
    public required decimal MgPerDevice { get; init; }
    public required int SpraysPerDevice { get; init; }
    public required bool Primed { get; init; }
    public required decimal BetweenDevicesMinutes { get; init; }
    public required IReadOnlyList<SprayDoseEntry> Doses { get; init; }
    public required decimal NoFoodBeforeMinutes { get; init; }
    public required decimal NoLiquidsBeforeMinutes { get; init; }
    public required decimal NoNasalSteroidOrDecongestantBeforeMinutes { get; init; }
    public required decimal BloodPressureAfterAboutMinutes { get; init; }
    public required decimal ObserveAtLeastMinutes { get; init; }
    public required string Site { get; init; }
    public IReadOnlyList<string> BoxedWarning { get; set; } = [];
    public required IReadOnlyList<EvidenceEntry> Evidence { get; init; }
}

/// <summary>A dose of a spray.</summary>
internal sealed record SprayDoseEntry
{
    public required decimal Mg { get; init; }
    public required int Devices { get; init; }
}

/// <summary>A device by which a dose is measured out.</summary>
internal sealed record DeviceEntry
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required string Kind { get; init; }
    public decimal? CapacityMl { get; init; }
    public decimal? StepMl { get; init; }
    public decimal? StepMlPerHour { get; init; }
    public required string Basis { get; init; }
}
