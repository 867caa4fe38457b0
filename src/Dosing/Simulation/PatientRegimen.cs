using Dosing.Kinetics;

namespace Dosing.Simulation;

/// <summary>Turns doses as a person gives them into the inputs of a model.</summary>
internal static class PatientRegimen
{
    private const double SecondsPerMinute = 60;

    /// <summary>The inputs; what is absorbed by <paramref name="absorptionOf"/>, a bolus over its seconds.</summary>
    public static Regimen Of(IEnumerable<SimulatedDose> doses, decimal bolusSeconds, Func<Clinical.Route, Absorption> absorptionOf) =>
        new(doses.Select(dose => Input(dose, (double)bolusSeconds / SecondsPerMinute, absorptionOf)));

    /// <summary>The inputs with every bolus at once, as measured levels are predicted.</summary>
    public static Regimen AtOnce(IEnumerable<SimulatedDose> doses, Func<Clinical.Route, Absorption> absorptionOf) =>
        new(doses.Select(dose => Input(dose, 0, absorptionOf)));

    /// <summary>The typical absorption of a route.</summary>
    public static Absorption Typical(RouteAbsorption absorption) => new((double)absorption.Bioavailability, (double)absorption.PerMinute, (double)absorption.LagMinutes);

    private static DoseInput Input(SimulatedDose dose, double bolusMinutes, Func<Clinical.Route, Absorption> absorptionOf)
    {
        var at = SimulatedDose.Minutes(dose.At);
        var milligrams = (double)dose.Mass.Exact.ToDecimal();
        if (!dose.IsIntravenous)
        {
            return new FirstOrderDose(at, milligrams, absorptionOf(dose.Route));
        }

        var minutes = dose.Over is { } over ? SimulatedDose.Minutes(over) : bolusMinutes;
        return minutes > 0 ? new InfusionDose(at, minutes, milligrams / minutes) : new BolusDose(at, milligrams);
    }
}
