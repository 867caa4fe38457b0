using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Quantities;

namespace Dosing.Knowledge.Reading;

/// <summary>Gives the products, the sprays and the devices their meaning. Unknown words throw.</summary>
internal static class ProductsMapper
{
    public static Product Product(ProductEntry entry) => new()
    {
        Id = entry.Id,
        Name = entry.Name,
        Drug = FormularyMapper.Word(Words.Drugs, entry.Drug),
        Jurisdiction = entry.Jurisdiction,
        Maker = entry.Maker,
        Form = FormularyMapper.Word(ProductForms.Words, entry.Form),
        Strength = entry.MgPerMl is { } strength ? Strength.FromMilligramsPerMillilitre(strength) : null,
        Container = entry.ContainerMl is { } container ? Volume.FromMillilitres(container) : null,
        Total = Total(entry),
        Note = entry.Note,
        Evidence = ScreeningMapper.Evidence(entry.Evidence),
    };

    public static StrengthBasis Basis(StrengthBasisEntry entry) => new(
        entry.Id,
        entry.Text,
        [.. entry.Equivalents.Select(e => new SaltEquivalent(e.BaseMg, FormularyMapper.Word(Words.Salts, e.Salt), e.SaltMg))],
        ScreeningMapper.Evidence(entry.Evidence));

    public static Diluent Diluent(DiluentEntry entry) => new(entry.Id, entry.Name, entry.OtherNames, ScreeningMapper.Evidence(entry.Evidence));

    public static SprayRule Spray(SprayRuleEntry entry) => new()
    {
        Id = entry.Id,
        Name = entry.Name,
        Product = entry.Product,
        PerDevice = DrugMass.FromMilligrams(entry.MgPerDevice),
        SpraysPerDevice = entry.SpraysPerDevice,
        Primed = entry.Primed,
        BetweenDevices = Duration.FromMinutes(entry.BetweenDevicesMinutes),
        Doses = [.. entry.Doses.Select(dose => new SprayDose(DrugMass.FromMilligrams(dose.Mg), dose.Devices))],
        NoFoodBefore = Duration.FromMinutes(entry.NoFoodBeforeMinutes),
        NoLiquidsBefore = Duration.FromMinutes(entry.NoLiquidsBeforeMinutes),
        NoNasalSteroidOrDecongestantBefore = Duration.FromMinutes(entry.NoNasalSteroidOrDecongestantBeforeMinutes),
        BloodPressureAfterAbout = Duration.FromMinutes(entry.BloodPressureAfterAboutMinutes),
        ObserveAtLeast = Duration.FromMinutes(entry.ObserveAtLeastMinutes),
        Site = entry.Site,
        BoxedWarning = entry.BoxedWarning,
        Evidence = ScreeningMapper.Evidence(entry.Evidence),
    };

    public static MeasuringDevice Device(DeviceEntry entry) => new()
    {
        Id = entry.Id,
        Name = entry.Name,
        Kind = FormularyMapper.Word(MeasuringDeviceKinds.Words, entry.Kind),
        Capacity = entry.CapacityMl is { } capacity ? Volume.FromMillilitres(capacity) : null,
        VolumeStep = entry.StepMl is { } step ? Volume.FromMillilitres(step) : null,
        RateStep = entry.StepMlPerHour is { } rate ? FlowRate.FromMillilitresPerHour(rate) : null,
        Basis = entry.Basis,
    };

    // The verification proves that a stated total is strength times volume.
    private static DrugMass? Total(ProductEntry entry) => entry switch
    {
        { TotalMg: { } total } => DrugMass.FromMilligrams(total),
        { MgPerMl: { } strength, ContainerMl: { } container } => Volume.FromMillilitres(container) * Strength.FromMilligramsPerMillilitre(strength),
        _ => null,
    };
}
