using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Reading;
using Dosing.Requests;

namespace Dosing.Knowledge.Validation;

/// <summary>What the parts of the screening name is there and can be so.</summary>
internal sealed class ScreeningReferences : RulesOn<ScreeningDocument>
{
    public ScreeningReferences()
    {
        AreEntries(RuleForEach(document => document.Entries).ById(entry => entry.Id), Of);
        AreEntries(RuleForEach(document => document.Combinations).ById(combination => combination.Id), combination => combination.AllOf.SelectMany(group => group));
        AreEntries(RuleForEach(document => document.Plans).ById(plan => plan.Id), plan => Of(plan.Before.Concat(plan.During).Concat(plan.After).Concat(plan.Steps)));
        AreEntries(RuleFor(document => document.Checklist), checklist => Of(checklist.Items));

        // Measurements are judged after all that is said: an entry that only a measurement raises may not be there yet.
        RuleForEach(document => document.Entries).ById(entry => entry.Id).Must((document, entry) => !Of(entry).Any(id => IsMeasured(document, id)))
            .WithErrorCode("only-with-measured").WithMessage("What must be present for a line to count is said, not measured.");
        RuleFor(document => document.Entries).Must(entries => Unjudged(entries).Length == 0)
            .WithErrorCode("measurement-unjudged").WithMessage((_, entries) => $"These measurements are read, and no line judges them: {string.Join(", ", Unjudged(entries))}.");
    }

    private static void AreEntries<T>(IRule<ScreeningDocument, T> rule, Func<T, IEnumerable<string>> named) =>
        rule.Must((document, part) => !Undefined(document, named(part)).Any())
            .WithErrorCode("entry-undefined")
            .WithMessage((document, part) => $"These entries are named and not there: {string.Join(", ", Undefined(document, named(part)))}.");

    private static IEnumerable<string> Undefined(ScreeningDocument document, IEnumerable<string> named) =>
        named.Where(id => !document.Entries.Any(entry => entry.Id == id)).Distinct();

    private static IEnumerable<string> Of(ScreeningEntryEntry entry) => entry.Lines.Select(line => line.OnlyWith).Append(entry.OnlyWith).OfType<string>();

    private static IEnumerable<string> Of(IEnumerable<PlanLineEntry> lines) => lines.SelectMany(line => line.When).SelectMany(trigger => trigger.Entries);

    private static bool IsMeasured(ScreeningDocument document, string id) =>
        document.Entries.Any(entry => entry.Id == id && entry.Lines.Any(Limits.IsJudged));

    private static string[] Unjudged(IReadOnlyList<ScreeningEntryEntry> entries) =>
        [.. MeasurementNames.All.Except(entries.SelectMany(entry => entry.Lines).Where(Limits.IsJudged).Select(line => line.Measurement!), StringComparer.Ordinal)];
}
