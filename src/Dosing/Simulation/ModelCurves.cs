using Dosing.Kinetics;

namespace Dosing.Simulation;

/// <summary>The same doses by other published models: the spread between models is as large as that between people.</summary>
internal static class ModelCurves
{
    /// <summary>The typical curves of every model that is compared and can take the regimen, with the model in use; empty where it stands alone.</summary>
    public static IReadOnlyList<ModelCurve> Of(
        NamedRegimen regimen, SimulationPlan plan, KineticPopulation population, KineticModel model, KineticKnowledge knowledge, EvenGrid grid)
    {
        var isAbsorbed = regimen.Doses.Any(dose => !dose.IsIntravenous);
        string[] ids = [.. population.Compared.GetValueOrDefault(plan.Drug, []).Prepend(model.Id).Distinct()
            .Where(id => !isAbsorbed || id == population.DefaultModel)];
        return ids.Length < 2 ? [] : [.. ids.Select(id => new ModelCurve(id, Plasma(knowledge.FindModel(id)!)))];

        double[] Plasma(KineticModel other)
        {
            var inputs = PatientRegimen.Of(regimen.Doses, knowledge.BolusSeconds, route => PatientRegimen.Typical(population.AbsorptionOf(route, plan.Drug)!));
            var curve = new double[grid.Points];
            new ConcentrationProfile(other.Disposition!.ForWeight(plan.Weight, knowledge.Scaling).ToModel(), inputs).FillPlasma(grid, curve);
            return curve;
        }
    }

    /// <summary>The lowest and the highest at each point, or null where there are no models beside each other.</summary>
    public static (IReadOnlyList<double> Low, IReadOnlyList<double> High)? Range(IReadOnlyList<ModelCurve> models) => models.Count < 2 ? null : (
        [.. models[0].Plasma.Select((_, i) => models.Min(m => m.Plasma[i]))],
        [.. models[0].Plasma.Select((_, i) => models.Max(m => m.Plasma[i]))]);
}
