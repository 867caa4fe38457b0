using System.Security.Cryptography;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge;

/// <summary>One document as it ships with this library, byte for byte.</summary>
/// <param name="Name">Its name, such as <c>ranges.json</c>.</param>
/// <param name="Content">Its bytes: JSON in UTF-8.</param>
public sealed record ShippedDocument(string Name, ReadOnlyMemory<byte> Content)
{
    /// <summary>All documents: those of the formulary, then those of the kinetics and of what is taught, each in the order in which they are hashed.</summary>
    public static IReadOnlyList<ShippedDocument> All { get; } = [.. Read()];

    /// <summary>The SHA-256 of the bytes, in lower-case hexadecimal.</summary>
    public string Sha256 { get; } = Convert.ToHexStringLower(SHA256.HashData(Content.Span));

    private static IEnumerable<ShippedDocument> Read()
    {
        string[] names = [.. DocumentBytes.Names, KineticsReader.Name, .. TeachingReader.Names];
        var bytes = DocumentBytes.Embedded(names);
        return names.Select(name => new ShippedDocument(name, bytes[name]));
    }
}
