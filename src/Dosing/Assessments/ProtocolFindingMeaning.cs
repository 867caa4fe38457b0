using Dosing.Clinical;

namespace Dosing.Assessments;

/// <summary>What a finding means that a local protocol itself raises, whatever the protocol.</summary>
/// <param name="Id">The id of the finding, such as <c>protocol-loosened</c>.</param>
/// <param name="Title">A few words.</param>
/// <param name="When">When it is raised, in sentences.</param>
/// <param name="Severity">How severe it always is.</param>
/// <param name="Action">What to do.</param>
public sealed record ProtocolFindingMeaning(string Id, string Title, string When, Severity Severity, string Action)
{
    /// <summary>All four, in the order in which findings of one severity are listed.</summary>
    public static IReadOnlyList<ProtocolFindingMeaning> All { get; } =
    [
        new(ProtocolFindings.NotAuthorised, "Not authorised here",
            "Drug, route, intent and age are all as an item of the protocol under notAuthorised states them. An age that was not said counts; where no dose is judged, a drug or route that was not said does not.",
            Severity.Contraindicated, "What the item of the protocol says."),
        new(ProtocolFindings.Loosened, "Judged by a limit that was loosened here",
            "A value that the protocol made milder than the formulary touches the answer: the range that was judged by or stands beside it, a ceiling of the drug and route, a flag that is present and was loosened in the column in force. What is milder is computed, never declared.",
            Severity.Caution, "Check that the reason holds for this patient; --no-protocol shows the answer of the formulary alone."),
        new(ProtocolFindings.ReviewOverdue, "The review of the local protocol is overdue",
            "Today, by --today or the date of the system, is after the date of review of the protocol or of one of its loosenings.",
            Severity.Caution, "Ask the author of the protocol whether it still holds."),
        new(ProtocolFindings.NotStocked, "A strength that is not in stock here",
            "The strength of the dose is one in which the formulary has the drug, and by the protocol no product of the drug in stock has it.",
            Severity.Caution, "Read the strength again on the container in hand."),
    ];

    internal static ProtocolFindingMeaning Of(string id) => All.First(meaning => meaning.Id == id);

    /// <summary>The finding in one case.</summary>
    internal Finding Raised(string why, IReadOnlyList<string> triggers, string source, string? action = null) =>
        new(Id, Severity, Title, why, action ?? Action, triggers, [source]);
}
