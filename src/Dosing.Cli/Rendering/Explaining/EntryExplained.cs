using System.Text.Json;
using Dosing.Clinical;
using Dosing.Formularies;

namespace Dosing.Cli.Rendering.Explaining;

/// <summary>What an entry of the screening means.</summary>
internal sealed class EntryExplained(ScreeningEntry entry, Formulary formulary) : Explained("screening-entry", "entry of the screening", entry.Id, entry.Name)
{
    private const string ByNeedle =
        "The effect is one on what is swallowed: by needle (intravenous, intramuscular, subcutaneous) it counts as information; without a route it counts fully.";

    private const string AtMostMajor = "It rests on recall: local practice, to be confirmed, and it counts at most as major.";

    /// <summary>The entry.</summary>
    public ScreeningEntry Entry => entry;

    private IEnumerable<Combination> Combinations => formulary.Content.Combinations.Where(c => c.Groups.Any(g => g.Contains(entry.Id)));

    private IEnumerable<string> Intents => formulary.Content.IntentImplies.Where(i => i.Value == entry.Id).Select(i => Words.Intents.Word(i.Key));

    /// <inheritdoc/>
    public override IReadOnlyList<Fact> Facts() => new FactSheet()
        .Say("kind", ScreeningKinds.Words.Word(entry.Kind))
        .Say("severity", [.. EvidencePhrases.Columns.Select(c => $"{c.Words}: {(entry.In(c.Column) is { } severity ? Words.Severities.Word(severity) : "nothing is raised")}"),
            entry.IsRouteDependent ? ByNeedle : null, entry.Status == EvidenceStatus.Recalled ? AtMostMajor : null])
        .Say("why", entry.Mechanism)
        .Say("action", entry.Action)
        .Say("limits", LimitFacts.Of(entry))
        .Say("judged", LimitFacts.Common(entry))
        .Say("implied by", EntryPhrases.Implied(entry, Intents))
        .Say("not asked of", entry.NotAskedOf is { } sex ? $"sex {Words.Sexes.Word(sex)}" : null)
        .Say("deepens", formulary.IsDepressant(entry) ? "It depresses breathing or consciousness: where it is present, a dose may be deeper than its level says." : null)
        .Say("drugs", entry.Drugs.Select(EntryPhrases.Drug))
        .Say("classes", entry.AtcPrefixes.Count > 0 ? $"ATC codes that begin with {string.Join(", ", entry.AtcPrefixes)}" : null)
        .Say("conditions", entry.Icd10Prefixes.Count > 0 ? $"ICD-10 codes that begin with {string.Join(", ", entry.Icd10Prefixes)}" : null)
        .Say("exposure", entry.Exposure.Select(EntryPhrases.Effect))
        .Say("disagreement", entry.Disagreement)
        .Say("note", entry.Note)
        .Point("combinations", Combinations.Select(c => c.Id))
        .Say("makes due", PlanDue.By(entry, formulary).DistinctBy(d => (d.Item, d.Phase, d.PlanId)).Select(d => new FactLine($"{d.Item}, {d.Phase}:", [d.PlanId])))
        .Say("status", EvidencePhrases.InWords(entry.Status))
        .Say("evidence", entry.Evidence.Select(EvidencePhrases.Line))
        .Say("type", EntryPhrases.Typed(entry).Select(t => new FactLine(t, [], IsTyped: true)))
        .Facts;

    /// <inheritdoc/>
    public override void WriteMembers(Utf8JsonWriter json)
    {
        json.WriteString("id", Id);
        EntryJson.Write(json, entry);
        json.WriteTexts("impliedByIntents", Intents);
        json.WriteBoolean("depressant", formulary.IsDepressant(entry));
        json.WriteTexts("combinations", Combinations.Select(c => c.Id));
        json.WriteObjects("makesDue", PlanDue.By(entry, formulary), due =>
        {
            json.WriteString("plan", due.PlanId);
            json.WriteString("phase", due.Phase);
            json.WriteText("item", due.Item);
        });
        json.WriteTexts("type", EntryPhrases.Typed(entry));
        EvidenceJson.Write(json, entry.Status, entry.Evidence);
    }
}
