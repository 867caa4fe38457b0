using System.Text;
using Dosing.Formularies;

namespace Dosing.Knowledge.Protocols;

/// <summary>Runs every rule on a protocol whose shape is right.</summary>
internal static class ProtocolVerification
{
    // To build the rules takes longer than to run them; they hold no state, so one set serves everyone.
    private static readonly Lazy<ProtocolInputValidator> Validator = new(() => new ProtocolInputValidator());

    /// <summary>What is wrong; empty where the protocol is sound. The lines are not known here.</summary>
    public static IReadOnlyList<ProtocolFailure> Verify(ProtocolDocument document, Formulary formulary) =>
        [.. Validator.Value.Validate(new ProtocolInput(document, formulary)).Errors
            .Select(error => new ProtocolFailure(error.ErrorCode, PathOf(error.PropertyName), 0, error.ErrorMessage))];

    /// <summary>The path in the file of a path of properties: <c>Document.Ranges[0].High</c> is <c>$.ranges[0].high</c>.</summary>
    public static string PathOf(string properties)
    {
        var path = new StringBuilder("$");
        foreach (var name in properties.Split('.').Skip(1).Where(n => n.Length > 0))
        {
            path.Append('.').Append(char.ToLowerInvariant(name[0])).Append(name, 1, name.Length - 1);
        }

        return path.ToString();
    }
}

/// <summary>A protocol beside the formulary that it is to stand over.</summary>
/// <param name="Document">The protocol.</param>
/// <param name="Formulary">The formulary.</param>
internal sealed record ProtocolInput(ProtocolDocument Document, Formulary Formulary);
