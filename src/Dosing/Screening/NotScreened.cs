using Dosing.Clinical;
using Dosing.Formularies;

namespace Dosing.Screening;

/// <summary>Something that matters for this intent and was said neither present nor absent.</summary>
/// <param name="Item">The id of an entry, or the name of the measurement that decides it.</param>
/// <param name="Name">The entry in words.</param>
/// <param name="Severity">How severe it would be if present: contraindicated or major.</param>
/// <param name="IsMeasurement">Whether a measurement would say it.</param>
/// <param name="IsForAdultsOnly">Whether it was measured, and its limits hold for adults only.</param>
public sealed record NotScreenedItem(string Item, string Name, Severity Severity, bool IsMeasurement, bool IsForAdultsOnly);

/// <summary>Lists what nobody has said. Unknown never counts as absent.</summary>
public static class NotScreened
{
    private const string BloodPressure = "blood-pressure";
    private const string BodyMassIndex = "bmi";

    /// <summary>The items, contraindicated ones first, then in the order of the evidence; each item once.</summary>
    public static IReadOnlyList<NotScreenedItem> Of(ScreeningCase patient, ScreeningResult result, Formulary formulary)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(formulary);
        var present = result.Present.Select(p => p.Entry).ToHashSet();
        return [.. formulary.Screening.Entries
            .Where(e => e.AskedIn(patient.Column) >= Severity.Major && IsAsked(e, patient))
            .Where(e => !present.Contains(e) && !patient.Answers.Absent.Contains(e))
            .Where(e => result.NotJudged.Contains(e) || !IsDecided(e, patient, formulary))
            .Select(e => Item(e, patient, result))
            .OrderByDescending(i => i.Severity)
            .DistinctBy(i => i.Item)];
    }

    private static NotScreenedItem Item(ScreeningEntry entry, ScreeningCase patient, ScreeningResult result)
    {
        var measurement = entry.Kind == ScreeningKind.PhysiologicalThreshold ? Deciding(entry)[0] : null;
        var item = measurement is "systolic" or "diastolic" ? BloodPressure : measurement ?? entry.Id;
        return new NotScreenedItem(item, entry.Name, entry.AskedIn(patient.Column)!.Value, measurement is not null, result.NotJudged.Contains(entry));
    }

    /// <summary>Whether it is asked before a session and of this sex: what is measured during one belongs to the plan.</summary>
    private static bool IsAsked(ScreeningEntry entry, ScreeningCase patient) =>
        (entry.NotAskedOf is not { } sex || patient.Patient.Sex != sex)
        && (entry.Kind != ScreeningKind.PhysiologicalThreshold || Deciding(entry).Length > 0);

    /// <summary>Whether what is known says that it is not present: the values that decide it, or age, route and duration.</summary>
    private static bool IsDecided(ScreeningEntry entry, ScreeningCase patient, Formulary formulary)
    {
        var deciding = Deciding(entry);
        return (deciding.Length > 0 && deciding.All(m => IsMeasured(m, patient, formulary)))
            || (entry.Implied is { } implied && implied.IsDecided(patient.Patient.Age, patient.Route, patient.Time));
    }

    private static bool IsMeasured(string measurement, ScreeningCase patient, Formulary formulary) =>
        patient.Answers.Measurements.Any(a => a.Value.Name == measurement)
        || (measurement == BodyMassIndex && Screener.HasBodyMassIndex(patient, formulary));

    /// <summary>The measurements that together say whether the entry is present.</summary>
    private static string[] Deciding(ScreeningEntry entry) =>
        [.. entry.Lines.Where(l => l.Decides).Select(l => l.Measurement).OfType<string>().Distinct()];
}
