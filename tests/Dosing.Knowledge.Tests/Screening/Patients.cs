using Dosing.Requests;
using FsCheck;
using FsCheck.Fluent;
using static Dosing.Knowledge.Tests.Evidence.EvidenceFile;

namespace Dosing.Knowledge.Tests.Screening;

/// <summary>The generators of the laws of the screening: everything that they can say stands in the evidence.</summary>
internal static class Patients
{
    /// <summary>A duration that is a rapid bolus by vein.</summary>
    public const string Push = "30 s";

    /// <summary>What each intent implies.</summary>
    public static IReadOnlyDictionary<string, string> Implies { get; } = Ranges.GetProperty("intentImplies").EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetString()!);

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
        from kilograms in Gen.Elements(51, 52, 60, 63, 64, 70, 70, 139, 140)
        from height in Gen.Elements(null, null, "2 m")
        from flags in Some(Entry)
        from medicines in Some(Medicine)
        from conditions in Some(Condition)
        from measured in Some(Measurement)
        from absent in Some(Entry)
        let request = setting.Usual with
        {
            Age = age.Text,
            Sex = sex,
            Weight = $"{kilograms} kg",
            Height = height,
            Flags = [.. flags.Distinct()],
            Medications = [.. medicines.Distinct()],
            Conditions = [.. conditions.Distinct()],
            Measurements = [.. measured.DistinctBy(m => m.Key).Where(m => height is null || m.Key != "bmi")],
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

    /// <summary>The weight.</summary>
    public static decimal Kilograms(DoseRequest request) => decimal.Parse(request.Weight!.Split(' ')[0], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Whether absence would contradict what was said: a certain entry, or one of a group that is left open, of which not all may be absent.</summary>
    public static bool Contradicts(Case said, string absent) =>
        said.Request.Flags.Contains(absent) || said.Groups.Any(g => g.Contains(absent) && g[^1] == absent);

    /// <summary>Any intent by any route: half of them that of the column, so that not every patient has what an intent implies.</summary>
    private static Gen<Setting> Settings =>
        from category in Gen.Elements(Ranges.GetProperty("intentCategories").EnumerateObject().ToArray())
        from usual in Gen.Elements(true, false)
        let column = Ranges.GetProperty("severityColumn").Text(category.Name)
        let setting = Setting.All.Single(s => s.Column == column)
        from intent in usual ? Gen.Constant(setting.Usual.For!) : Gen.Elements(Texts(category.Value))
        from isNasal in Gen.Frequency((1, Gen.Constant(true)), (4, Gen.Constant(false)))
        from route in Gen.Elements("intravenous", "intravenous", "intramuscular", "subcutaneous", "oral", "sublingual", "intranasal", "rectal", "intraosseous")
        from isPush in Gen.Frequency((1, Gen.Constant(true)), (5, Gen.Constant(false)))
        let chosen = isNasal ? Setting.All[^1] with { IsTherapy = setting.IsTherapy } : setting.By(route)
        select chosen with { Usual = chosen.Usual with { For = intent, Over = chosen.Usual.Over is not null && isPush ? Push : chosen.Usual.Over } };

    /// <summary>None to three, none as often as each other number.</summary>
    private static Gen<T[]> Some<T>(Gen<T> one) => from count in Gen.Choose(0, 3) from items in one.ArrayOf(count) select items;
}
