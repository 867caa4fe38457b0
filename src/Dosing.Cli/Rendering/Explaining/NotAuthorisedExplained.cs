using System.Text.Json;
using Dosing.Assessments;
using Dosing.Clinical;
using Dosing.Formularies;

namespace Dosing.Cli.Rendering.Explaining;

/// <summary>What the local protocol in force does not authorise.</summary>
internal sealed class NotAuthorisedExplained(NotAuthorised forbidden, ProtocolIdentity protocol)
    : Explained("not-authorised", "not authorised by the local protocol", forbidden.Id, forbidden.Why)
{
    /// <inheritdoc/>
    public override IReadOnlyList<Fact> Facts() => new FactSheet()
        .Say("drug", forbidden.Drug is { } drug ? Words.Drugs.Word(drug) : "any drug")
        .Say("route", forbidden.Route is { } route ? Words.Routes.Word(route) : "any route")
        .Say("for", forbidden.Intent is { } intent ? Words.Intents.Word(intent) : "any intent")
        .Say("age", forbidden.Ages is { } ages ? Phrases.Span(ages) : "any age, known or not")
        .Say("why", forbidden.Why)
        .Say("action", forbidden.Action)
        .Point("raises", [ProtocolFindings.NotAuthorised])
        .Point("sources", [$"protocol-{protocol.Id}"])
        .Facts;

    /// <inheritdoc/>
    public override void WriteMembers(Utf8JsonWriter json)
    {
        json.WriteString("id", Id);
        json.WriteText("drug", forbidden.Drug is { } drug ? Words.Drugs.Word(drug) : null);
        json.WriteText("route", forbidden.Route is { } route ? Words.Routes.Word(route) : null);
        json.WriteText("intent", forbidden.Intent is { } intent ? Words.Intents.Word(intent) : null);
        json.WriteAges(forbidden.Ages);
        json.WriteText("why", forbidden.Why);
        json.WriteText("action", forbidden.Action);
        json.WriteTexts("sources", [$"protocol-{protocol.Id}"]);
    }
}
