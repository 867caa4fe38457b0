using Dosing.Formularies;
using Dosing.Knowledge.Reading;
using Dosing.Knowledge.Validation;

namespace Dosing.Knowledge;

/// <summary>The ketamine formulary that ships with this library.</summary>
public static class KetamineFormulary
{
    private static readonly Lazy<Formulary> Shipped = new(() => FormularyReader.Read(DocumentBytes.Embedded()));

    /// <summary>Reads the embedded documents strictly, once; later calls return the same formulary.</summary>
    /// <exception cref="InvalidFormularyException">The documents are unsound; nothing is loaded.</exception>
    public static Formulary Load() => Shipped.Value;

    /// <summary>
    /// Reads the embedded documents again and checks every rule that holds between their numbers, words and sources:
    /// edges in order, no gap and no overlap, every number with its origin, every source defined and used.
    /// </summary>
    /// <remarks>Loading reads strictly and does not repeat these checks; the tests of this library run them on what ships.</remarks>
    /// <returns>All failures, in the order of the documents; empty where the formulary is sound. A document that cannot be read is a failure too, never an exception.</returns>
    public static IReadOnlyList<FormularyFailure> Verify() => FormularyVerification.Verify(DocumentBytes.Embedded);
}
