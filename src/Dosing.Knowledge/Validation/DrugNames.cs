using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>Every name and every code stands for one drug, and a drug that stands in two classes is the same in both.</summary>
// The index finds a drug by any of its names and codes. One that belonged to two drugs would raise the classes of both.
internal sealed class DrugNames : RulesOn<ScreeningDocument>
{
    public DrugNames()
    {
        RuleFor(document => document.Entries).Must(entries => Shared(entries, NamesOf).Length == 0)
            .WithErrorCode("name-of-two-drugs").WithMessage((_, entries) => $"These names stand for more than one drug: {string.Join(", ", Shared(entries, NamesOf))}.");
        RuleFor(document => document.Entries).Must(entries => Shared(entries, CodesOf).Length == 0)
            .WithErrorCode("code-of-two-drugs").WithMessage((_, entries) => $"These codes stand for more than one drug: {string.Join(", ", Shared(entries, CodesOf))}.");
        RuleFor(document => document.Entries).Must(entries => Different(entries).Length == 0)
            .WithErrorCode("drug-differs").WithMessage((_, entries) => $"These drugs have other names or codes in one class than in another: {string.Join(", ", Different(entries))}.");
    }

    private static string[] Shared(IReadOnlyList<ScreeningEntryEntry> entries, Func<DrugEntry, IEnumerable<string>> keys) =>
    [
        .. Drugs(entries).SelectMany(drug => keys(drug).Select(key => (Key: key, drug.Name)))
            .GroupBy(pair => pair.Key, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Select(pair => pair.Name).Distinct(StringComparer.OrdinalIgnoreCase).Skip(1).Any())
            .Select(group => group.Key),
    ];

    private static string[] Different(IReadOnlyList<ScreeningEntryEntry> entries) =>
    [
        .. Drugs(entries).GroupBy(drug => drug.Name, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Any(drug => drug.RxNorm != group.First().RxNorm
                || !drug.OtherNames.SequenceEqual(group.First().OtherNames, StringComparer.Ordinal)
                || !drug.Atc.SequenceEqual(group.First().Atc, StringComparer.Ordinal)))
            .Select(group => group.Key),
    ];

    private static IEnumerable<DrugEntry> Drugs(IReadOnlyList<ScreeningEntryEntry> entries) => entries.SelectMany(entry => entry.Drugs);

    private static IEnumerable<string> NamesOf(DrugEntry drug) => drug.OtherNames.Append(drug.Name);

    private static IEnumerable<string> CodesOf(DrugEntry drug) =>
        drug.Atc.Select(code => $"atc:{code}").Concat(drug.RxNorm is { } code ? [$"rxnorm:{code}"] : (string[])[]);
}
