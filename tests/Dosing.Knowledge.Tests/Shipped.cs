using Dosing.Formularies;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Tests;

/// <summary>What ships: as bytes, as documents, as a formulary.</summary>
internal static class Shipped
{
    public static DocumentBytes Bytes { get; } = DocumentBytes.Embedded();

    public static FormularyDocuments Documents { get; } = FormularyReader.ReadDocuments(Bytes);

    public static Formulary Formulary { get; } = KetamineFormulary.Load();

    /// <summary>The shipped documents with the bytes of one replaced.</summary>
    public static DocumentBytes BytesWith(string name, byte[] bytes) =>
        new(DocumentBytes.Names.ToDictionary(n => n, n => n == name ? bytes : Bytes[n], StringComparer.Ordinal));
}
