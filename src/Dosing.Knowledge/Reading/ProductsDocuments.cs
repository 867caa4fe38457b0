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

    public static ProductsDocument Of(DocumentReader read) => new()
    {
        StrengthBasis = read.Part("strengthBasis"u8, StrengthBasisEntry.Of),
        Products = read.Parts("products"u8, ProductEntry.Of),
        Diluents = read.Parts("diluents"u8, DiluentEntry.Of),
        Concentrate = read.Part("concentrate"u8, ConcentrateEntry.Of),
        Mixes = read.Parts("mixes"u8, MixEntry.Of),
        NotFurther = read.Part("notFurther"u8, NotFurtherEntry.Of),
        Incompatibilities = read.Parts("incompatibilities"u8, IncompatibilityEntry.Of),
        SprayRules = read.Parts("sprayRules"u8, SprayRuleEntry.Of),
        Devices = read.Parts("devices"u8, DeviceEntry.Of),
    };
}

/// <summary>What a strength counts.</summary>
internal sealed record StrengthBasisEntry
{
    public required string Id { get; init; }
    public required string Text { get; init; }
    public required IReadOnlyList<SaltEquivalentEntry> Equivalents { get; init; }
    public required IReadOnlyList<EvidenceEntry> Evidence { get; init; }

    public static StrengthBasisEntry Of(DocumentReader read) => new()
    {
        Id = read.Text("id"u8),
        Text = read.Text("text"u8),
        Equivalents = read.Parts("equivalents"u8, SaltEquivalentEntry.Of),
        Evidence = read.Parts("evidence"u8, EvidenceEntry.Of),
    };
}

/// <summary>An amount of salt that holds an amount of base.</summary>
internal sealed record SaltEquivalentEntry
{
    public required decimal BaseMg { get; init; }
    public required string Salt { get; init; }
    public required decimal SaltMg { get; init; }

    public static SaltEquivalentEntry Of(DocumentReader read) => new()
    {
        BaseMg = read.Number("baseMg"u8),
        Salt = read.Text("salt"u8),
        SaltMg = read.Number("saltMg"u8),
    };
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

    public static ProductEntry Of(DocumentReader read) => new()
    {
        Id = read.Text("id"u8),
        Name = read.Text("name"u8),
        Drug = read.Text("drug"u8),
        Jurisdiction = read.OptionalText("jurisdiction"u8),
        Maker = read.OptionalText("maker"u8),
        Form = read.Text("form"u8),
        MgPerMl = read.OptionalNumber("mgPerMl"u8),
        ContainerMl = read.OptionalNumber("containerMl"u8),
        TotalMg = read.OptionalNumber("totalMg"u8),
        Note = read.OptionalText("note"u8),
        Evidence = read.Parts("evidence"u8, EvidenceEntry.Of),
    };
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
    public IReadOnlyList<string> BoxedWarning { get; init; } = [];
    public required IReadOnlyList<EvidenceEntry> Evidence { get; init; }

    public static SprayRuleEntry Of(DocumentReader read) => new()
    {
        Id = read.Text("id"u8),
        Name = read.Text("name"u8),
        Product = read.Text("product"u8),
        MgPerDevice = read.Number("mgPerDevice"u8),
        SpraysPerDevice = read.Integer("spraysPerDevice"u8),
        Primed = read.Truth("primed"u8),
        BetweenDevicesMinutes = read.Number("betweenDevicesMinutes"u8),
        Doses = read.Parts("doses"u8, SprayDoseEntry.Of),
        NoFoodBeforeMinutes = read.Number("noFoodBeforeMinutes"u8),
        NoLiquidsBeforeMinutes = read.Number("noLiquidsBeforeMinutes"u8),
        NoNasalSteroidOrDecongestantBeforeMinutes = read.Number("noNasalSteroidOrDecongestantBeforeMinutes"u8),
        BloodPressureAfterAboutMinutes = read.Number("bloodPressureAfterAboutMinutes"u8),
        ObserveAtLeastMinutes = read.Number("observeAtLeastMinutes"u8),
        Site = read.Text("site"u8),
        BoxedWarning = read.OptionalTexts("boxedWarning"u8) ?? [],
        Evidence = read.Parts("evidence"u8, EvidenceEntry.Of),
    };
}

/// <summary>A dose of a spray.</summary>
internal sealed record SprayDoseEntry
{
    public required decimal Mg { get; init; }
    public required int Devices { get; init; }

    public static SprayDoseEntry Of(DocumentReader read) => new()
    {
        Mg = read.Number("mg"u8),
        Devices = read.Integer("devices"u8),
    };
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

    public static DeviceEntry Of(DocumentReader read) => new()
    {
        Id = read.Text("id"u8),
        Name = read.Text("name"u8),
        Kind = read.Text("kind"u8),
        CapacityMl = read.OptionalNumber("capacityMl"u8),
        StepMl = read.OptionalNumber("stepMl"u8),
        StepMlPerHour = read.OptionalNumber("stepMlPerHour"u8),
        Basis = read.Text("basis"u8),
    };
}
