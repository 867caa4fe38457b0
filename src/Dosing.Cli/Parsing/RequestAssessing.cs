using Dosing.Assessments;
using Dosing.Requests;

namespace Dosing.Cli.Parsing;

/// <summary>Joins the errors of the form of a request with those of its content.</summary>
internal static class RequestAssessing
{
    /// <summary>Judges a row as it was read. What is no request at all has no members that could be missing.</summary>
    public static (DoseAssessment? Assessment, IReadOnlyList<RequestError> Errors) AssessRow(
        DoseRequest request, IReadOnlyList<RequestError> formErrors, RequestReader reader, DoseAssessor assessor)
    {
        for (var i = 0; i < formErrors.Count; i++)
        {
            if (formErrors[i].Code is RequestErrorCodes.NotJson or RequestErrorCodes.NotCsv)
            {
                return (null, formErrors);
            }
        }

        var read = reader.Read(request);
        return read.IsRead && formErrors.Count == 0 ? (assessor.Assess(read.Value), []) : (null, RequestErrors.Join(formErrors, read.Errors));
    }

    /// <summary>Judges a request whose form gave these errors.</summary>
    public static (DoseAssessment? Assessment, string? Id, IReadOnlyList<RequestError> Errors) Assess(
        DoseRequest request, IReadOnlyList<RequestError> formErrors, DoseAssessor assessor)
    {
        var result = assessor.Assess(request);
        var errors = RequestErrors.Join(formErrors, result.Errors);
        return errors.Count > 0 ? (null, request.Id, errors) : (result.Value, request.Id, errors);
    }

    /// <summary>Screens a request without a dose whose form gave these errors.</summary>
    public static (ScreeningAssessment? Screening, IReadOnlyList<RequestError> Errors) Screen(
        DoseRequest request, IReadOnlyList<RequestError> formErrors, DoseAssessor assessor)
    {
        var result = assessor.Screen(request);
        var errors = RequestErrors.Join(formErrors, result.Errors);
        return errors.Count > 0 ? (null, errors) : (result.Value, errors);
    }
}
