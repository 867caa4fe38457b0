using Dosing.Kinetics;

namespace Dosing.Tests.Kinetics;

/// <summary>
/// The percentiles of the evidence: the default adult model at 70 kg with its between-subject variability and a residual CV of 30
/// percent, from 131,072 points of a scrambled Sobol sequence (population_reference of the pharmacokinetic data), to 0.5 percent.
/// </summary>
public class PopulationTests
{
    private const int Patients = 20_000;

    private const double Residual = 0.30;

    /// <summary>1.5 percent is the standard error of five and ninety-five percent at 20,000 patients, twice; the rest is the reference's.</summary>
    private const double Tolerance = 0.03;

    /// <summary>Minute; then 5, 50 and 95 percent of the patients; then of the measurements; all in ng/mL.</summary>
    private static readonly double[][] InfusionOf40Minutes =
    [
        [10, 106, 149, 199, 82.6, 148, 262],
        [20, 149, 193, 249, 112, 193, 333],
        [40, 194, 248, 319, 145, 249, 428],
        [60, 59.4, 95.1, 141, 48.6, 94.4, 177],
        [80, 45.3, 71.9, 106, 36.8, 71.4, 134],
        [120, 28, 49, 76.4, 23.4, 48.5, 94.5],
        [240, 12, 24.8, 43.6, 10.4, 24.5, 52.3],
    ];

    private static readonly double[][] BolusOf2MgPerKg =
    [
        [2, 2210, 3550, 5070, 1810, 3500, 6470],
        [3, 1940, 2820, 3830, 1530, 2800, 4990],
        [5, 1310, 1910, 2560, 1030, 1890, 3360],
        [10, 567, 996, 1400, 477, 973, 1800],
        [20, 323, 551, 837, 269, 545, 1050],
        [60, 177, 283, 419, 144, 281, 527],
        [120, 90.8, 168, 271, 77.1, 166, 331],
    ];

    [Fact]
    public void The_bands_of_an_infusion_are_those_of_the_evidence() =>
        Compare(InfusionOf40Minutes, new EvenGrid(0, 20, 13), new EvenGrid(10, 1, 1), new Regimen(new InfusionDose(0, 40, 35 / 40.0)));

    [Fact]
    public void The_bands_of_a_bolus_are_those_of_the_evidence() =>
        Compare(BolusOf2MgPerKg, new EvenGrid(0, 5, 25), new EvenGrid(2, 1, 2), new Regimen(new BolusDose(0, 140)));

    [Fact]
    public void A_patient_is_the_same_in_any_company()
    {
        var regimen = new Regimen(new BolusDose(0, 140));
        var (few, many) = (Draw(10, 7, regimen), Draw(100, 7, regimen));
        Assert.Equal(few.Patients.Select(p => p.PlasmaAt(5)), many.Patients.Take(10).Select(p => p.PlasmaAt(5)));
        Assert.NotEqual(few.Patients[0].PlasmaAt(5), Draw(10, 8, regimen).Patients[0].PlasmaAt(5));
    }

    [Fact]
    public void The_residual_of_a_patient_is_the_same_in_any_company()
    {
        var (one, two) = (PopulationBand.OfMeasurements([5, 6], 2, 0.3, 9, 50), PopulationBand.OfMeasurements([5, 6, 5, 6], 2, 0.3, 9, 0, 100));
        Assert.Contains(one[0][0], new[] { two[0][0], two[1][0] });
        Assert.NotEqual(two[0][0], two[1][0]);
    }

    /// <summary>Each number of patient k times a draw of sequence 2^32 + k, above those that draw the patients.</summary>
    [Fact]
    public void A_measurement_is_the_concentration_times_its_residual()
    {
        var residual = new LogNormal(1, 0.3);
        double[] factors = [.. Enumerable.Range(0, 2).Select(k => residual.Draw(new RandomDraws(9, 4_294_967_296 + k)))];
        var bands = PopulationBand.OfMeasurements([5, 1000], 1, 0.3, 9, 0, 100);
        Assert.Equal([5 * factors[0], 1000 * factors[1]], bands.Select(b => b[0]));
    }

    /// <summary>Linear between neighbours: of 1, 2, 3, 4 the median is 2.5 and the quarter 1.75.</summary>
    [Fact]
    public void Percentiles_lie_between_their_neighbours()
    {
        double[] curves = [4, 40, 1, 10, 3, 30, 2, 20];
        var bands = PopulationBand.OfPatients(curves, 2, 50, 25, 0, 100);
        Assert.Equal([[2.5, 25], [1.75, 17.5], [1, 10], [4, 40]], bands);
        Assert.Equal([[7]], PopulationBand.OfPatients([7], 1, 95));
        Assert.Equal(bands, PopulationBand.OfMeasurements(curves, 2, 0, 1, 50, 25, 0, 100));
    }

    [Fact]
    public void A_band_of_nothing_is_refused()
    {
        Assert.Throws<ArgumentException>(() => PopulationBand.OfPatients([], 1, 50));
        Assert.Throws<ArgumentException>(() => PopulationBand.OfPatients([1, 2, 3], 2, 50));
        Assert.Throws<ArgumentOutOfRangeException>(() => PopulationBand.OfPatients([1], 0, 50));
        Assert.All([-1, 100.1, double.NaN], percent => Assert.Throws<ArgumentOutOfRangeException>(() => PopulationBand.OfPatients([1], 1, percent)));
        Assert.Throws<ArgumentOutOfRangeException>(() => PopulationBand.OfMeasurements([1], 1, -0.1, 1, 50));
        Assert.Throws<ArgumentException>(() => new Population([]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Draw(0, 1, new Regimen()));
    }

    private static void Compare(double[][] reference, EvenGrid coarse, EvenGrid early, Regimen regimen)
    {
        var (population, compared) = (Draw(Patients, 20261122, regimen), 0);
        foreach (var grid in new[] { coarse, early })
        {
            var curves = new double[Patients * grid.Points];
            population.FillPlasma(grid, curves);
            var patients = PopulationBand.OfPatients(curves, grid.Points, 5, 50, 95);
            var measured = PopulationBand.OfMeasurements(curves, grid.Points, Residual, 20261122, 5, 50, 95);
            foreach (var row in reference)
            {
                if (Enumerable.Range(0, grid.Points).Where(i => grid[i] == row[0]).ToArray() is [var at])
                {
                    Close.Curves(row.AsSpan(1), [.. patients.Select(p => p[at]), .. measured.Select(p => p[at])], Tolerance);
                    compared++;
                }
            }
        }

        Assert.Equal(reference.Length, compared);
    }

    private static Population Draw(int patients, long seed, Regimen regimen) => Population.Draw(patients, seed, draws =>
    {
        var (centre, clearance) = (new LogNormal(25, 0.45).Draw(draws), new LogNormal(84 / 60.0, 0.25).Draw(draws));
        var second = new PeripheralCompartment(new LogNormal(56, 0.40).Draw(draws), new LogNormal(161 / 60.0, 0.35).Draw(draws));
        var third = new PeripheralCompartment(new LogNormal(157, 0.40).Draw(draws), new LogNormal(79 / 60.0, 0.35).Draw(draws));
        return new(CompartmentModel.FromClearances(centre, clearance, second, third), regimen);
    });
}
