using System.Text.Json;
using Dosing.Assessments;
using Dosing.Judgement;

namespace Dosing.Cli.Rendering.Explaining;

/// <summary>What a reason for not checking means.</summary>
internal sealed class ReasonExplained(NotCheckedMeaning meaning)
    : Explained("not-checked-reason", "reason why a part was not checked", NotCheckedReasons.Words.Word(meaning.Reason), meaning.Sentence)
{
    /// <inheritdoc/>
    public override IReadOnlyList<Fact> Facts() => new FactSheet().Say("what mends it", meaning.Remedy).Facts;

    /// <inheritdoc/>
    public override void WriteMembers(Utf8JsonWriter json)
    {
        json.WriteString("id", Id);
        json.WriteText("meaning", meaning.Sentence);
        json.WriteText("remedy", meaning.Remedy);
    }
}
