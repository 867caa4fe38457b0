using Dosing.Formularies;
using Dosing.Knowledge.Reading;
using Dosing.Knowledge.Validation;
using Dosing.Teaching;

namespace Dosing.Knowledge;

/// <summary>The claims and incidents that ship with this library. No judgement depends on them, and the formulary is hashed without them.</summary>
public static class KetamineTeaching
{
    private static readonly Lazy<TeachingContent> Shipped = new(() => TeachingReader.Read(DocumentBytes.Embedded(TeachingReader.Names)));

    /// <summary>Reads the embedded documents strictly, once; later calls return the same content.</summary>
    /// <exception cref="InvalidFormularyException">The documents are unsound; nothing is loaded.</exception>
    public static TeachingContent Load() => Shipped.Value;

    /// <summary>
    /// Reads the embedded documents again and checks every rule on them: ids that are unique, words that are known, every
    /// source, entry, combination and plan that a claim names, every order that an incident replays.
    /// </summary>
    /// <returns>All failures, in the order of the documents; empty where they are sound. A document that cannot be read is a failure too, never an exception.</returns>
    public static IReadOnlyList<FormularyFailure> Verify() =>
        TeachingVerification.Verify(() => DocumentBytes.Embedded(TeachingReader.Names), () => FormularyReader.Read(DocumentBytes.Embedded()));
}
