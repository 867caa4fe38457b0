using Dosing.Kinetics;

namespace Dosing.Simulation;

/// <summary>Simulates concentrations over time for teaching. It knows no dose that should be given, and nothing is judged by it.</summary>
public sealed class Simulator
{
    private readonly KineticKnowledge _knowledge;

    /// <summary>A simulator by a knowledge of kinetics.</summary>
    public Simulator(KineticKnowledge knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        _knowledge = knowledge;
    }

    /// <summary>Simulates a plan, or says every reason why it may not be.</summary>
    public SimulationResult Simulate(SimulationPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (SimulationLimits.PopulationOf(plan.Age, _knowledge) is not { } population)
        {
            return new([SimulationLimits.NoPopulation(_knowledge)]);
        }

        var model = plan.Model ?? _knowledge.FindModel(population.DefaultModel)!;
        NotSimulated[] broken = [.. SimulationLimits.Broken(plan, population, model)];
        return broken.Length > 0 ? new(broken) : new(Answer(plan, population, model));
    }

    private SimulationAnswer Answer(SimulationPlan plan, KineticPopulation population, KineticModel model)
    {
        var patient = model.Disposition!.ForWeight(plan.Weight, _knowledge.Scaling);
        var compartments = patient.ToModel();
        var rate = EffectSiteRate(population, model, compartments);
        var step = SimulatedDose.Minutes(plan.Every);
        var grid = new EvenGrid(0, step, SimulationNumbers.PointsOf(plan.Until, plan.Every));
        double[] minutes = [.. Enumerable.Range(0, grid.Points).Select(i => grid[i])];
        var marks = _knowledge.LandmarksOf(plan.Drug);
        var draw = new PeopleDraw(patient, population.Spread, population, plan.Drug);
        SimulatedCurve[] curves = [.. plan.Regimens.Select(regimen => Curve(regimen))];
        var simulated = new SimulatedModel(
            model.Id, model.Name, model.SiteInWords, model.Status, model.Disposition.Values, patient, [.. compartments.Modes.Select(m => m.HalfLifeMinutes).Order()], rate);
        return new SimulationAnswer
        {
            Plan = plan,
            Drug = plan.Drug,
            WeightKg = (double)plan.Weight.Kilograms,
            Population = population.Kind,
            Model = simulated,
            Minutes = minutes,
            Curves = curves,
            Landmarks = marks,
            Notes = new SimulationNotes(_knowledge, plan, population, model).Of(curves, rate),
            Kinetics = _knowledge.Identity,
            Sources = SimulationSources.Of(_knowledge, plan, population, model, curves),
        };

        SimulatedCurve Curve(NamedRegimen named)
        {
            var regimen = PatientRegimen.Of(named.Doses, _knowledge.BolusSeconds, route => PatientRegimen.Typical(population.AbsorptionOf(route, plan.Drug)!));
            var profile = new ConcentrationProfile(compartments, regimen, rate);
            var grey = GreyTime.Of(
                named.Doses.Where(d => d.IsBolus(population.Limits)).Select(d => (SimulatedDose.Minutes(d.At), d.EndMinute)), (double)population.Limits.IgnoredMinutes);
            var (people, measurements) = draw.Bands(named.Doses, _knowledge.BolusSeconds, grid, plan.People, plan.Seed);
            var others = ModelCurves.Of(named, plan, population, model, _knowledge, grid);
            return ReadCurve.Of(profile, minutes, grey, marks, named.Doses.Any(d => population.AbsorptionOf(d.Route, plan.Drug) is { PeakTimeIsApproximate: true })) with
            {
                Name = named.Name,
                Doses = named.Doses,
                Origin = named.Origin,
                People = people,
                Measurements = measurements,
                Models = others,
                ModelRange = ModelCurves.Range(others),
            };
        }
    }

    /// <summary>ke0 is solved for this patient; it belongs to no other model, and to no model for which no time to peak is defined.</summary>
    private static double? EffectSiteRate(KineticPopulation population, KineticModel model, CompartmentModel compartments) =>
        population.EffectSite is { } site && site.Models.Contains(model.Id, StringComparer.Ordinal)
            ? EffectSite.RateForTimeToPeak(compartments, (double)site.TimeToPeakMinutes)
            : null;
}
