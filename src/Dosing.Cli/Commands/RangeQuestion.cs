using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Quantities;
using Dosing.Requests;

namespace Dosing.Cli.Commands;

/// <summary>What was asked of the ranges, as read.</summary>
internal sealed record RangeQuestion(Drug Drug, Route Route, Intent Intent, Age Age, BodyWeight? Weight, Strength? Strength)
{
    /// <summary>Reads the question through the same door as a request, with the age required and any amount as the dose.</summary>
    public static ReadResult<RangeQuestion> Read(DoseRequest asked, Formulary formulary)
    {
        var read = new RequestReader(formulary).Read(asked with { Dose = "1 mg" });
        var missing = asked.Age is null
            ? [new RequestError(RequestErrorCodes.RequiredMissing, "age", null, "age is required.", "45 y")]
            : Array.Empty<RequestError>();
        var errors = RequestErrors.InFieldOrder(read.Errors.Concat(missing));
        return errors.Count > 0 ? new(errors) : new(Of(read.Value!));
    }

    private static RangeQuestion Of(ValidatedRequest request) =>
        new(request.Drug, request.Route, request.Intent, request.Patient.Age!.Value, request.Patient.Weight, request.Strength);
}
