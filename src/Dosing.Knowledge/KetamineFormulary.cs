using Dosing.Formularies;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge;

/// <summary>The ketamine formulary that ships with this library.</summary>
public static class KetamineFormulary
{
    private static readonly Lazy<Formulary> Shipped = new(() => FormularyReader.Read(DocumentBytes.Embedded()));

    /// <summary>Reads the embedded documents strictly, once; later calls return the same formulary.</summary>
    /// <exception cref="InvalidFormularyException">The documents are unsound; nothing is loaded.</exception>
    public static Formulary Load() => Shipped.Value;
}
