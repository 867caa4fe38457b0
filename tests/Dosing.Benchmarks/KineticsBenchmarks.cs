using BenchmarkDotNet.Attributes;
using Dosing.Kinetics;

namespace Dosing.Benchmarks;

/// <summary>Curves of one patient and of 10,000, on one core.</summary>
[MemoryDiagnoser]
public class KineticsBenchmarks
{
    private const int Patients = 10_000;

    /// <summary>8 hours, minute by minute.</summary>
    private static readonly EvenGrid Minutes = new(0, 1, 481);

    /// <summary>8 hours, every 10 seconds.</summary>
    private static readonly EvenGrid TenSeconds = new(0, 1.0 / 6, 2881);

    private static readonly Regimen Infusion = new(new InfusionDose(0, 40, 0.875));

    private static readonly Regimen Absorbed = new(new FirstOrderDose(0, 35, new(0.93, 0.0693, 0)));

    private readonly Population _population = Draw(Infusion);

    private readonly Population _absorbed = Draw(Absorbed);

    private readonly ConcentrationProfile _one = new(Typical(), Infusion, 1.1364);

    private readonly double[] _all = new double[Patients * 481];

    private readonly Regimen _regimen = Infusion;

    private readonly double[] _curve = new double[2881];

    private readonly double[] _people = new double[Patients * 481];

    private readonly double[] _times = [.. Enumerable.Range(0, 2881).Select(i => i / 6.0)];

    /// <summary>Fills the curves that percentiles are taken of.</summary>
    [GlobalSetup]
    public void Setup() => _population.FillPlasma(Minutes, _people);

    /// <summary>The floor: writing the 38 MB of the result and nothing else.</summary>
    [Benchmark(Baseline = true)]
    public void MemoryFloor() => _all.AsSpan().Fill(1);

    /// <summary>10,000 patients, an infusion of 40 min, 481 points each.</summary>
    [Benchmark]
    public void PopulationOfInfusion() => _population.FillPlasma(Minutes, _all);

    /// <summary>The same with first-order absorption.</summary>
    [Benchmark]
    public void PopulationOfAbsorption() => _absorbed.FillPlasma(Minutes, _all);

    /// <summary>Drawing the 10,000 patients: 60,000 normal numbers and 10,000 cubic equations.</summary>
    [Benchmark]
    public Population DrawPopulation() => Draw(_regimen);

    /// <summary>Three percentiles at each of the 481 times.</summary>
    [Benchmark]
    public double[][] Percentiles() => PopulationBand.OfPatients(_people, 481, 5, 50, 95);

    /// <summary>One patient, 2,881 points on an even grid.</summary>
    [Benchmark]
    public void OnePlasma() => _one.FillPlasma(TenSeconds, _curve);

    /// <summary>The effect site of one patient, 2,881 points on an even grid.</summary>
    [Benchmark]
    public void OneEffectSite() => _one.FillEffectSite(TenSeconds, _curve);

    /// <summary>One patient, the same times given one by one: the closed form at each.</summary>
    [Benchmark]
    public void OnePlasmaAtAnyTimes() => _one.FillPlasma(_times, _curve);

    private static CompartmentModel Typical() => CompartmentModel.FromClearances(25, 1.4, new(56, 161 / 60.0), new(157, 79 / 60.0));

    private static Population Draw(Regimen regimen) => Population.Draw(Patients, 1, draws =>
    {
        var model = CompartmentModel.FromClearances(
            new LogNormal(25, 0.45).Draw(draws), new LogNormal(1.4, 0.25).Draw(draws),
            new(new LogNormal(56, 0.4).Draw(draws), new LogNormal(161 / 60.0, 0.35).Draw(draws)),
            new(new LogNormal(157, 0.4).Draw(draws), new LogNormal(79 / 60.0, 0.35).Draw(draws)));
        return new(model, regimen);
    });
}
