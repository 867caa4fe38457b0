using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Dosing.Formularies;

namespace Dosing.Knowledge.Reading;

/// <summary>The bytes of documents that belong together, by name: those of a formulary, or others that have a hash of their own.</summary>
internal sealed class DocumentBytes
{
    /// <summary>The names of a formulary, in the order in which they are hashed.</summary>
    public static readonly IReadOnlyList<string> Names =
        ["manifest.json", "ranges.json", "ladders.json", "rules.json", "screening.json", "products.json", "sources.json"];

    private readonly IReadOnlyList<string> _names;
    private readonly IReadOnlyDictionary<string, byte[]> _bytes;

    /// <summary>Takes the documents of a formulary.</summary>
    /// <exception cref="InvalidFormularyException">A document is missing.</exception>
    public DocumentBytes(IReadOnlyDictionary<string, byte[]> bytes)
        : this(Names, bytes)
    {
    }

    /// <summary>Takes documents by their names, in the order in which they are hashed.</summary>
    /// <exception cref="InvalidFormularyException">A document is missing.</exception>
    public DocumentBytes(IReadOnlyList<string> names, IReadOnlyDictionary<string, byte[]> bytes)
    {
        var missing = names.Where(name => !bytes.ContainsKey(name)).Select(name => $"{name} is missing").ToArray();
        if (missing.Length > 0)
        {
            throw new InvalidFormularyException(missing);
        }

        (_names, _bytes) = (names, bytes);
    }

    /// <summary>The bytes of one document.</summary>
    public byte[] this[string name] => _bytes[name];

    /// <summary>The documents of the formulary that this assembly carries.</summary>
    public static DocumentBytes Embedded() => Embedded(Names);

    /// <summary>Documents that this assembly carries, by their names.</summary>
    public static DocumentBytes Embedded(IReadOnlyList<string> names)
    {
        var assembly = typeof(DocumentBytes).Assembly;
        return new DocumentBytes(names, names
            .Where(name => assembly.GetManifestResourceInfo(name) is not null)
            .ToDictionary(name => name, name => Read(assembly, name), StringComparer.Ordinal));
    }

    /// <summary>The SHA-256 of all names and contents, in lower-case hexadecimal.</summary>
    public string Sha256()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var name in _names)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(name + "\n"));
            hash.AppendData(_bytes[name]);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static byte[] Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
