using Dosing.Kinetics;

namespace Dosing.Simulation;

/// <summary>The volumes and clearances of one person.</summary>
/// <param name="CentralLitres">The central volume V1 in L.</param>
/// <param name="ClearanceLitresPerMinute">The elimination clearance CL in L/min.</param>
/// <param name="Peripheral">The peripheral compartments, at most two.</param>
public sealed record PatientDisposition(double CentralLitres, double ClearanceLitresPerMinute, IReadOnlyList<PeripheralCompartment> Peripheral)
{
    /// <summary>The model of these values.</summary>
    public CompartmentModel ToModel() => CompartmentModel.FromClearances(
        CentralLitres, ClearanceLitresPerMinute, [.. Peripheral]);
}
