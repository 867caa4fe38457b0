namespace Dosing.Formularies;

/// <summary>What one institution changes in a formulary: limits, flags, shelves, and what it does not authorise. The order of its items means nothing.</summary>
public sealed record LocalProtocol
{
    /// <summary>Which protocol it is.</summary>
    public required ProtocolIdentity Identity { get; init; }

    /// <summary>Where it stands: the whole file.</summary>
    public ProtocolPlace Place { get; init; } = new("$", 1);

    /// <summary>The ranges that it changes.</summary>
    public IReadOnlyList<ProtocolRange> Ranges { get; init; } = [];

    /// <summary>The ranges that it adds.</summary>
    public IReadOnlyList<ProtocolAddition<ReferenceRange>> NewRanges { get; init; } = [];

    /// <summary>The ceilings that it changes.</summary>
    public IReadOnlyList<ProtocolCeiling> Ceilings { get; init; } = [];

    /// <summary>The ceilings that it adds.</summary>
    public IReadOnlyList<ProtocolAddition<DoseCeiling>> NewCeilings { get; init; } = [];

    /// <summary>The entries of the screening that it changes.</summary>
    public IReadOnlyList<ProtocolFlag> Flags { get; init; } = [];

    /// <summary>The entries of the screening that it adds; their ordinals are given when it is applied.</summary>
    public IReadOnlyList<ProtocolAddition<ScreeningEntry>> NewFlags { get; init; } = [];

    /// <summary>The products in stock, or null where nothing is said of them.</summary>
    public ProtocolShelf<Product>? Products { get; init; }

    /// <summary>The devices in use, or null where nothing is said of them.</summary>
    public ProtocolShelf<MeasuringDevice>? Devices { get; init; }

    /// <summary>What is not authorised.</summary>
    public IReadOnlyList<NotAuthorised> NotAuthorised { get; init; } = [];

    /// <summary>The sources of the ranges and ceilings that it adds.</summary>
    public IReadOnlyList<Source> Sources { get; init; } = [];

    /// <summary>The id of the source that stands for the protocol itself.</summary>
    public string SourceId => $"protocol-{Identity.Id}";
}
