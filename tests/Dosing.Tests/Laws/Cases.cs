using System.Globalization;
using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Quantities;
using Dosing.Requests;
using Dosing.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using Edge = Dosing.Tests.Support.Edge;

namespace Dosing.Tests.Laws;

/// <summary>A valid request before it is text: its dose is a number and a unit, its weight a number of kilograms.</summary>
internal sealed record Case(decimal Number, string Unit, int? Kilograms, DoseRequest Rest)
{
    public DoseRequest Request => Rest with { Dose = $"{Edge.Text(Number)} {Unit}", Weight = Kilograms is { } kg ? $"{kg} kg" : null };

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Rest.Drug} {Number} {Unit} {Rest.Route} over {Rest.Over ?? "-"} {Kilograms} kg {Rest.WeightSource} {Rest.Age ?? "-"} {Rest.For} {Rest.Strength} {Rest.Salt} given [{string.Join(", ", Rest.Given)}] flags [{string.Join(", ", Rest.Flags)}]");
}

/// <summary>Random valid requests from bounded values that hit the edges of ranges, ladders and rules often.</summary>
internal static class Cases
{
    private const string Ketamine = "ketamine";

    private static readonly decimal[] PerKilogramEdges =
        [0.1m, 0.19m, 0.2m, 0.35m, 0.475m, 0.5m, 0.525m, 0.6m, 0.7m, 0.8m, 0.84m, 1m, 1.05m, 1.2m, 1.5m, 1.6m, 2m, 2.1m, 2.4m, 2.5m, 3m, 3.15m, 4m, 4.2m, 4.5m, 5m, 6m, 6.5m, 9m, 10m, 13m];

    private static readonly decimal[] TotalEdges =
        [9.5m, 10m, 20m, 28m, 50m, 52.5m, 56m, 84m, 88.2m, 150m, 200m, 300m, 400m, 420m, 500m];

    private static readonly string?[] Durations =
        [null, "30 s", "59.999999999 s", "60 s", "2 min", "10 min", "15 min", "29.999999999 min", "30 min", "40 min", "59.999999999 min", "60 min", "60.000000001 min", "61 min", "100 min", "2 h", "4 h", "10 h", "2 d", "1 d"];

    private static readonly string?[] Ages =
        [null, "0 d", "30 d", "31 d", "11 mo", "2 y", "11 y", "12 y", "15 y", "17.999999999 y", "18 y", "45 y", "45 y", "45 y", "64.9 y", "65 y", "80 y"];

    private static readonly int?[] Weights = [null, 3, 8, 9, 12, 20, 30, 50, 60, 70, 70, 80, 100, 150, 301];

    private static readonly string[] Flags = ["opioids", "pregnancy", "benzodiazepines", "coronary-artery-disease", "acute-suicidality"];

    private static readonly Gen<decimal> PerKilogram = Near(PerKilogramEdges);

    private static readonly Gen<decimal> Total = Near(TotalEdges);

    private static readonly Gen<Setting> Settings =
        from drug in Gen.Frequency((4, Gen.Constant(Ketamine)), (1, Gen.Constant("esketamine")))
        from route in Gen.Elements("intravenous", "intravenous", "intravenous", "intramuscular", "subcutaneous", "intranasal", "sublingual", "oral", "rectal")
        from intent in Gen.Frequency((2, Gen.Constant("depression")), (5, Gen.Elements(Words.Intents.Words.ToArray())))
        from over in Gen.Elements(Durations)
        from age in Gen.Elements(Ages)
        select new Setting(drug, route, intent, over, age);

    /// <summary>The ages and durations that each range matches.</summary>
    private static readonly Dictionary<string, (string[] Ages, string?[] Durations)> Matching = Assessing.Formulary.Content.Ranges.ToDictionary(
        r => r.Id, r => (Ages.OfType<string>().Where(a => r.Ages.Contains(Read(a).Age!.Value)).ToArray(), DurationsOf(r)));

    /// <summary>A request that one of the ranges matches, its dose near an edge of the range.</summary>
    private static readonly Gen<Case> OfARange =
        from range in Gen.Elements(Assessing.Formulary.Content.Ranges.ToArray())
        from age in Gen.Elements(Matching[range.Id].Ages)
        from over in Gen.Elements(Matching[range.Id].Durations)
        from edge in Gen.Elements(range.Low, range.High, range.Low * 0.95m, range.High * 1.05m, range.HardLimit ?? range.High)
        from step in Gen.Elements(0m, 0m, -0.000000001m, 0.000000001m, 0.01m)
        from scale in Gen.Frequency((6, Gen.Constant(1m)), (2, Gen.Elements(0.1m, 0.5m, 2m, 10m, 100m)))
        from weight in Gen.Frequency((1, Gen.Constant((int?)null)), (8, Gen.Elements<int?>(50, 60, 70, 100)))
        from source in Gen.Elements(null, null, "stated")
        from given in GivenDoses
        select new Case(Math.Round(edge * scale, 8) + step, Words.DoseUnits.Word(range.Unit), Weigh(weight, age), new DoseRequest
        {
            Drug = Words.Drugs.Word(range.Drug),
            Route = Words.Routes.Word(range.Route),
            Over = over,
            WeightSource = source,
            Age = age,
            For = Words.Intents.Word(range.Intent),
            Given = given,
        });

