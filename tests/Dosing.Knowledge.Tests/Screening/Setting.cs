using Dosing.Requests;

namespace Dosing.Knowledge.Tests.Screening;

/// <summary>A column of the severities, with a usual dose that raises nothing of its own beyond information.</summary>
/// <param name="Column">The name of the column in the evidence.</param>
/// <param name="IsTherapy">Whether the intent is of the category sub-anaesthetic-therapy.</param>
/// <param name="Usual">The dose. Its intent implies no entry.</param>
internal sealed record Setting(string Column, bool IsTherapy, DoseRequest Usual)
{
    private static readonly DoseRequest Adult = new() { Drug = "ketamine", Route = "intravenous", Weight = "70 kg", Age = "45 y" };

    public static IReadOnlyList<Setting> All { get; } =
    [
        new("subAnaestheticTherapy", true, Adult with { Dose = "0.5 mg/kg", Over = "40 min", For = "depression" }),
        new("proceduralSedation", false, Adult with { Dose = "1 mg/kg", Over = "2 min", For = "procedural-sedation" }),
        new("anaesthesia", false, Adult with { Dose = "2 mg/kg", Over = "2 min", For = "anaesthesia-induction" }),
        new("esketamineNasal", true, Adult with { Drug = "esketamine", Dose = "56 mg", Route = "intranasal", For = "depression" }),
    ];

    /// <summary>In these columns the severity of a crossed line counts itself, elsewhere the milder of line and column.</summary>
    public bool LinesCountFully => Column is "subAnaestheticTherapy" or "esketamineNasal";

    /// <summary>The same column by another route. Only ketamine changes its route: esketamine elsewhere has other columns.</summary>
    public Setting By(string route) => this with { Usual = Usual with { Route = route, Over = route is "intravenous" or "subcutaneous" ? Usual.Over : null } };

    public override string ToString() => $"{Usual.For} {Usual.Route}";
}
