using Dosing.Formularies;
using Dosing.Teaching;

namespace Dosing.Knowledge.Reading;

/// <summary>Reads the documents of what is taught strictly. Whatever is wrong, nothing is loaded.</summary>
internal static class TeachingReader
{
    /// <summary>The names of the documents, in the order in which they are hashed.</summary>
    public static readonly IReadOnlyList<string> Names = ["teaching.json", "claims.json", "incidents.json"];

    /// <summary>Reads the documents as they stand.</summary>
    /// <exception cref="InvalidFormularyException">At least one document cannot be read; all failures are named.</exception>
    public static TeachingDocuments ReadDocuments(DocumentBytes bytes)
    {
        var failures = new List<string>();
        StrictDocument.TryRead(bytes["teaching.json"], "teaching.json", ManifestDocument.Of, failures, out var manifest);
        StrictDocument.TryRead(bytes["claims.json"], "claims.json", ClaimsDocument.Of, failures, out var claims);
        StrictDocument.TryRead(bytes["incidents.json"], "incidents.json", IncidentsDocument.Of, failures, out var incidents);
        return failures.Count > 0 ? throw new InvalidFormularyException(failures) : new TeachingDocuments(manifest!, claims!, incidents!);
    }

    /// <summary>Reads the documents and gives them their meaning.</summary>
    /// <exception cref="InvalidFormularyException">The documents cannot be read, or a word in them is unknown.</exception>
    public static TeachingContent Read(DocumentBytes bytes)
    {
        var documents = ReadDocuments(bytes);
        try
        {
            return TeachingMapper.Map(documents, bytes.Sha256());
        }
        catch (ArgumentException error)
        {
            throw new InvalidFormularyException([error.Message], error);
        }
    }
}
