using System.Text.Json;
using Dosing.Assessments;
using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Judgement;

namespace Dosing.Cli.Rendering.Explaining;

/// <summary>What a finding of the dose means.</summary>
internal sealed class FindingExplained(DoseFindingMeaning meaning) : Explained("finding", "finding of the dose", DoseFindingIds.Words.Word(meaning.Kind), meaning.Title)
{
    /// <summary>The finding of a kind by the rules of a formulary.</summary>
    public static FindingExplained Of(DoseFindingKind kind, JudgementRules rules) => new(DoseFindingMeaning.Of(kind, rules));

    /// <inheritdoc/>
    public override IReadOnlyList<Fact> Facts() => new FactSheet()
        .Say("raised when", meaning.When)
        .Say("severity", meaning.Cases.Select(c => $"{Words.Severities.Word(c.Severity)}: {c.When}"))
        .Say("action", meaning.Action)
        .Say("basis", meaning.Basis)
        .Point("sources", meaning.Sources)
        .Facts;

    /// <inheritdoc/>
    public override void WriteMembers(Utf8JsonWriter json)
    {
        json.WriteString("id", Id);
        json.WriteText("name", meaning.Title);
        json.WriteText("when", meaning.When);
        json.WriteObjects("cases", meaning.Cases, c =>
        {
            json.WriteString("severity", Words.Severities.Word(c.Severity));
            json.WriteText("when", c.When);
        });
        json.WriteText("action", meaning.Action);
        json.WriteText("basis", meaning.Basis);
        json.WriteTexts("sources", meaning.Sources);
    }
}
