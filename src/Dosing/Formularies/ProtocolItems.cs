using Dosing.Clinical;

namespace Dosing.Formularies;

/// <summary>What a protocol says of one range of the formulary; a number that is null stays as it is.</summary>
public sealed record ProtocolRange
{
    /// <summary>The id of the range.</summary>
    public required string Id { get; init; }

    /// <summary>The low edge, in the unit of the range.</summary>
    public decimal? Low { get; init; }

    /// <summary>The usual dose, in the unit of the range.</summary>
    public decimal? Usual { get; init; }

    /// <summary>The high edge, in the unit of the range.</summary>
    public decimal? High { get; init; }

    /// <summary>The hard limit, in the unit of the range.</summary>
    public decimal? HardLimit { get; init; }

    /// <summary>The total in mg above which the dose is looked at again.</summary>
    public decimal? AbsoluteAlertMilligrams { get; init; }

    /// <summary>Why, in the words of the protocol.</summary>
    public required string Why { get; init; }

    /// <summary>What was said for loosening it, or null.</summary>
    public Loosening? Loosening { get; init; }

    /// <summary>Where it stands.</summary>
    public required ProtocolPlace Place { get; init; }
}

/// <summary>What a protocol says of one ceiling of the formulary.</summary>
/// <param name="Id">The id of the ceiling.</param>
/// <param name="Above">The value that is not above the ceiling, in the unit of the ceiling.</param>
/// <param name="Why">Why, in the words of the protocol.</param>
/// <param name="Loosening">What was said for loosening it, or null.</param>
/// <param name="Place">Where it stands.</param>
public sealed record ProtocolCeiling(string Id, decimal Above, string Why, Loosening? Loosening, ProtocolPlace Place);

/// <summary>What a protocol says of one entry of the screening.</summary>
/// <param name="Id">The id of the entry.</param>
/// <param name="Severities">The severities by column; null means that nothing is raised there. A column that is missing stays as it is.</param>
/// <param name="Why">Why, in the words of the protocol.</param>
/// <param name="Loosening">What was said for loosening it, or null.</param>
/// <param name="Place">Where it stands.</param>
public sealed record ProtocolFlag(
    string Id, IReadOnlyDictionary<SeverityColumn, Severity?> Severities, string Why, Loosening? Loosening, ProtocolPlace Place);

/// <summary>Something that a protocol adds whole.</summary>
/// <typeparam name="T">What is added.</typeparam>
/// <param name="Item">What is added.</param>
/// <param name="Loosening">What was said for loosening by it, or null.</param>
/// <param name="Place">Where it stands.</param>
public sealed record ProtocolAddition<T>(T Item, Loosening? Loosening, ProtocolPlace Place);

/// <summary>What of a shelf is there: these only, or all but those, and what stands on it beside the formulary.</summary>
/// <typeparam name="T">What stands on the shelf.</typeparam>
/// <param name="Only">The ids that are there, or null where all are.</param>
/// <param name="Without">The ids that are not there; possibly empty.</param>
/// <param name="Added">What is there beside those of the formulary; possibly empty.</param>
/// <param name="Place">Where it stands.</param>
public sealed record ProtocolShelf<T>(
    IReadOnlyList<string>? Only, IReadOnlyList<string> Without, IReadOnlyList<ProtocolAddition<T>> Added, ProtocolPlace Place)
{
    /// <summary>Whether something of the formulary is there.</summary>
    public bool Holds(string id) =>
        (Only is null || Only.Contains(id, StringComparer.OrdinalIgnoreCase)) && !Without.Contains(id, StringComparer.OrdinalIgnoreCase);
}
