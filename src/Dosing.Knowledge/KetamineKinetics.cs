using Dosing.Formularies;
using Dosing.Knowledge.Reading;
using Dosing.Knowledge.Validation;
using Dosing.Simulation;

namespace Dosing.Knowledge;

/// <summary>The kinetics of ketamine that ship with this library, for teaching. They are not part of the formulary, and nothing is judged by them.</summary>
public static class KetamineKinetics
{
    private static readonly Lazy<KineticKnowledge> Shipped = new(() => KineticsReader.Read(KineticsReader.Embedded()));

    /// <summary>Reads the embedded document strictly, once; later calls return the same kinetics.</summary>
    /// <exception cref="InvalidFormularyException">The document is unsound; nothing is loaded.</exception>
    public static KineticKnowledge Load() => Shipped.Value;

    /// <summary>Reads the embedded document again and checks every rule that holds between its numbers, words and references.</summary>
    /// <returns>All failures, in the order of the document; empty where it is sound. A document that cannot be read is a failure too, never an exception.</returns>
    public static IReadOnlyList<FormularyFailure> Verify() => KineticsVerification.Verify(KineticsReader.Embedded);
}
