using Dosing.Formularies;
using Dosing.Knowledge;
using Dosing.Teaching;

namespace Dosing.Tests.Teaching;

/// <summary>What a claim rests on is looked up, and is never left out silently.</summary>
public class ClaimSourceTests
{
    private static readonly TeachingContent Content = KetamineTeaching.Load();

    private static readonly Formulary Formulary = KetamineFormulary.Load();

    public static TheoryData<string> Ids => [.. Content.Claims.Select(c => c.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_evidence_id_of_a_claim_is_found_in_order_with_where_it_was_read(string id)
    {
        var claim = Content.Claims.Single(c => c.Id == id);
        var sources = ClaimSource.Of(claim, Content.Case, Formulary);

        Assert.Equal(claim.Evidence, sources.Select(s => s.Kind is ClaimSourceKind.Source or ClaimSourceKind.Case ? s.Id : ClaimSource.ScreeningPrefix + s.Id));
        Assert.All(sources, s => Assert.NotEmpty(s.Lines));
        Assert.All(sources.SelectMany(s => s.Lines), line => Assert.Equal(line.Status == EvidenceStatus.Recalled, line.Address is null));
    }

    [Fact]
    public void Each_kind_is_told_apart() => Assert.Equal(
        [ClaimSourceKind.Source, ClaimSourceKind.ScreeningEntry, ClaimSourceKind.Combination, ClaimSourceKind.Plan, ClaimSourceKind.Case],
        ClaimSource.Of(Resting("zarate2006", "safety:buprenorphine", "safety:combo-opioid-cardiac-water-unsupervised", "safety:plan-sub-anaesthetic-therapy", "la-me-2023"), Content.Case, Formulary)
            .Select(s => s.Kind));

    [Fact]
    public void A_source_read_in_a_summary_is_not_told_to_be_verified() => Assert.Equal(EvidenceStatus.VerifiedSecondary,
        ClaimSource.Of(Resting("uk-smpc-iv-induction"), Content.Case, Formulary).Single().Lines.Single().Status);

    [Theory]
    [InlineData("zarate2007")]
    [InlineData("buprenorphine")]
    [InlineData("safety:zarate2006")]
    [InlineData("safety:")]
    [InlineData("")]
    public void An_unknown_id_is_refused(string id) =>
        Assert.Throws<ArgumentException>(() => ClaimSource.Of(Resting(id), Content.Case, Formulary));

    private static Claim Resting(params string[] evidence) => Content.Claims[0] with { Evidence = evidence };
}
