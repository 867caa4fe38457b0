using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Validation;

namespace Dosing.Knowledge.Protocols;

/// <summary>The ranges of a protocol beside those of the formulary: known, in its unit, in order, and explained where they loosen.</summary>
internal sealed class RangeReferences : RulesOn<ProtocolInput>
{
    public RangeReferences()
    {
        RuleForEach(all => all.Document.Ranges).Must((all, item) => Find(all, item) is not null)
            .WithErrorCode("range-unknown").WithMessage((_, item) => $"The formulary has no range '{item.Id}'.");
        RuleForEach(all => all.Document.Ranges).Must((all, item) => Find(all, item) is not { } range || !Words.DoseUnits.TryRead(item.Unit, out var unit) || unit == range.Unit)
            .WithErrorCode("unit-wrong").WithMessage((all, item) => $"The range is in {Words.DoseUnits.Word(Find(all, item)!.Unit)}; write its numbers in that unit.");
        Holds("not-on-reference", "The range is a reference and gives no verdict: it has no hard limit and no absolute alert.",
            (range, item) => range.IsPrimary || item is { HardLimit: null, AbsoluteAlertMg: null });
        Holds("high-below-low", "With this item the high dose is below the low one.", (range, item) => (item.High ?? range.High) >= (item.Low ?? range.Low));
        Holds("usual-outside-range", "With this item the usual dose is not between low and high; state a usual dose that is.",
            (range, item) => (item.Usual ?? range.Usual) is not { } usual || (usual >= (item.Low ?? range.Low) && usual <= (item.High ?? range.High)));
        Holds("hard-limit-below-high", "With this item the hard limit is below the high dose.",
            (range, item) => (item.HardLimit ?? range.HardLimit) is not { } limit || limit >= (item.High ?? range.High));
        Holds("no-dose-left", "With this item no dose that the device gives is left.",
            (range, item) => range.AllowedMilligrams.Count == 0 || range.AllowedMilligrams.Any(mg => mg >= (item.Low ?? range.Low) && mg <= (item.High ?? range.High)));
        RuleForEach(all => all.Document.Ranges)
            .Must((all, item) => item is not { Reason: null, Author: null, ReviewBy: null } || Looser(all, item).Length == 0)
            .WithErrorCode("loosening-unexplained")
            .WithMessage((all, item) => $"This loosens and needs reason, author and reviewBy: {string.Join("; ", Looser(all, item).Select(c => c.ToString()))}.");
        RuleForEach(all => all.Document.NewRanges).Must((all, item) => Overlapping(all, item).Length == 0)
            .WithErrorCode("primary-overlap")
            .WithMessage((all, item) => $"Another range gives the verdict for a part of the same doses: {string.Join(", ", Overlapping(all, item))}. Change that one under ranges.");
    }

    private void Holds(string code, string message, Func<ReferenceRange, RangeItem, bool> rule) =>
        RuleForEach(all => all.Document.Ranges).Must((all, item) => Find(all, item) is not { } range || rule(range, item)).WithErrorCode(code).WithMessage(message);

    private static ReferenceRange? Find(ProtocolInput all, RangeItem item) => all.Formulary.Content.Ranges.FirstOrDefault(r => r.Id == item.Id);

    private static ProtocolChange[] Looser(ProtocolInput all, RangeItem item) =>
        [.. new ProtocolComparison(all.Formulary).Of(ProtocolMapper.Range(item, default)).Where(c => c.IsLooser)];

    private static string[] Overlapping(ProtocolInput all, NewRangeItem item)
    {
        if (!item.Primary || !Words.Drugs.TryRead(item.Drug, out var drug) || !Words.Intents.TryRead(item.For, out var intent) || !Words.Routes.TryRead(item.Route, out var route))
        {
            return [];
        }

        var (ages, minutes) = (Interval.OfAges(item.AgeMonths), Interval.OfMinutes(item.OverMinutes));
        var ofFormulary = all.Formulary.RangesFor(drug, intent, route)
            .Where(r => r.IsPrimary && ages.Overlaps(new Interval(new Edge(r.Ages.FromMonths, true), r.Ages.BelowMonths is { } below ? new Edge(below, false) : null))
                && minutes.Overlaps(r.OverMinutes is { } over ? new Interval(over.Lower, over.Upper) : Interval.Everything))
            .Select(r => r.Id);
        var ofProtocol = all.Document.NewRanges
            .Where(r => !ReferenceEquals(r, item) && r.Primary && IsSame(Words.Drugs, r.Drug, drug) && IsSame(Words.Intents, r.For, intent) && IsSame(Words.Routes, r.Route, route)
                && ages.Overlaps(Interval.OfAges(r.AgeMonths)) && minutes.Overlaps(Interval.OfMinutes(r.OverMinutes)))
            .Select(r => r.Id);
        return [.. ofFormulary.Concat(ofProtocol)];
    }

    private static bool IsSame<T>(Vocabulary<T> words, string text, T value)
        where T : struct, Enum =>
        words.TryRead(text, out var read) && EqualityComparer<T>.Default.Equals(read, value);
}
