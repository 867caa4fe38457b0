namespace Dosing.Knowledge.Tests.Screening;

/// <summary>What is known of a patient for the screening, as numbers and ids rather than as texts.</summary>
internal sealed record Said
{
    /// <summary>Entries that are present for certain.</summary>
    public IReadOnlyList<string> Present { get; init; } = [];

    /// <summary>Entries that a name or a code leaves open: they count at most as major.</summary>
    public IReadOnlyList<string> Perhaps { get; init; } = [];

    /// <summary>Measured values; a measurement can have two, typed and by weight and height.</summary>
    public IReadOnlyList<(string Name, decimal Value)> Measured { get; init; } = [];

    /// <summary>Whether the age is known and under 18 years.</summary>
    public bool IsChild { get; init; }

    public bool IsFemale { get; init; }
}
