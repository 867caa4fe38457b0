using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Knowledge;
using Dosing.Quantities;

namespace Dosing.Cli.Tests;

/// <summary>Orders that reach every range of the formulary, and what a person may leave out of them.</summary>
internal static class Orders
{
    /// <summary>Every range at its low edge, at its high edge, above its limit and far below; and without weight, age or duration.</summary>
    public static IReadOnlyList<Order> OfAllRanges { get; } = [.. KetamineFormulary.Load().Content.Ranges.SelectMany(Around)];

    /// <summary>Patients whose other body weights are shown: heavy, light, short, a child, and a rate.</summary>
    public static IReadOnlyList<Order> OfUnusualSize { get; } =
    [
        Order.Usual with { Weight = "130kg", Age = "25y", More = ["--height", "172cm", "--sex", "male"] },
        Order.Usual with { Weight = "130kg", More = ["--height", "149cm", "--sex", "female"] },
        Order.Usual with { Dose = "35mg", Weight = "42kg", Age = "19y", More = ["--height", "5ft 7in", "--sex", "female"] },
        Order.Usual with { Dose = "60mg", Weight = "60kg", Age = "10y", For = "procedural-sedation", Over = "1min", More = ["--height", "140cm", "--sex", "male"] },
        Order.Usual with { Dose = "10mcg/kg/min", Weight = "140kg", For = "anaesthesia-maintenance", Over = null, More = ["--height", "180cm", "--sex", "male"] },
        Order.Usual with { Dose = "84mg", Drug = "esketamine", Route = "intranasal", Weight = "120kg", Over = null, More = ["--height", "170cm", "--sex", "female"] },
    ];

    /// <summary>Every route with and without data, forms of a dose, and findings that no range reaches.</summary>
    public static IReadOnlyList<Order> Others { get; } =
    [
        Order.Usual,
        Order.Usual with { Dose = "5mg/kg", Over = "30s" },
        Order.Usual with { Dose = "0.5mL", Strength = "50mg/mL" },
        Order.Usual with { Dose = "11mL", Strength = "500mg/10mL" },
        Order.Usual with { Dose = "35mg", Strength = "100mg/mL", Over = "5min", For = "acute-pain" },
        Order.Usual with { Dose = "10mcg/kg/min", For = "anaesthesia-maintenance", Over = "2h" },
        Order.Usual with { Dose = "3mL/h", Strength = "50mg/mL", Over = null, For = "acute-pain" },
        Order.Usual with { Dose = "35mg", More = ["--salt", "hydrochloride"] },
        Order.Usual with { Dose = "20mg", Over = "15min", For = "acute-pain", More = ["--given", "20mg@30min", "--given", "0.3mg/kg@1h"] },
        Order.Usual with { Dose = "20mg", Over = "15min", Weight = null, For = "acute-pain", More = ["--given", "0.3mg/kg@1h"] },
        Order.Usual with { Dose = "1mg/kg", Over = "2min", For = "anaesthesia-induction", More = ["--given", "2mL@1h", "--strength", "10mg/mL"] },
        Order.Usual with { Dose = "200mg", Route = "sublingual", Over = null, Weight = null },
        Order.Usual with { Weight = "154lb", More = ["--weight-source", "stated", "--height", "5ft 11in", "--sex", "female"] },
        .. OfUnusualSize,
        Order.Usual with { Weight = "11st 4lb", More = ["--weight-source", "estimated"] },
        Order.Usual with { Weight = "700kg" },
        Order.Usual with { Age = "18mo", Weight = "80kg", Over = null, Route = "oral", For = "premedication" },
        Order.Usual with { Age = "6wk" },
        Order.Usual with { More = ["--flag", "buprenorphine"] },
        Order.Usual with { More = ["--medication", "diazepam", "--condition", "icd10:I25.1", "--measure", "potassium=4.1mmol/L"] },
        Order.Usual with { Dose = "0.000000001mg" },
        Order.Usual with { Dose = "999999999999g" },
        Order.Usual with { Dose = "0.123456789mg/kg", Weight = "71.123456789kg", Over = "41.7min" },
        .. from route in Words.Routes.Words from drug in Words.Drugs.Words select Order.Usual with { Drug = drug, Route = route, Over = null },
        .. from intent in Words.Intents.Words from over in new[] { "30s", "5min", "40min", "3h", "12h" } select Order.Usual with { For = intent, Over = over, Dose = "1.5mg/kg" },
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Order> All { get; } = [.. OfAllRanges, .. Others];

    /// <summary>An order in the middle of the ages and durations of a range.</summary>
    public static Order Within(ReferenceRange range, decimal value)
    {
        var months = range.Ages.FromMonths;
        return new Order
        {
            Drug = Words.Drugs.Word(range.Drug),
            Dose = QuantityFormat.Number(value) + Words.DoseUnits.Word(range.Unit),
            Route = Words.Routes.Word(range.Route),
            Over = range.OverMinutes is { } span ? QuantityFormat.Number(Middle(span)) + "min" : null,
            Weight = Weight(months),
            Age = months == 0 ? "10d" : months % 12 == 0 ? $"{months / 12}y" : $"{months}mo",
            For = Words.Intents.Word(range.Intent),
        };
    }

    private static IEnumerable<Order> Around(ReferenceRange range)
    {
        yield return Within(range, range.Low);
        yield return Within(range, range.High);
        yield return Within(range, (range.HardLimit ?? range.High) * 1.1m);
        yield return Within(range, range.Low / 20m);
        yield return Within(range, range.High) with { Weight = null };
        yield return Within(range, range.High) with { Age = null };
        yield return Within(range, range.High) with { Over = null };
        yield return Within(range, range.High) with { Weight = null, Age = null, Over = null };
    }

    private static decimal Middle(MinuteSpan span) => (span.Lower, span.Upper) switch
    {
        ({ } lower, { } upper) => (lower.Value + upper.Value) / 2m,
        (null, { } upper) => upper.Value / 2m,
        ({ } lower, null) => lower.Value * 2m,
        _ => 40m,
    };

    private static string Weight(int months) => months switch { 0 => "3.5kg", < 12 => "6kg", < 60 => "12kg", < 144 => "35kg", < 216 => "55kg", _ => "70kg" };
}
