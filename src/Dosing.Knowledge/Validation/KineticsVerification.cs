using Dosing.Formularies;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>Runs every check on the kinetics and says what is wrong in our own terms.</summary>
internal static class KineticsVerification
{
    private static readonly KineticsValidator Validator = new();

    /// <summary>What is wrong with the document as bytes; empty where it is sound.</summary>
    public static IReadOnlyList<FormularyFailure> Verify(Func<byte[]> bytes)
    {
        try
        {
            return Verify(KineticsReader.ReadDocument(bytes()));
        }
        catch (InvalidFormularyException error)
        {
            return [.. error.Failures.Select(failure => new FormularyFailure("document-unreadable", KineticsReader.Name, failure))];
        }
    }

    /// <summary>What is wrong with a document that was read; empty where it is sound.</summary>
    public static IReadOnlyList<FormularyFailure> Verify(KineticsDocument document) =>
        [.. Validator.Validate(document).Errors.Select(error => new FormularyFailure(error.ErrorCode, PlaceOf(error.PropertyName), error.ErrorMessage))];

    /// <summary>The place of a path of properties, as it is written in the document.</summary>
    public static string PlaceOf(string path) => $"{KineticsReader.Name}{FailurePlace.Of($"_.{path}")[1..]}";
}
