using System.Security.Cryptography;
using Dosing.Formularies;
using Dosing.Knowledge.Validation;
using Dosing.Simulation;

namespace Dosing.Knowledge.Reading;

/// <summary>Reads the kinetics strictly. Whatever is wrong, nothing is loaded.</summary>
internal static class KineticsReader
{
    /// <summary>The name of the document. It is not among those of the formulary, so no verdict's hash covers it.</summary>
    public const string Name = "kinetics.json";

    /// <summary>The document that this assembly carries.</summary>
    /// <exception cref="InvalidFormularyException">The document is missing.</exception>
    public static byte[] Embedded()
    {
        using var stream = typeof(KineticsReader).Assembly.GetManifestResourceStream(Name) ?? throw new InvalidFormularyException([$"{Name} is missing"]);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>Reads the document as it stands.</summary>
    /// <exception cref="InvalidFormularyException">It cannot be read.</exception>
    public static KineticsDocument ReadDocument(byte[] bytes)
    {
        var failures = new List<string>();
        return StrictDocument.TryRead(bytes, Name, KineticsDocument.Of, failures, out var document) ? document : throw new InvalidFormularyException(failures);
    }

    /// <summary>Reads the document and gives it its meaning.</summary>
    /// <exception cref="InvalidFormularyException">It cannot be read, or a word or reference in it is unknown.</exception>
    public static KineticKnowledge Read(byte[] bytes)
    {
        var document = ReadDocument(bytes);
        try
        {
            return KineticsMapper.Map(document, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        }
        catch (Exception error) when (error is ArgumentException or KeyNotFoundException or InvalidOperationException or OverflowException)
        {
            throw new InvalidFormularyException(
                KineticsVerification.Verify(document) is { Count: > 0 } failures ? [.. failures.Select(f => $"{f.Place}: {f.Message}")] : [$"{Name}: {error.Message}"], error);
        }
    }
}
