using Dosing.Clinical;
using Dosing.Kinetics;

namespace Dosing.Simulation;

/// <summary>Draws people around the typical patient and gives them a regimen.</summary>
internal sealed class PeopleDraw(PatientDisposition typical, SpreadSet spread, KineticPopulation population, Drug drug)
{
    private const double Low = 5;
    private const double Middle = 50;
    private const double High = 95;

    /// <summary>The bands of people and of their measurements.</summary>
    public (ConcentrationBand People, ConcentrationBand Measurements) Bands(IReadOnlyList<SimulatedDose> doses, decimal bolusSeconds, EvenGrid grid, int people, long seed)
    {
        Route[] routes = [.. doses.Where(d => !d.IsIntravenous).Select(d => d.Route).Distinct().Order()];
        var drawn = Population.Draw(people, seed, draws => One(draws, doses, bolusSeconds, routes));
        var curves = new double[people * grid.Points];
        drawn.FillPlasma(grid, curves);
        return (
            Band(PopulationBand.OfPatients(curves, grid.Points, Low, Middle, High)),
            Band(PopulationBand.OfMeasurements(curves, grid.Points, (double)spread.Residual, seed, Low, Middle, High)));
    }

    // The order of the draws is part of what a seed means.
    private ConcentrationProfile One(RandomDraws draws, IReadOnlyList<SimulatedDose> doses, decimal bolusSeconds, Route[] routes)
    {
        var central = Of(typical.CentralLitres, "centralVolume", draws);
        var clearance = Of(typical.ClearanceLitresPerMinute, "clearance", draws);
        var peripheral = typical.Peripheral.Select((p, i) => new PeripheralCompartment(
            Of(p.VolumeLitres, $"volume{i + 2}", draws), Of(p.DistributionClearanceLitresPerMinute, $"distribution{i + 2}", draws))).ToArray();
        var absorption = routes.ToDictionary(route => route, route => Absorbed(population.AbsorptionOf(route, drug)!, draws));
        return new ConcentrationProfile(
            CompartmentModel.FromClearances(central, clearance, peripheral),
            PatientRegimen.Of(doses, bolusSeconds, route => absorption[route]));
    }

    private double Of(double median, string name, RandomDraws draws) => new LogNormal(median, (double)spread.Disposition.GetValueOrDefault(name)).Draw(draws);

    private Absorption Absorbed(RouteAbsorption absorption, RandomDraws draws)
    {
        var part = new LogNormal((double)absorption.Bioavailability, (double)spread.Bioavailability.GetValueOrDefault(absorption.Route), upperBound: 1).Draw(draws);
        var rate = new LogNormal((double)absorption.PerMinute, (double)(spread.AbsorptionRate ?? 0)).Draw(draws);
        return new Absorption(part, rate, (double)absorption.LagMinutes);
    }

    private static ConcentrationBand Band(double[][] percentiles) => new(percentiles[0], percentiles[1], percentiles[2]);
}
