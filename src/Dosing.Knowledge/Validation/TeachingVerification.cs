using Dosing.Formularies;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>Runs every check on what is taught, beside the formulary whose ids it names.</summary>
internal static class TeachingVerification
{
    private static readonly TeachingValidator Validator = new();

    /// <summary>What is wrong with documents as bytes; empty where they are sound.</summary>
    public static IReadOnlyList<FormularyFailure> Verify(Func<DocumentBytes> bytes, Func<Formulary> formulary)
    {
        try
        {
            return Verify(TeachingReader.ReadDocuments(bytes()), formulary());
        }
        catch (InvalidFormularyException error)
        {
            return [.. error.Failures.Select(failure => new FormularyFailure("document-unreadable", FailurePlace.OfSentence(failure), failure))];
        }
    }

    /// <summary>What is wrong with documents that were read; empty where they are sound.</summary>
    public static IReadOnlyList<FormularyFailure> Verify(TeachingDocuments documents, Formulary formulary) =>
        [.. Validator.Validate(TeachingInput.Of(documents, formulary)).Errors
            .Select(error => new FormularyFailure(error.ErrorCode, FailurePlace.Of(error.PropertyName), error.ErrorMessage))];
}
