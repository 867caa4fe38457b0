using Dosing.Formularies;
using Dosing.Teaching;

namespace Dosing.Cli.Commands;

/// <summary>A claim with all that its finding rests on.</summary>
internal sealed record AuditedClaim(Claim Claim, IReadOnlyList<ClaimSource> Sources);

/// <summary>The claims that were asked for; possibly none.</summary>
/// <param name="Claims">The claims, in the order of the evidence.</param>
/// <param name="IsOne">Whether one was asked for by its id, so that no list is needed.</param>
/// <param name="Content">Where they stand.</param>
/// <param name="Formulary">What their sources were looked up in.</param>
internal sealed record ClaimsAnswer(IReadOnlyList<AuditedClaim> Claims, bool IsOne, TeachingContent Content, FormularyIdentity Formulary)
{
    /// <summary>The case, where a claim that is shown rests on it; otherwise null.</summary>
    public ClaimCase? Case => Claims.Any(c => c.Sources.Any(s => s.Kind == ClaimSourceKind.Case)) ? Content.Case : null;

    /// <summary>Looks up claims and their sources.</summary>
    public static ClaimsAnswer Of(IEnumerable<Claim> claims, bool isOne, TeachingContent content, Formulary formulary) =>
        new([.. claims.Select(c => new AuditedClaim(c, ClaimSource.Of(c, content.Case, formulary)))], isOne, content, formulary.Identity);
}
