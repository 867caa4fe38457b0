using Dosing.Kinetics;
using Dosing.Requests;

namespace Dosing.Cli.Parsing;

/// <summary>The doses of a regimen file.</summary>
/// <param name="Inputs">The doses in the order of the file; a bolus is given at once.</param>
/// <param name="PeakTimeIsApproximate">Whether a dose is given by a route whose peak comes later than computed.</param>
internal sealed record RegimenDoses(IReadOnlyList<DoseInput> Inputs, bool PeakTimeIsApproximate)
{
    /// <summary>The most doses of a file.</summary>
    public const int Most = 1_000;

    /// <summary>The routes by which a dose is absorbed.</summary>
    public static readonly string[] AbsorbedRoutes = ["IM", "IN", "SL", "PO", "SC", "PR"];

    private static readonly string[] Late = ["SL", "PO", "PR"];

    /// <summary>Reads the doses; their errors are kept with their members.</summary>
    public static RegimenDoses Read(RegimenMembers regimen, Dictionary<string, Absorption?> absorption)
    {
        regimen.Only("description", "doses");
        _ = regimen.Text("description");
        var doses = regimen.Objects("doses", Most);
        var routes = doses.Select(dose => dose.Text("route")).ToArray();
        return new RegimenDoses([.. doses.Select(dose => Dose(dose, absorption)).OfType<DoseInput>()], routes.Any(route => Late.Contains(route)));
    }

    private static DoseInput? Dose(RegimenMembers dose, Dictionary<string, Absorption?> absorption)
    {
        var at = dose.Number("time_min", 0);
        switch (dose.Has("route") ? dose.Text("route") : null)
        {
            case "IV_BOLUS":
                dose.Only("time_min", "route", "amount_mg");
                return dose.Number("amount_mg", 0) is { } bolus && at is { } now ? new BolusDose(now, bolus) : null;
            case "IV_INFUSION":
                dose.Only("time_min", "route", "rate_mg_per_min", "duration_min");
                var (rate, minutes) = (dose.Number("rate_mg_per_min", 0), dose.Positive("duration_min"));
                return rate is { } flow && minutes is { } duration && at is { } start ? new InfusionDose(start, duration, flow) : null;
            case { } route when AbsorbedRoutes.Contains(route, StringComparer.Ordinal):
                dose.Only("time_min", "route", "amount_mg");
                var amount = dose.Number("amount_mg", 0);
                if (!absorption.TryGetValue(route, out var values))
                {
                    dose.Add(RequestErrorCodes.RequiredMissing, "route", route, "The model of the file has no absorption by this route.", $"model.absorption.{route} with F, ka_per_min and tlag_min");
                }

                return amount is { } given && at is { } when && values is not null ? new FirstOrderDose(when, given, values) : null;
            case { } unknown:
                dose.Add(RequestErrorCodes.WordUnknown, "route", unknown, "This is not a route of a regimen file.", $"one of IV_BOLUS, IV_INFUSION, {string.Join(", ", AbsorbedRoutes)}");
                return null;
            default:
                if (!dose.Has("route"))
                {
                    dose.Missing("route");
                }

                return null;
        }
    }
}
