using Dosing.Clinical;

namespace Dosing.Simulation;

/// <summary>Where the numbers of a simulation were read.</summary>
internal static class SimulationSources
{
    public static IReadOnlyList<SimulationSource> Of(KineticKnowledge knowledge, SimulationPlan plan, KineticPopulation population, KineticModel model, IReadOnlyList<SimulatedCurve> curves)
    {
        var others = curves.SelectMany(curve => curve.Models).Select(m => m.Model).Where(id => id != model.Id).Distinct().Select(id => knowledge.FindModel(id)!);
        var routes = plan.Regimens.SelectMany(r => r.Doses).Where(d => !d.IsIntravenous).Select(d => d.Route).Distinct().Order();
        return
        [
            .. Of(model),
            .. others.SelectMany(Of),
            .. routes.Select(route => population.AbsorptionOf(route, plan.Drug)!)
                .Select(a => new SimulationSource($"absorption {Words.Routes.Word(a.Route)}", a.BioavailabilityNote is { } note ? $"{a.Basis}; F: {note}" : a.Basis, null)),
            .. population.EffectSite is { } site && site.Models.Contains(model.Id, StringComparer.Ordinal) ? [new SimulationSource("effect site", site.Basis, null)] : Array.Empty<SimulationSource>(),
            new("spread between people", population.Spread.Basis ?? population.Spread.Standing, null),
            .. Of(knowledge.LandmarksOf(plan.Drug)),
        ];
    }

    public static IEnumerable<SimulationSource> Of(IEnumerable<Landmark> marks) => marks.Select(mark => new SimulationSource(mark.Id, mark.Source, mark.Status));

    private static IEnumerable<SimulationSource> Of(KineticModel model) => model.Sources.Select(source => new SimulationSource(model.Id, source, model.Status));
}
