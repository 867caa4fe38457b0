using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Validation;

namespace Dosing.Knowledge.Protocols;

/// <summary>A protocol by itself: who answers for it, until when, and items whose words and numbers can be meant.</summary>
internal sealed class ProtocolValidator : RulesOn<ProtocolDocument>
{
    /// <summary>The version of the form that is read.</summary>
    public const int SchemaVersion = 1;

    public ProtocolValidator()
    {
        RuleFor(p => p.SchemaVersion).Must(version => version == SchemaVersion)
            .WithErrorCode("schema-version-unknown").WithMessage("This version reads protocols of schemaVersion 1.");
        RuleFor(p => p.Id).IsId();
        RuleFor(p => p.Title).IsSaid();
        RuleFor(p => p.Institution).IsSaid();
        RuleFor(p => p.Version).IsSaid();
        RuleFor(p => p.Author).IsSaid();
        RuleFor(p => p.Approved).IsDate();
        RuleFor(p => p.ReviewBy).IsDate();
        RuleFor(p => p.ReviewBy).Must((p, date) => ProtocolMapper.Date(date) is var due && (due == DateOnly.MinValue || due > ProtocolMapper.Date(p.Approved)))
            .WithErrorCode("review-before-approval").WithMessage("The review is not after the approval.");
        RuleFor(p => p.Ranges).IsDistinctBy(r => r.Id);
        RuleFor(p => p.NewRanges).IsDistinctBy(r => r.Id);
        RuleFor(p => p.Ceilings).IsDistinctBy(c => c.Id);
        RuleFor(p => p.NewCeilings).IsDistinctBy(c => c.Id);
        RuleFor(p => p.Flags).IsDistinctBy(f => f.Id);
        RuleFor(p => p.NewFlags).IsDistinctBy(f => f.Id);
        RuleFor(p => p.NotAuthorised).IsDistinctBy(n => n.Id);
        RuleFor(p => p).Must(p => Shared(p).Length == 0)
            .WithErrorCode("id-shared").WithMessage(p => $"These ids stand in more than one list of additions: {string.Join(", ", Shared(p))}.");
        RuleForEach(p => p.Ranges).SetValidator(new RangeItemValidator());
        RuleForEach(p => p.NewRanges).SetValidator(new NewRangeValidator());
        RuleForEach(p => p.Ceilings).SetValidator(new CeilingItemValidator());
        RuleForEach(p => p.NewCeilings).SetValidator(new NewCeilingValidator());
        RuleForEach(p => p.Flags).SetValidator(new FlagItemValidator());
        RuleForEach(p => p.NewFlags).SetValidator(new NewFlagValidator());
        AreReviewedLater(RuleForEach(p => p.Ranges));
        AreReviewedLater(RuleForEach(p => p.NewRanges));
        AreReviewedLater(RuleForEach(p => p.Ceilings));
        AreReviewedLater(RuleForEach(p => p.Flags));
        RuleFor(p => p.Products!).SetValidator(new ProductShelfValidator());
        RuleFor(p => p.Devices!).SetValidator(new DeviceShelfValidator());
        RuleForEach(p => p.NotAuthorised).SetValidator(new NotAuthorisedValidator());
    }

    private static void AreReviewedLater(IRule<ProtocolDocument, Loosenable> rule) =>
        rule.Must((p, item) => item.ReviewBy is null || (ProtocolMapper.Date(item.ReviewBy) is var due && (due == DateOnly.MinValue || due > ProtocolMapper.Date(p.Approved))))
            .WithErrorCode("review-before-approval").WithMessage("The review of this loosening is not after the approval of the protocol.");

    private static string[] Shared(ProtocolDocument p) => Wording.Repeated(
    [
        .. Distinct(p.NewRanges.Select(r => r.Id)), .. Distinct(p.NewCeilings.Select(c => c.Id)), .. Distinct(p.NewFlags.Select(f => f.Id)), .. Distinct(p.NotAuthorised.Select(n => n.Id)),
    ]);

    // An id that stands twice in one list has a failure of its own.
    private static IEnumerable<string> Distinct(IEnumerable<string> ids) => ids.Distinct(StringComparer.OrdinalIgnoreCase);
}

/// <summary>A protocol beside the formulary.</summary>
internal sealed class ProtocolInputValidator : RulesOn<ProtocolInput>
{
    public ProtocolInputValidator()
    {
        RuleFor(input => input.Document).SetValidator(new ProtocolValidator());
        Include(new RangeReferences());
        Include(new CeilingReferences());
        Include(new FlagReferences());
        Include(new ShelfReferences());
    }
}
