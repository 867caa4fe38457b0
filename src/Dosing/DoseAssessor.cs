using System.Reflection;
using Dosing.Assessments;
using Dosing.Formularies;
using Dosing.Judgement;
using Dosing.Requests;
using Dosing.Screening;

namespace Dosing;

/// <summary>The entry: judges one entered dose, and screens a patient with or without one. A pure function of the request and the formulary; safe to share between threads.</summary>
public sealed class DoseAssessor
{
    private readonly Formulary _formulary;
    private readonly RequestReader _reader;
    private readonly DoseNormalizer _normalizer;
    private readonly RangeJudge _ranges;
    private readonly DepthClassifier _depths;
    private readonly DoseFindings _findings;
    private readonly SlipExplainer _slips;
    private readonly Screener _screener;

    /// <summary>An assessor for one formulary.</summary>
    public DoseAssessor(Formulary formulary)
    {
        ArgumentNullException.ThrowIfNull(formulary);
        _formulary = formulary;
        _reader = new RequestReader(formulary);
        _normalizer = new DoseNormalizer(formulary.Rules);
        _ranges = new RangeJudge(formulary);
        _depths = new DepthClassifier(formulary);
        _findings = new DoseFindings(formulary.Rules);
        _slips = new SlipExplainer(_ranges, formulary.Rules);
        _screener = new Screener(formulary);
    }

    /// <summary>The version of this library, as it stands in every receipt.</summary>
    public static string ToolVersion { get; } =
        typeof(DoseAssessor).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";

    /// <summary>Reads and judges a request as typed. A text that cannot be read gives errors, never an exception.</summary>
    public ReadResult<DoseAssessment> Assess(DoseRequest request)
    {
        var read = _reader.Read(request);
        return read.IsRead ? new(Assess(read.Value)) : new(read.Errors);
    }

    /// <summary>Judges a request that was read.</summary>
    public DoseAssessment Assess(ValidatedRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var category = _formulary.CategoryOf(request.Intent);
        var dose = _normalizer.Normalize(request);
        var (verdict, references) = _ranges.Judge(request, dose);
        var depth = _depths.Classify(request, dose);
        var (exceeded, uncheckedCeiling) = _ranges.JudgeCeilings(request, dose);
        var cumulative = CumulativeDose.Of(request, dose, depth, _depths, _formulary.Rules);
        var judged = new JudgedDose(request, category, dose, verdict, references, depth, exceeded, uncheckedCeiling, cumulative) { CeilingReasons = _ranges.MissingForCeilings(request) };
        var screening = _screener.Screen(ScreeningCase.Of(request, category));
        return new DoseAssessment(judged, _findings.Find(judged), screening, _formulary, _slips, _depths, ToolVersion);
    }

    /// <summary>
    /// Reads and screens a request without a dose: findings of history, conditions, medicines, measurements and setting alone.
    /// Only <see cref="DoseRequest.For"/> is required; dose, strength, salt and doses given before are not read. A text that
    /// cannot be read gives errors, never an exception.
    /// </summary>
    public ReadResult<ScreeningAssessment> Screen(DoseRequest request)
    {
        var read = _reader.ReadScreening(request);
        return read.IsRead ? new(Screen(read.Value)) : new(read.Errors);
    }

    /// <summary>Screens a request that was read.</summary>
    public ScreeningAssessment Screen(ScreeningRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var patient = ScreeningCase.Of(request, _formulary.CategoryOf(request.Intent));
        return new ScreeningAssessment(request, patient, _screener.Screen(patient), _formulary, ToolVersion);
    }
}
