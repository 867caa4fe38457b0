using Dosing.Formularies;

namespace Dosing.Teaching;

/// <summary>What is taught beside the formulary and judges nothing: audited claims and published incidents.</summary>
public sealed record TeachingContent
{
    /// <summary>Which content it is; its version and hash are its own, and no receipt of a judgement holds them.</summary>
    public required FormularyIdentity Identity { get; init; }

    /// <summary>Where the claims were read.</summary>
    public required string ClaimsReadIn { get; init; }

    /// <summary>The claims, by distinct ids, in the order of the evidence; at least one.</summary>
    public required IReadOnlyList<Claim> Claims { get; init; }

    /// <summary>The case to which some of the claims refer.</summary>
    public required ClaimCase Case { get; init; }

    /// <summary>The incidents, by distinct ids, in the order of the evidence; at least one.</summary>
    public required IReadOnlyList<Incident> Incidents { get; init; }
}
