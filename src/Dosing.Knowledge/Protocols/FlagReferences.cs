using Dosing.Formularies;
using Dosing.Knowledge.Conditions;

namespace Dosing.Knowledge.Protocols;

/// <summary>The flags of a protocol beside those of the formulary.</summary>
internal sealed class FlagReferences : RulesOn<ProtocolInput>
{
    public FlagReferences()
    {
        RuleForEach(all => all.Document.Flags).Must((all, item) => all.Formulary.Screening.Find(item.Id) is not null)
            .WithErrorCode("flag-unknown").WithMessage((_, item) => $"The formulary has no flag '{item.Id}'.");
        RuleForEach(all => all.Document.Flags)
            .Must((all, item) => item is not { Reason: null, Author: null, ReviewBy: null } || Looser(all, item).Length == 0)
            .WithErrorCode("loosening-unexplained")
            .WithMessage((all, item) => $"This loosens and needs reason, author and reviewBy: {string.Join("; ", Looser(all, item).Select(c => c.ToString()))}.");
    }

    private static ProtocolChange[] Looser(ProtocolInput all, FlagItem item) =>
        [.. new ProtocolComparison(all.Formulary).Of(ProtocolMapper.Flag(item, default)).Where(c => c.IsLooser)];
}
