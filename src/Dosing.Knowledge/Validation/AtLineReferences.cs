using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>The limit that a combination sets for a measured entry is one that a value of this entry can meet.</summary>
internal sealed class AtLineReferences : RulesOn<ScreeningDocument>
{
    public AtLineReferences()
    {
        RuleForEach(document => document.Combinations).ById(combination => combination.Id)
            .Must(combination => combination.AtLine.All(line => combination.AllOf.Any(group => group.Contains(line.Entry, StringComparer.Ordinal))))
            .WithErrorCode("at-line-not-in-group").WithMessage("A limit of atLine is for an entry that stands in a group of the combination.");

        // A limit names an entry and no measurement: with two of them, nobody could say which is meant.
        RuleForEach(document => document.Combinations).ById(combination => combination.Id)
            .Must((document, combination) => Named(document, combination).All(pair => Measurements(pair.Entry).Length == 1))
            .WithErrorCode("at-line-not-measured").WithMessage("A limit of atLine is for an entry that is judged by exactly one measurement.");
        RuleForEach(document => document.Combinations).ById(combination => combination.Id)
            .Must((document, combination) => Named(document, combination).All(pair => CanBeMet(pair.Entry, pair.Line)))
            .WithErrorCode("at-line-never-met").WithMessage("No value that raises the entry meets its limit in atLine; the combination would never count it.");
    }

    private static IEnumerable<(ScreeningEntryEntry Entry, AtLineEntry Line)> Named(ScreeningDocument document, CombinationEntry combination) =>
        from line in combination.AtLine
        from entry in document.Entries
        where entry.Id == line.Entry
        select (entry, line);

    private static string?[] Measurements(ScreeningEntryEntry entry) =>
        [.. entry.Lines.Where(Limits.IsJudged).Select(line => line.Measurement).Distinct(StringComparer.Ordinal)];

    // An entry without measured lines and a sign that is none have failures of their own.
    private static bool CanBeMet(ScreeningEntryEntry entry, AtLineEntry line)
    {
        var crossed = entry.Lines.Where(Limits.IsJudged).Select(Limits.Beyond).OfType<Interval>().ToArray();
        return crossed.Length == 0 || Limits.Beyond(line.Op, line.Value) is not { } met || crossed.Any(beyond => beyond.Overlaps(met));
    }
}
