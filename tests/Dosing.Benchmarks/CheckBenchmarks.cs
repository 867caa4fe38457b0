using BenchmarkDotNet.Attributes;
using Dosing.Assessments;
using Dosing.Knowledge;
using Dosing.Requests;

namespace Dosing.Benchmarks;

/// <summary>One dose from raw texts to the typed assessment, without rendering.</summary>
[MemoryDiagnoser]
public class CheckBenchmarks
{
    private readonly DoseAssessor _assessor = new(KetamineFormulary.Load());

    private readonly DoseRequest _within = new()
    {
        Drug = "ketamine",
        Dose = "0.5 mg/kg",
        Route = "intravenous",
        Over = "40 min",
        Weight = "70 kg",
        WeightSource = "measured",
        Age = "45 y",
        For = "depression",
    };

    private readonly DoseRequest _stop = new()
    {
        Drug = "ketamine",
        Dose = "150 mg",
        Route = "iv",
        Over = "45 s",
        Weight = "132 lb",
        WeightSource = "stated",
        Age = "40 y",
        For = "procedural-sedation",
        Strength = "500mg/10mL",
        Given = [new("25 mg", "30 min")],
    };

    private readonly DoseRequest _sublingual = new()
    {
        Drug = "ketamine",
        Dose = "180 mg",
        Route = "sublingual",
        Weight = "40 kg",
        Age = "45 y",
        For = "psychotherapy",
    };

    private readonly DoseRequest _unreadable = new() { Drug = "ketorolac", Dose = "0,5 mg", Route = "in", Weight = "70", For = "depresion" };

    private readonly RequestReader _reader = new(KetamineFormulary.Load());

    private ValidatedRequest _read = null!;

    /// <summary>Reads the common case once.</summary>
    [GlobalSetup]
    public void Setup() => _read = _reader.Read(_within).Value!;

    /// <summary>The common case: a therapy dose within its range.</summary>
    [Benchmark(Baseline = true)]
    public DoseAssessment Within() => _assessor.Assess(_within).Value!;

    /// <summary>Its first half: texts to quantities.</summary>
    [Benchmark]
    public ValidatedRequest WithinReading() => _reader.Read(_within).Value!;

    /// <summary>Its second half: quantities to assessment.</summary>
    [Benchmark]
    public DoseAssessment WithinJudging() => _assessor.Assess(_read);

    /// <summary>Pounds, a container, a given dose, five findings.</summary>
    [Benchmark]
    public DoseAssessment Stop() => _assessor.Assess(_stop).Value!;

    /// <summary>Two ladders.</summary>
    [Benchmark]
    public DoseAssessment Sublingual() => _assessor.Assess(_sublingual).Value!;

    /// <summary>The common case with every text of the answer read.</summary>
    [Benchmark]
    public int WithinWithAllTexts()
    {
        var assessment = _assessor.Assess(_within).Value!;
        return assessment.Findings.Count + assessment.Explanations.Count + assessment.RouteSwaps.Count
            + assessment.NotScreened.Count + assessment.NotChecked.Count + assessment.Receipt.Steps.Count;
    }

    /// <summary>Five errors with their suggestions.</summary>
    [Benchmark]
    public int Unreadable() => _assessor.Assess(_unreadable).Errors.Count;
}
