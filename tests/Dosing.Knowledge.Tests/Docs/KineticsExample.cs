// example
using Dosing.Kinetics;
// example

// Not inside the namespaces of the library, so that every using above is needed, as it is for a reader.
namespace Examples;

/// <summary>The program of docs/kinetics.md.</summary>
internal static class KineticsExample
{
    // The writer has the name of the console, so that the body can be pasted into a program as it is.
    public static void Run(TextWriter Console)
    {
        // example
        // An invented drug: V1 10 L, CL 1 L/min, V2 20 L, Q2 0.8 L/min.
        var model = CompartmentModel.FromClearances(10, 1, new PeripheralCompartment(20, 0.8));
        foreach (var mode in model.Modes)
        {
            Show($"half-life {mode.HalfLifeMinutes:F2} min, share {mode.CoefficientPerLitre * model.CentralVolumeLitres:F4}");
        }

        var ke0 = EffectSite.RateForTimeToPeak(model, 3);
        var regimen = new Regimen(
            new BolusDose(0, 20),
            new InfusionDose(10, 40, 0.5),
            new FirstOrderDose(60, 30, new Absorption(0.5, 0.2, 5)));
        var patient = new ConcentrationProfile(model, regimen, ke0);

        var grid = new EvenGrid(0, 20, 5);
        var (plasma, effect) = (new double[grid.Points], new double[grid.Points]);
        patient.FillPlasma(grid, plasma);
        patient.FillEffectSite(grid, effect);
        for (var i = 0; i < grid.Points; i++)
        {
            Show($"{grid[i],3} min: Cp {plasma[i]:F1}, Ce {effect[i]:F1} ng/mL");
        }

        var amounts = patient.AmountsAt(70);
        Show($"at 70 min of {amounts.GivenMilligrams:F0} mg: lost {amounts.LostMilligrams:F2}, waiting {amounts.WaitingMilligrams:F2}, in the body {amounts.InBodyMilligrams:F2}, eliminated {amounts.EliminatedMilligrams:F2}");
        Show($"whole area {patient.PlasmaAreaTotal:F0} ng min/mL");

        var people = Population.Draw(1000, seed: 1, draws => new ConcentrationProfile(
            CompartmentModel.FromClearances(
                new LogNormal(10, 0.3).Draw(draws), new LogNormal(1, 0.25).Draw(draws), new PeripheralCompartment(20, 0.8)),
            regimen));
        var curves = new double[people.Patients.Count * grid.Points];
        people.FillPlasma(grid, curves);
        var band = PopulationBand.OfPatients(curves, grid.Points, 5, 50, 95);
        Show($"at {grid[2]} min 90% of people are between {band[0][2]:F0} and {band[2][2]:F0} ng/mL, half below {band[1][2]:F0}");

        void Show(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));
        // example
    }
}
