using Dosing.Requests;

namespace Dosing.Knowledge.Tests.Screening;

/// <summary>A random patient of the screening: a request, and what it says by the evidence.</summary>
/// <param name="Setting">The category of intent, by any route that it takes.</param>
/// <param name="Request">The request.</param>
/// <param name="Months">The age in completed months; null where it is unknown.</param>
internal sealed record Case(Setting Setting, DoseRequest Request, int? Months)
{
    /// <summary>The groups of entries that the medicines and conditions stand for; a group of several leaves open which is meant.</summary>
    public IReadOnlyList<string[]> Groups { get; } =
        [.. Request.Medications.Select(Patients.OfMedicine).Concat(Request.Conditions.SelectMany(Patients.OfCondition))];

    /// <summary>What is said to be present for certain and what is left open, by the sixth rule.</summary>
    public Said Said => new()
    {
        Present = [.. Request.Flags, .. Groups.Where(g => g.Length == 1).SelectMany(g => g), .. Groups.Where(g => g.Length > 1).SelectMany(g => g.Where(Request.Flags.Contains)), .. Implied],
        Perhaps = [.. Groups.Where(g => g.Length > 1 && !g.Any(Request.Flags.Contains)).SelectMany(g => g.Except(Request.Absent))],
        Measured = [.. Request.Measurements.Select(m => (m.Key, Patients.Value(m))), .. Request.Height is null || Months < 216 ? [] : new[] { ("bmi", Patients.Kilograms(Request) / 4) }],
        IsChild = Months < 216,
        IsFemale = Request.Sex == "female",
    };

    /// <summary>What follows from the age, the intent and the duration.</summary>
    private IEnumerable<string> Implied =>
    [
        .. OfAge,
        .. Patients.Implies.TryGetValue(Request.For!, out var id) ? [id] : Array.Empty<string>(),
        .. Request is { Route: "intravenous", Over: Patients.Push } ? ["rapid-iv-bolus"] : Array.Empty<string>(),
    ];

    private string[] OfAge => Months switch
    {
        null => [],
        < 3 => ["age-under-3-months", "age-under-18-therapy"],
        < 12 => ["age-3-to-12-months", "age-under-18-therapy"],
        < 216 => ["age-under-18-therapy"],
        >= 780 => ["older-adult"],
        _ => [],
    };

    /// <summary>Two entries of one code or drug, of which a flag may settle which is meant: what is added then may take another away.</summary>
    public bool Settles(string flag) => Groups.Any(g => g.Length > 1 && g.Contains(flag));

    public override string ToString() => $"{Request.Drug} {Setting}, over {Request.Over ?? "-"}, {Request.Weight} {Request.Height ?? "-"}, {Request.Age ?? "-"}, {Request.Sex ?? "-"}, flags [{string.Join(' ', Request.Flags)}], absent [{string.Join(' ', Request.Absent)}], "
        + $"medications [{string.Join(", ", Request.Medications)}], conditions [{string.Join(' ', Request.Conditions)}], measurements [{string.Join(", ", Request.Measurements)}]";
}
