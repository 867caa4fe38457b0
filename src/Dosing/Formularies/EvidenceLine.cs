namespace Dosing.Formularies;

/// <summary>How a statement was verified.</summary>
public enum EvidenceStatus
{
    /// <summary>Read in the source's own text.</summary>
    Verified,

    /// <summary>Read in a third party's summary.</summary>
    VerifiedSecondary,

    /// <summary>General knowledge: local practice, to be confirmed; counts at most as major.</summary>
    Recalled,
}

/// <summary>One thing that an entry rests on.</summary>
/// <param name="Source">The source in words.</param>
/// <param name="Address">Where it was read; null where it was not.</param>
/// <param name="Status">How it was verified.</param>
/// <param name="Fact">What it says, or null.</param>
public sealed record EvidenceLine(string Source, string? Address, EvidenceStatus Status, string? Fact);
