namespace Dosing.Tests.Differential;

/// <summary>An order read, and the dose in any unit in which the evidence is written.</summary>
/// <param name="Drug">The drug in full.</param>
/// <param name="Route">The route in full.</param>
/// <param name="Intent">What it is for.</param>
/// <param name="Form">The form of the dose.</param>
/// <param name="Number">The dose in base: mg, mg/kg, mg/h or mg/kg/h; what was in mL is in mg.</param>
/// <param name="Minutes">The duration, or null.</param>
/// <param name="Kilograms">The weight, or null.</param>
/// <param name="Months">The completed months of age, or null.</param>
internal sealed record OrderRead(string Drug, string Route, string Intent, DoseForm Form, Quotient Number, Quotient? Minutes, Quotient? Kilograms, Quotient? Months)
{
    private static readonly Dictionary<string, string> ShortRoutes = new()
    {
        ["iv"] = "intravenous",
        ["im"] = "intramuscular",
        ["sc"] = "subcutaneous",
        ["sl"] = "sublingual",
        ["po"] = "oral",
    };

    public static readonly string[] Routes = ["intravenous", "intramuscular", "subcutaneous", "intranasal", "sublingual", "oral", "rectal", "intraosseous"];

    public bool IsRate => Form is DoseForm.Rate or DoseForm.RatePerKilogram or DoseForm.Flow;

    /// <summary>A rate without a duration.</summary>
    public bool IsContinuous => IsRate && Minutes is null;

    /// <summary>An amount without a duration.</summary>
    public bool HasNoTime => !IsRate && Minutes is null;

    /// <summary>Reads an order; null where the contract has an error for it.</summary>
    public static OrderRead? Of(OrderTexts order)
    {
        var (drug, route, intent) = (order.Drug.ToLowerInvariant(), order.Route.ToLowerInvariant(), order.For.ToLowerInvariant());
        route = ShortRoutes.GetValueOrDefault(route, route);
        var (minutes, kilograms, months) = (order.Over is null ? null : Reading.Minutes(order.Over), order.Weight is null ? null : Reading.Kilograms(order.Weight),
            order.Age is null ? null : Reading.Months(order.Age));
        var strength = order.Strength is null ? null : Reading.Strength(order.Strength);
        var isWrong = drug is not ("ketamine" or "esketamine") || Array.IndexOf(Routes, route) < 0 || !Documents.IntentsByCategory.Values.Any(c => c.Contains(intent))
            || (order.Over is not null && minutes is null) || (order.Weight is not null && kilograms is null) || (order.Age is not null && months is null)
            || (order.Strength is not null && strength is null) || !(order.Salt ?? "hydrochloride").Equals("hydrochloride", StringComparison.OrdinalIgnoreCase);
        if (isWrong || Reading.Dose(order.Dose) is not var (form, number))
        {
            return null;
        }

        var isRate = form is DoseForm.Rate or DoseForm.RatePerKilogram or DoseForm.Flow;
        var inMillilitres = form is DoseForm.Volume or DoseForm.Flow;
        if (((isRate || minutes is not null) && route is not ("intravenous" or "subcutaneous")) || (inMillilitres && (strength is null || order.Salt is not null)))
        {
            return null;
        }

        number = inMillilitres ? number * strength!.Value : order.Salt is null ? number : number * Quotient.Of("0.867");
        return new(drug, route, intent, form, number, minutes, kilograms, months);
    }

    /// <summary>The dose in a unit of the evidence, or null where it has no value in it. A per-kilogram unit needs the weight.</summary>
    public Quotient? In(string unit) => unit switch
    {
        "mg" => Milligrams,
        "mg/kg" => Milligrams / Kilograms,
        "mg/h" => MilligramsPerHour,
        "mg/min" => MilligramsPerHour / 60,
        "mg/kg/h" => MilligramsPerHour / Kilograms,
        "mcg/kg/min" => MilligramsPerHour / Kilograms * 1000 / 60,
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "The evidence has no such unit."),
    };

    private Quotient? Absolute => Form is DoseForm.MassPerKilogram or DoseForm.RatePerKilogram ? Number * Kilograms : Number;

    private Quotient? Milligrams => IsRate ? Absolute * (Minutes / 60) : Absolute;

    private Quotient? MilligramsPerHour => IsRate ? Absolute : Absolute / (Minutes / 60);
}
