using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Requests;

namespace Dosing.Screening;

/// <summary>Something that matters for this intent and was said neither present nor absent.</summary>
/// <param name="Item">The id of an entry, or the name of the measurement that decides it.</param>
/// <param name="Name">The entry in words.</param>
/// <param name="Severity">How severe it would be if present: contraindicated or major.</param>
public sealed record NotScreenedItem(string Item, string Name, Severity Severity);

/// <summary>Lists what nobody has said. Unknown never counts as absent.</summary>
public static class NotScreened
{
    /// <summary>The items, contraindicated ones first, then in the order of the evidence; each item once.</summary>
    public static IReadOnlyList<NotScreenedItem> Of(ValidatedRequest request, IntentCategory category, Formulary formulary)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(formulary);
        var column = ColumnFor(request, category);
        var implied = formulary.Content.IntentImplies.GetValueOrDefault(request.Intent);
        var answers = request.Answers;
        return [.. formulary.Screening.Entries
            .Where(e => e.Severities.GetValueOrDefault(column, Severity.Information) >= Severity.Major)
            .Where(e => e.ImpliedBy is null && e.Id != implied && !(e.Id == "pregnancy" && request.Patient.Sex == Sex.Male))
            .Where(e => !answers.Present.Contains(e) && !answers.Absent.Contains(e) && !IsMeasured(e, answers))
            .Select(e => new NotScreenedItem(e.Measurement ?? e.Id, e.Name, e.Severities[column]))
            .OrderByDescending(i => i.Severity)
            .DistinctBy(i => i.Item)];
    }

    /// <summary>The column of severities that counts for a request.</summary>
    public static SeverityColumn ColumnFor(ValidatedRequest request, IntentCategory category)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request is { Drug: Drug.Esketamine, Route: Route.Intranasal } ? SeverityColumn.EsketamineNasal
            : category switch
            {
                IntentCategory.SubAnaestheticTherapy => SeverityColumn.SubAnaestheticTherapy,
                IntentCategory.ProceduralSedation => SeverityColumn.ProceduralSedation,
                _ => SeverityColumn.Anaesthesia,
            };
    }

    private static bool IsMeasured(ScreeningEntry entry, ScreeningAnswers answers) =>
        entry.Measurement is { } needed && answers.Measurements.Any(m => m.Name == needed || (needed == "blood-pressure" && m.Name == "systolic"));
}
