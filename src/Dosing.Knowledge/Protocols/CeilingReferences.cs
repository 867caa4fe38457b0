using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Knowledge.Conditions;

namespace Dosing.Knowledge.Protocols;

/// <summary>The ceilings of a protocol beside those of the formulary.</summary>
internal sealed class CeilingReferences : RulesOn<ProtocolInput>
{
    public CeilingReferences()
    {
        RuleForEach(all => all.Document.Ceilings).Must((all, item) => Find(all, item) is not null)
            .WithErrorCode("ceiling-unknown").WithMessage((_, item) => $"The formulary has no ceiling '{item.Id}'.");
        RuleForEach(all => all.Document.Ceilings).Must((all, item) => Find(all, item) is not { } ceiling || !Words.DoseUnits.TryRead(item.Unit, out var unit) || unit == ceiling.Unit)
            .WithErrorCode("unit-wrong").WithMessage((all, item) => $"The ceiling is in {Words.DoseUnits.Word(Find(all, item)!.Unit)}; write its number in that unit.");
        RuleForEach(all => all.Document.Ceilings)
            .Must((all, item) => item is not { Reason: null, Author: null, ReviewBy: null } || Looser(all, item).Length == 0)
            .WithErrorCode("loosening-unexplained")
            .WithMessage((all, item) => $"This loosens and needs reason, author and reviewBy: {string.Join("; ", Looser(all, item).Select(c => c.ToString()))}.");
    }

    private static DoseCeiling? Find(ProtocolInput all, CeilingItem item) => all.Formulary.Content.Ceilings.FirstOrDefault(c => c.Id == item.Id);

    private static ProtocolChange[] Looser(ProtocolInput all, CeilingItem item) =>
        [.. new ProtocolComparison(all.Formulary).Of(ProtocolMapper.Ceiling(item, default)).Where(c => c.IsLooser)];
}
