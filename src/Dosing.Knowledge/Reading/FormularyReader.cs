using Dosing.Formularies;
using Dosing.Knowledge.Validation;

namespace Dosing.Knowledge.Reading;

/// <summary>Reads the documents strictly. Whatever is wrong, nothing is loaded.</summary>
internal static class FormularyReader
{
    /// <summary>Reads the documents as they stand.</summary>
    /// <exception cref="InvalidFormularyException">At least one document cannot be read; all failures are named.</exception>
    public static FormularyDocuments ReadDocuments(DocumentBytes bytes)
    {
        var failures = new List<string>();
        var manifest = Read("manifest.json", ManifestDocument.Of);
        var ranges = Read("ranges.json", RangesDocument.Of);
        var ladders = Read("ladders.json", LaddersDocument.Of);
        var rules = Read("rules.json", RulesDocument.Of);
        var screening = Read("screening.json", ScreeningDocument.Of);
        var products = Read("products.json", ProductsDocument.Of);
        var sources = Read("sources.json", SourcesDocument.Of);
        return failures.Count > 0
            ? throw new InvalidFormularyException(failures)
            : new FormularyDocuments(manifest!, ranges!, ladders!, rules!, screening!, products!, sources!);

        T? Read<T>(string name, Func<DocumentReader, T> of)
            where T : class =>
            StrictDocument.TryRead(bytes[name], name, of, failures, out var document) ? document : null;
    }

    /// <summary>Reads the documents and gives them their meaning.</summary>
    /// <exception cref="InvalidFormularyException">The documents cannot be read, or a word or reference in them is unknown.</exception>
    public static Formulary Read(DocumentBytes bytes)
    {
        var documents = ReadDocuments(bytes);
        try
        {
            return new Formulary(new FormularyMapper(documents).Map(bytes.Sha256()));
        }
        catch (Exception error) when (error is ArgumentException or KeyNotFoundException or InvalidOperationException or OverflowException)
        {
            throw new InvalidFormularyException(WhatIsWrong(documents, error), error);
        }
    }

    /// <summary>Every failure with its place, as the validators see them; what the mapper said only where they find nothing.</summary>
    private static IReadOnlyList<string> WhatIsWrong(FormularyDocuments documents, Exception error) =>
        FormularyVerification.Verify(documents) is { Count: > 0 } failures
            ? [.. failures.Select(failure => $"{failure.Place}: {failure.Message}")]
            : [error.Message];
}
