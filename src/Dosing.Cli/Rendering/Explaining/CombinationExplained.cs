using System.Text.Json;
using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Quantities;

namespace Dosing.Cli.Rendering.Explaining;

/// <summary>What a combination of screening entries means.</summary>
internal sealed class CombinationExplained(Combination combination, Formulary formulary)
    : Explained("combination", "combination of screening entries", combination.Id, combination.Name)
{
    private string? OutsideTherapy => combination.Severity == Severity.Contraindicated && !combination.IsRecalled
        ? "Outside sub-anaesthetic therapy it counts as major, unless an entry that raised it is itself contraindicated there." : null;

    private string? Recalled => combination.IsRecalled ? "All of it rests on recall: local practice, to be confirmed, and it counts at most as major." : null;

    /// <inheritdoc/>
    public override IReadOnlyList<Fact> Facts() => new FactSheet()
        .Say("severity", Words.Severities.Word(combination.Severity), OutsideTherapy, Recalled)
        .Say("needs", combination.Groups.Select((group, i) => new FactLine(i == 0 ? "one present of" : "and one of", group)))
        .Say("at least", combination.MinDistinctEntries > 1 ? FormattableString.Invariant($"{combination.MinDistinctEntries} different entries; two drugs of one entry are one") : null)
        .Say("part", combination.Partial is { } partial
            ? FormattableString.Invariant($"{partial.AtLeastGroups} of the {combination.Groups.Count} groups raise it too: {Words.Severities.Word(partial.Severity)}") : null)
        .Say("routes", combination.Routes.Count > 0 ? $"only {string.Join(", ", combination.Routes.Select(Words.Routes.Word))}; also raised where the route was not said" : null)
        .Say("at limit", combination.AtLines.Select(line => new FactLine("", [line.Key], $" counts where its value is {EvidencePhrases.InWords(line.Value)}, or where it was said by a flag")))
        .Say("also", NothingRaised())
        .Say("why", combination.Rationale)
        .Say("action", combination.Action)
        .Say("evidence", combination.Evidence.Select(EvidencePhrases.Line))
        .Facts;

    /// <inheritdoc/>
    public override void WriteMembers(Utf8JsonWriter json)
    {
        json.WriteString("id", Id);
        json.WriteText("name", combination.Name);
        json.WriteString("severity", Words.Severities.Word(combination.Severity));
        json.WriteText("outsideTherapy", OutsideTherapy);
        json.WriteStartArray("groups");
        foreach (var group in combination.Groups)
        {
            json.WriteStartArray();
            foreach (var id in group)
            {
                json.WriteStringValue(id);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteNumber("minDistinctEntries", combination.MinDistinctEntries);
        if (combination.Partial is { } partial)
        {
            json.WriteStartObject("partial");
            json.WriteNumber("atLeastGroups", partial.AtLeastGroups);
            json.WriteString("severity", Words.Severities.Word(partial.Severity));
            json.WriteEndObject();
        }

        json.WriteTexts("routes", combination.Routes.Select(Words.Routes.Word));
        json.WriteObjects("atLimit", combination.AtLines, line =>
        {
            json.WriteString("entry", line.Key);
            json.WriteText("comparison", $"{line.Value.Sign} {QuantityFormat.Number(line.Value.Value)}");
            json.WriteFigure("value", line.Value.Value);
        });
        json.WriteText("why", combination.Rationale);
        json.WriteText("action", combination.Action);
        json.WriteBoolean("localPractice", combination.IsRecalled);
        EvidenceJson.Write(json, combination.Evidence);
    }

    /// <summary>Where an entry of it raises nothing by itself in some column, and still counts here.</summary>
    private string? NothingRaised() =>
        combination.Groups.SelectMany(g => g).Select(formulary.Screening.Get).Any(e => EvidencePhrases.Columns.Any(c => e.In(c.Column) is null))
            ? "An entry that raises nothing by itself in a column is present for it all the same." : null;
}
