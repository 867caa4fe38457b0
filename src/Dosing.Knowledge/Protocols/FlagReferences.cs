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
        RuleForEach(all => all.Document.Flags).Must((all, item) => !IsMeasured(all, item) || Looser(all, item).Length == 0)
            .WithErrorCode("measured-limit-loosened")
            .WithMessage((all, item) => $"The measured limits are those of the formulary, and {item.Id} is measured: it is not loosened. {string.Join("; ", Looser(all, item).Select(c => c.ToString()))}.");
    }

    private static bool IsMeasured(ProtocolInput all, FlagItem item) => all.Formulary.Screening.Find(item.Id) is { } entry && entry.Lines.Any(l => l.Measurement is not null);

    private static ProtocolChange[] Looser(ProtocolInput all, FlagItem item) =>
        [.. new ProtocolComparison(all.Formulary).Of(ProtocolMapper.Flag(item, default)).Where(c => c.IsLooser)];
}
