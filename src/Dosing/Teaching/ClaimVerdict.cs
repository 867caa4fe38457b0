using Dosing.Clinical;

namespace Dosing.Teaching;

/// <summary>What the audit of a claim came to.</summary>
public enum ClaimVerdict
{
    /// <summary>The sources say so.</summary>
    Supported,

    /// <summary>True under conditions that the claim leaves out.</summary>
    NeedsQualification,

    /// <summary>True by one route or rate, and not by another.</summary>
    RouteDependent,

    /// <summary>Nothing that was found says so.</summary>
    Unsupported,

    /// <summary>The sources say otherwise.</summary>
    Contradicted,

    /// <summary>What is cited for it was not found.</summary>
    NotFound,
}

/// <summary>The words of the verdicts and what each says.</summary>
public static class ClaimVerdicts
{
    /// <summary>The verdicts, by the words of the evidence.</summary>
    public static Vocabulary<ClaimVerdict> Words { get; } = new(
    [
        (ClaimVerdict.Supported, "supported"),
        (ClaimVerdict.NeedsQualification, "needs-qualification"),
        (ClaimVerdict.RouteDependent, "route-dependent"),
        (ClaimVerdict.Unsupported, "unsupported"),
        (ClaimVerdict.Contradicted, "contradicted"),
        (ClaimVerdict.NotFound, "not-found"),
    ]);

    /// <summary>What a verdict says, as a part of a sentence.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not of the vocabulary.</exception>
    public static string MeaningOf(ClaimVerdict verdict) => verdict switch
    {
        ClaimVerdict.Supported => "the sources say so",
        ClaimVerdict.NeedsQualification => "true under conditions that the claim leaves out",
        ClaimVerdict.RouteDependent => "true by one route or rate, and not by another",
        ClaimVerdict.Unsupported => "nothing that was found says so",
        ClaimVerdict.Contradicted => "the sources say otherwise",
        ClaimVerdict.NotFound => "what is cited for it was not found",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "The value is not of this vocabulary."),
    };
}
