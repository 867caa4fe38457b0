using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Quantities;
using Dosing.Requests;

namespace Dosing.Preparation;

/// <summary>Turns a nasal spray dose into whole devices and a timeline.</summary>
public static class SprayPlanner
{
    /// <summary>Whether a dose is given by a spray of fixed doses: intranasal esketamine.</summary>
    public static bool IsSpray(ValidatedRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request is { Drug: Drug.Esketamine, Route: Route.Intranasal };
    }

    /// <summary>The devices and times of a dose; null where no whole number of devices that is stated gives it.</summary>
    public static SprayPlan? Plan(DrugMass dose, SprayRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return rule.Doses.FirstOrDefault(d => d.Dose == dose) is { } stated
            ? new SprayPlan(stated.Devices, rule.SpraysPerDevice, rule.PerDevice, [.. Before(rule), .. Devices(stated.Devices, rule), .. After(rule)])
            : null;
    }

    private static IEnumerable<SprayStep> Before(SprayRule rule)
    {
        yield return new(null, $"Site: {rule.Site}.");
        yield return new(Minutes(rule.NoFoodBefore) * -1m, "No food from here on.");
        yield return new(Minutes(rule.NoNasalSteroidOrDecongestantBefore) * -1m, "No nasal steroid or decongestant from here on.");
        yield return new(Minutes(rule.NoLiquidsBefore) * -1m, "No liquids from here on.");
        yield return new(null, "Take the blood pressure.");
    }

    private static IEnumerable<SprayStep> Devices(int devices, SprayRule rule)
    {
        for (var device = 1; device <= devices; device++)
        {
            yield return new(Minutes(rule.BetweenDevices) * (device - 1),
                $"Device {device} of {devices}: {rule.SpraysPerDevice} sprays, {QuantityFormat.Number(rule.PerDevice.Exact)} mg{(rule.Primed ? "" : ". Do not prime it")}.");
        }
    }

    private static IEnumerable<SprayStep> After(SprayRule rule)
    {
        yield return new(Minutes(rule.BloodPressureAfterAbout), "About now: take the blood pressure again.");
        yield return new(Minutes(rule.ObserveAtLeast), "Observe at least until here.");
    }

    private static decimal Minutes(Duration duration) => duration.ExactMinutes.ToDecimal();
}
