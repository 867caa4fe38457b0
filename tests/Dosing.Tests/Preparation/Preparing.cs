using Dosing.Assessments;
using Dosing.Preparation;
using Dosing.Requests;
using Dosing.Tests.Support;

namespace Dosing.Tests.Preparation;

/// <summary>Prepares requests with the shipped formulary.</summary>
internal static class Preparing
{
    public static DosePreparer Preparer { get; } = new(Assessing.Formulary);

    /// <summary>35 mg for an adult of 70 kg over 40 min, from 50 mg/mL.</summary>
    public static PreparationRequest Adult { get; } = new() { Dose = Assessing.Adult with { Strength = "50 mg/mL" } };

    public static PreparationRequest Of(DoseRequest dose, string? to = null, string? device = null, string? step = null) =>
        new() { Dose = dose, To = to, Device = device, Step = step };

    public static PreparedDose Prepare(this PreparationRequest request)
    {
        var read = Preparer.Prepare(request);
        Assert.True(read.IsRead, string.Join("; ", read.Errors.Select(e => $"{e.Field} {e.Code} {e.Given} {e.Message}")));
        return read.Value;
    }

    public static (string Field, string Code)[] Errors(this PreparationRequest request) => [.. Preparer.Prepare(request).Errors.Select(e => (e.Field, e.Code))];
}
