using Dosing.Formularies;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>Runs every check on the documents of a formulary and says what is wrong in our own terms.</summary>
internal static class FormularyVerification
{
    // To build the rules takes longer than to run them; they hold no state, so one set serves everyone.
    private static readonly FormularyValidator Validator = new();

    /// <summary>What is wrong with documents as bytes; empty where they are sound.</summary>
    public static IReadOnlyList<FormularyFailure> Verify(Func<DocumentBytes> bytes)
    {
        try
        {
            return Verify(FormularyReader.ReadDocuments(bytes()));
        }
        catch (InvalidFormularyException error)
        {
            return [.. error.Failures.Select(failure => new FormularyFailure("document-unreadable", FailurePlace.OfSentence(failure), failure))];
        }
    }

    /// <summary>What is wrong with documents that were read; empty where they are sound.</summary>
    public static IReadOnlyList<FormularyFailure> Verify(FormularyDocuments documents) =>
        [.. Validator.Validate(documents).Errors
            .Select(error => new FormularyFailure(error.ErrorCode, FailurePlace.Of(error.PropertyName), error.ErrorMessage))];
}
