using System.Text.Json;
using Dosing.Assessments;
using Dosing.Clinical;

namespace Dosing.Cli.Rendering.Explaining;

/// <summary>What a finding means that a local protocol raises. It is known without one too: an answer may be read where no protocol is.</summary>
internal sealed class ProtocolFindingExplained(ProtocolFindingMeaning meaning) : Explained("finding", "finding of a local protocol", meaning.Id, meaning.Title)
{
    /// <inheritdoc/>
    public override IReadOnlyList<Fact> Facts() => new FactSheet()
        .Say("raised when", meaning.When)
        .Say("severity", $"{Words.Severities.Word(meaning.Severity)}: always")
        .Say("action", meaning.Action)
        .Say("basis", "the local protocol in force, which the finding cites; dosing protocol show names it")
        .Facts;

    /// <inheritdoc/>
    public override void WriteMembers(Utf8JsonWriter json)
    {
        json.WriteString("id", Id);
        json.WriteText("name", Name);
        json.WriteText("when", meaning.When);
        json.WriteObjects("cases", [meaning.Severity], severity =>
        {
            json.WriteString("severity", Words.Severities.Word(severity));
            json.WriteText("when", "always");
        });
        json.WriteText("action", meaning.Action);
        json.WriteTexts("sources", []);
    }
}
