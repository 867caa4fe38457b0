using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Quantities;

namespace Dosing.Knowledge.Reading;

/// <summary>Gives the rules on diluting their meaning. Unknown words throw.</summary>
internal static class DilutionMapper
{
    public static DilutionRules Rules(ProductsDocument document) =>
        new(Concentrate(document.Concentrate), [.. document.Mixes.Select(Mix)], NotFurther(document.NotFurther));

    public static Incompatibility Incompatibility(IncompatibilityEntry entry) =>
        new(entry.Id, entry.With, entry.Where, ScreeningMapper.Evidence(entry.Evidence));

    private static ConcentrateRule Concentrate(ConcentrateEntry entry) => new()
    {
        Id = entry.Id,
        Text = entry.Text,
        Strength = Strength.FromMilligramsPerMillilitre(entry.MgPerMl),
        Routes = [.. entry.Routes.Select(route => FormularyMapper.Word(Words.Routes, route))],
        DiluentParts = entry.DiluentParts,
        Diluents = entry.Diluents,
        UseAtOnce = entry.UseAtOnce,
        AtMost = Strength.FromMilligramsPerMillilitre(entry.AtMostMgPerMl),
        Evidence = ScreeningMapper.Evidence(entry.Evidence),
    };

    private static InfusionMix Mix(MixEntry entry) => new(
        entry.Id,
        entry.Name,
        DrugMass.FromMilligrams(entry.Mg),
        Volume.FromMillilitres(entry.Ml),
        Strength.FromMilligramsPerMillilitre(entry.MgPerMl),
        entry.When,
        ScreeningMapper.Evidence(entry.Evidence));

    private static NotFurtherRule NotFurther(NotFurtherEntry entry) =>
        new(entry.Id, entry.Text, Strength.FromMilligramsPerMillilitre(entry.MgPerMl), entry.Dissent, ScreeningMapper.Evidence(entry.Evidence));
}
