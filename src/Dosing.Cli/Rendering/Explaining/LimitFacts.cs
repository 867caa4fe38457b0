using Dosing.Clinical;
using Dosing.Formularies;

namespace Dosing.Cli.Rendering.Explaining;

/// <summary>The limits of a screening entry: each with its severity, how it was verified, and when it counts.</summary>
internal static class LimitFacts
{
    public static IEnumerable<FactLine> Of(ScreeningEntry entry) => entry.Lines.Select(line =>
    {
        var text = $"{line.Parameter} {line.Comparison}: {Words.Severities.Word(line.Severity)}; {When(line, entry)}";
        var tail = $" ({EvidencePhrases.InWords(line.Status)}){(line.Address is { } address ? $" {address}" : "")}";
        return line.OnlyWith is { } id ? new FactLine($"{text}, counts only with", [id], tail) : new FactLine(text + tail, []);
    });

    /// <summary>What the lines of an entry have in common; possibly empty.</summary>
    public static IEnumerable<FactLine> Common(ScreeningEntry entry)
    {
        if (entry.Lines.Any(l => l.Measurement is not null && l.Scope != LineScope.Plan))
        {
            yield return new FactLine("A measured value raises the entry once, by its worst crossed limit. In therapy and for intranasal esketamine the severity of that limit counts, elsewhere the milder of limit and column. One that rests on recall counts at most as major.", []);
        }

        if (entry.AdultOnly)
        {
            yield return new FactLine("The limits are for adults. They are not judged under 18 years, and that is listed; an unknown age counts as adult.", []);
        }

        if (entry.OnlyWith is { } id)
        {
            yield return new FactLine("The limits count only with", [id], " present.");
        }
    }

    /// <summary>When a line counts, as one word for JSON.</summary>
    public static string Scope(ThresholdLine line) => line switch
    {
        { Scope: LineScope.Plan } => "plan",
        { Measurement: null } => "shown",
        { Scope: LineScope.Female } => "female",
        _ => "always",
    };

    private static string When(ThresholdLine line, ScreeningEntry entry) => Scope(line) switch
    {
        "plan" => "during or after the session: it belongs to the plan and raises nothing",
        "shown" when entry.Implied is not null => "not measured: age, route or duration raise the entry",
        "shown" => "not measured: shown only, say it with the flag",
        "female" => $"measured as {line.Measurement}, for sex female in place of the limit with the same sign",
        _ => $"measured as {line.Measurement}",
    };
}
