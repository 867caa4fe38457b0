using Dosing.Clinical;
using Dosing.Quantities;

namespace Dosing.Formularies;

/// <summary>What is not authorised at one place, whatever the dose: all that is stated must hold together.</summary>
public sealed record NotAuthorised
{
    /// <summary>The id, such as <c>local-no-intramuscular</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The drug; null means any.</summary>
    public Drug? Drug { get; init; }

    /// <summary>The route; null means any.</summary>
    public Route? Route { get; init; }

    /// <summary>The intent; null means any.</summary>
    public Intent? Intent { get; init; }

    /// <summary>The ages; null means any.</summary>
    public AgeSpan? Ages { get; init; }

    /// <summary>Why, in the words of the protocol.</summary>
    public required string Why { get; init; }

    /// <summary>What to do, in the words of the protocol.</summary>
    public required string Action { get; init; }

    /// <summary>Where it stands.</summary>
    public required ProtocolPlace Place { get; init; }

    /// <summary>Whether it holds. A drug or route that is null was not said and is none of those that are stated; an age that was not said may be one of them.</summary>
    public bool Forbids(Drug? drug, Route? route, Intent intent, Age? age) =>
        (Drug is not { } ofDrug || drug == ofDrug)
        && (Route is not { } byRoute || route == byRoute)
        && (Intent is not { } forIntent || intent == forIntent)
        && (Ages is not { } ages || age is not { } known || ages.Contains(known));
}