    /// <summary>Any valid request.</summary>
    private static readonly Gen<Case> OfAnything =
        from setting in Settings
        let takesTime = setting.Route is "intravenous" or "subcutaneous"
        from unit in Gen.Elements(takesTime ? ["mg/kg", "mg/kg", "mg", "mg/kg/h", "mg/h", "mcg/kg/min", "mL", "mL/h", "mcg/kg"] : new[] { "mg/kg", "mg", "mg", "mL" })
        from number in NumberFor(unit)
        from weight in Gen.Elements(Weights)
        from source in Gen.Elements(null, null, "measured", "stated", "estimated")
        from strength in Gen.Elements(unit.StartsWith("mL", StringComparison.Ordinal) ? ["10 mg/mL", "500mg/10mL", "200mg/2mL"] : new[] { null, null, "500mg/10mL", "200mg/2mL" })
        from salt in Gen.Elements(unit.StartsWith("mL", StringComparison.Ordinal) ? [null] : new[] { null, null, null, "hydrochloride" })
        from given in GivenDoses
        from flags in Gen.Frequency((4, Gen.Constant(Array.Empty<string>())), (1, Gen.SubListOf(Flags).Select(f => f.ToArray())))
        select new Case(number, unit, weight, new DoseRequest
        {
            Drug = setting.Drug,
            Route = setting.Route,
            Over = takesTime ? setting.Over : null,
            WeightSource = source,
            Age = setting.Age,
            For = setting.Intent,
            Strength = strength,
            Salt = salt,
            Given = given,
            Flags = flags,
        });

    /// <summary>Any valid request; about half of them are near the edges of a range that matches.</summary>
    public static Gen<Case> Any { get; } = Gen.OneOf(OfARange, OfAnything);

    /// <summary>Requests with nothing said for the screening, so that the dose alone decides.</summary>
    public static Gen<Case> OfTheDoseAlone { get; } = Any.Select(c => c with { Rest = c.Rest with { Flags = [] } });

    /// <summary>Requests of a known weight, written in mg/kg or in mg/kg/h or min.</summary>
    public static Gen<Case> PerKilogramOfKnownWeight { get; } =
        from c in OfTheDoseAlone
        from weight in Gen.Elements(12, 20, 50, 70, 100)
        from unit in Gen.Elements(c.Rest.Route is "intravenous" or "subcutaneous" ? ["mg/kg", "mg/kg/h", "mg/kg/min"] : new[] { "mg/kg" })
        from number in PerKilogram
        select c with { Number = number, Unit = unit, Kilograms = weight, Rest = c.Rest with { Salt = null } };

    /// <summary>Texts of durations that a range matches; null for a continuous infusion or a route that takes no time.</summary>
    private static string?[] DurationsOf(ReferenceRange range)
    {
        if (range.Route is not (Route.Intravenous or Route.Subcutaneous))
        {
            return [null];
        }

        var isRate = range.Unit is not (DoseUnit.Milligrams or DoseUnit.MilligramsPerKilogram);
        var durations = Durations.Where(d => (d is not null || isRate) && (range.OverMinutes is not { } over || over.Matches(Time(d)))).ToArray();
        return durations.Length > 0 ? durations : [null];
    }

    private static AdministrationTime Time(string? over) =>
        over is null ? AdministrationTime.Continuous : AdministrationTime.Over(Read("45 y", over).Time.Duration!.Value);

    private static (Age? Age, AdministrationTime Time) Read(string age, string? over = null)
    {
        var request = (Assessing.Adult with { Age = age, Over = over }).Assess().Request;
        return (request.Patient.Age, request.Time);
    }

    /// <summary>A weight that is plausible at the age.</summary>
    private static int? Weigh(int? adult, string age) => adult is not { } kg || age.EndsWith("5 y", StringComparison.Ordinal) || age is "18 y" or "80 y" or "64.9 y" ? adult
        : age is "0 d" or "30 d" or "31 d" ? 3
        : age is "11 mo" or "2 y" ? 12
        : kg / 2;

    private static Gen<GivenDoseText[]> GivenDoses => Gen.Frequency(
        (3, Gen.Constant(Array.Empty<GivenDoseText>())),
        (1, from dose in Gen.Elements("10 mg", "35 mg", "0.5 mg/kg", "2 mg/kg", "200 mg")
            from ago in Gen.Elements("0 min", "1 h", "4 h", "241 min")
            from count in Gen.Choose(1, 3)
            select Enumerable.Repeat(new GivenDoseText(dose, ago), count).ToArray()));

    /// <summary>A number for a unit, such that doses of every size occur.</summary>
    public static Gen<decimal> NumberFor(string unit) => unit switch
    {
        "mg/kg" or "mg/kg/h" => PerKilogram,
        "mcg/kg" => PerKilogram.Select(n => n * 1000m),
        "mcg/kg/min" => PerKilogram.Select(n => Math.Round(n * 1000m / 60m, 9)),
        "mL" => Total.Select(n => Math.Round(n / 50m, 9)),
        "mL/h" => Total.Select(n => Math.Round(n / 50m, 9)),
        _ => Total,
    };

    /// <summary>An edge, a number one step beside it, or one anywhere.</summary>
    private static Gen<decimal> Near(decimal[] edges) => Gen.Frequency(
        (2, Gen.Elements(edges)),
        (2, from edge in Gen.Elements(edges) from step in Gen.Elements(-0.000000001m, 0.000000001m) select edge + step),
        (2, Gen.Choose(1, 20_000).Select(n => n * 0.001m)),
        (1, from edge in Gen.Elements(edges) from factor in Gen.Elements(0.001m, 0.01m, 0.1m, 10m, 100m) select edge * factor));

    private sealed record Setting(string Drug, string Route, string Intent, string? Over, string? Age);
}
