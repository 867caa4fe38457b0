using Dosing.Assessments;
using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Judgement;
using Dosing.Knowledge;
using Dosing.Requests;

namespace Dosing.Tests.Support;

/// <summary>Assesses requests with the shipped formulary, and answers in the words of the contract.</summary>
internal static class Assessing
{
    public static Formulary Formulary { get; } = KetamineFormulary.Load();

    public static DoseAssessor Assessor { get; } = new(Formulary);

    /// <summary>The trial-standard dose of an adult, with everything known: nothing to report.</summary>
    public static DoseRequest Adult { get; } = new()
    {
        Drug = "ketamine",
        Dose = "0.5 mg/kg",
        Route = "intravenous",
        Over = "40 min",
        Weight = "70 kg",
        Age = "45 y",
        For = "depression",
    };

    public static DoseAssessment Assess(this DoseRequest request)
    {
        var read = Assessor.Assess(request);
        Assert.True(read.IsRead, string.Join("; ", read.Errors.Select(e => $"{e.Field} {e.Code} {e.Given}")));
        return read.Value;
    }

    public static IReadOnlyList<RequestError> Errors(this DoseRequest request) => Assessor.Assess(request).Errors;

    public static string Disposition(this DoseRequest request) => Words.Dispositions.Word(request.Assess().Disposition);

    public static string Outcome(this DoseRequest request) => Words.Outcomes.Word(request.Assess().Verdict.Outcome);

    public static string Level(this DoseRequest request) => Words.DepthLevels.Word(request.Assess().Depth.Level);

    /// <summary>The severity of a finding, or <c>none</c> where it was not raised.</summary>
    public static string Finding(this DoseRequest request, string id) => request.Assess().Severity(id);

    public static string Severity(this DoseAssessment assessment, string id)
    {
        var kind = Enum.GetValues<DoseFindingKind>().Single(k => DoseFindingIds.Words.Word(k) == id);
        var found = assessment.DoseFindings.Where(f => f.Kind == kind).ToList();
        return found.Count == 0 ? "none" : Words.Severities.Word(Assert.Single(found).Severity);
    }

    /// <summary>What was not checked, as <c>part reason</c>.</summary>
    public static string[] NotChecked(this DoseRequest request) =>
        [.. request.Assess().NotChecked.Select(p => $"{p.Part} {p.Reason}")];

    public static string[] Slips(this DoseRequest request) => [.. request.Assess().Explanations.Select(e => e.Slip)];
}
