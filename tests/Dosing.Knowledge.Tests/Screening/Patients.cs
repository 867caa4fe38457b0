using Dosing.Requests;
using FsCheck;
using FsCheck.Fluent;

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
        Present = [.. Request.Flags, .. Groups.Where(g => g.Length == 1).SelectMany(g => g), .. Groups.Where(g => g.Length > 1).SelectMany(g => g.Where(Request.Flags.Contains)), .. OfAge],
        Perhaps = [.. Groups.Where(g => g.Length > 1 && !g.Any(Request.Flags.Contains)).SelectMany(g => g.Except(Request.Absent))],
        Measured = [.. Request.Measurements.Select(m => (m.Key, Patients.Value(m)))],
        IsChild = Months < 216,
        IsFemale = Request.Sex == "female",
    };

    /// <summary>What the age makes present.</summary>
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

    public override string ToString() => $"{Setting}, {Request.Age ?? "-"}, {Request.Sex ?? "-"}, flags [{string.Join(' ', Request.Flags)}], absent [{string.Join(' ', Request.Absent)}], "
        + $"medications [{string.Join(", ", Request.Medications)}], conditions [{string.Join(' ', Request.Conditions)}], measurements [{string.Join(", ", Request.Measurements)}]";
}

/// <summary>The generators of the laws of the screening: everything that they can say stands in the evidence.</summary>
internal static class Patients
{
    private static readonly (string? Text, int? Months)[] Ages =
        [(null, null), ("2 mo", 2), ("5 mo", 5), ("11 y", 132), ("17 y", 204), ("18 y", 216), ("45 y", 540), ("45 y", 540), ("45 y", 540), ("45 y", 540), ("64 y", 768), ("65 y", 780), ("88 y", 1056)];

    private static readonly Dictionary<string, string[]> Medicines = Safety.Drugs
        .SelectMany(d => d.Drug.Names.Concat(d.Drug.Atc.Select(a => $"atc:{a}")).Concat(d.Drug.RxNorm is { } code ? [$"rxnorm:{code}"] : []).Select(typed => (typed, d.Entries)))
        .Concat(Safety.Sayable.SelectMany(e => e.AtcPrefixes).Distinct().Select(p => (typed: $"atc:{p}", Entries: Safety.OfAtc(p))))
        .DistinctBy(p => p.typed).ToDictionary(p => p.typed, p => p.Entries);

    /// <summary>Entries of which one code or drug leaves open which is meant; said often, because there the rules are subtle.</summary>
    private static readonly string[] Open = ["hypertension-uncontrolled", "hypertension-controlled", "opioids", "seizure-threshold-lowering", "antipsychotics", "recent-cardiovascular-event"];

    private static readonly string[] InCombinations = [.. Safety.Combinations.SelectMany(c => c.Groups).SelectMany(g => g).Distinct()];

    private static readonly string[] Lines = [.. Safety.Measured.SelectMany(e => e.Lines).Select(l => l.Measurement).OfType<string>().Distinct()];

    /// <summary>The id of an entry.</summary>
    public static Gen<string> Entry { get; } = Gen.Frequency(
        (3, Gen.Elements(InCombinations)), (3, Gen.Elements(Safety.Sayable.Select(e => e.Id).ToArray())), (1, Gen.Elements(Open)), (1, Gen.Constant(Safety.EatingDisorder)));

    /// <summary>A medicine as it is typed.</summary>
    public static Gen<string> Medicine { get; } = Gen.Frequency(
        (6, Gen.Elements(Medicines.Keys.ToArray())), (1, Gen.Elements("tramadol", "clozapine", "rxnorm:10689")), (1, Gen.Elements("atc:A10BA02", "rxnorm:99999999")));

    /// <summary>A condition as it is typed.</summary>
    public static Gen<string> Condition { get; } = Gen.Frequency(
        (6, Gen.Elements(Safety.Icd10Prefixes.Select(p => $"icd10:{p}").ToArray())), (2, Gen.Elements("icd10:I10", "icd10:I63.9", "icd10:F19", "icd10:K70.3")), (1, Gen.Elements("icd10:M54.5", "icd10:Z00")));

    /// <summary>A measured value at a line of the evidence or beside it.</summary>
    public static Gen<KeyValuePair<string, string>> Measurement { get; } =
        from name in Gen.Elements(Lines)
        from line in Gen.Elements(Safety.Measured.SelectMany(e => e.Lines).Where(l => l.Measurement == name).Select(l => l.Value!.Value).ToArray())
        from step in Gen.Elements(-10m, -1m, -0.001m, 0m, 0.001m, 1m, 10m)
        select Measuring.Typed(name, Math.Max(0m, line + step));

    /// <summary>Any patient for whom something was said, without a contradiction.</summary>
    public static Gen<Case> Any { get; } =
        from setting in Settings
        from age in Gen.Elements(Ages)
        from sex in Gen.Elements(null, "male", "female")
        from flags in Some(Entry)
        from medicines in Some(Medicine)
        from conditions in Some(Condition)
        from measured in Some(Measurement)
        from absent in Some(Entry)
        let request = setting.Usual with
        {
            Age = age.Text,
            Sex = sex,
            Flags = [.. flags.Distinct()],
            Medications = [.. medicines.Distinct()],
            Conditions = [.. conditions.Distinct()],
            Measurements = [.. measured.DistinctBy(m => m.Key)],
        }
        let said = new Case(setting, request, age.Months)
        select said with { Request = request with { Absent = [.. absent.Distinct().Except(flags).Where(id => !Contradicts(said, id))] } };

    /// <summary>What a medicine stands for; empty where its code is unknown.</summary>
    public static string[] OfMedicine(string typed) => Medicines.TryGetValue(typed, out var entries) ? entries : [];

    /// <summary>What a condition stands for, in groups; empty where its code is unknown.</summary>
    public static string[][] OfCondition(string typed) => Safety.OfIcd10(typed["icd10:".Length..]);

    /// <summary>The number of a measurement as it was typed.</summary>
    public static decimal Value(KeyValuePair<string, string> typed) =>
        decimal.Parse(typed.Value.Split(' ')[0], System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Whether absence would contradict what was said: a certain entry, or one of a group that is left open, of which not all may be absent.</summary>
    public static bool Contradicts(Case said, string absent) =>
        said.Request.Flags.Contains(absent) || said.Groups.Any(g => g.Contains(absent) && g[^1] == absent);

    private static Gen<Setting> Settings =>
        from setting in Gen.Elements(Setting.All.ToArray())
        from route in Gen.Elements("intravenous", "intravenous", "intramuscular", "subcutaneous", "oral", "sublingual")
        select setting.Usual.Drug == "esketamine" ? setting : setting.By(route);

    /// <summary>None to three, none as often as each other number.</summary>
    private static Gen<T[]> Some<T>(Gen<T> one) => from count in Gen.Choose(0, 3) from items in one.ArrayOf(count) select items;
}
