using System.Text.Json;
using Dosing.Assessments;

namespace Dosing.Cli.Rendering.Explaining;

/// <summary>What a slip means.</summary>
internal sealed class SlipExplained(SlipMeaning meaning) : Explained("slip", "slip, a guess at what went wrong", meaning.Id, $"A guess: {meaning.Sentence}")
{
    /// <inheritdoc/>
    public override IReadOnlyList<Fact> Facts() => new FactSheet()
        .Say("undone by", meaning.Undo)
        .Say("listed when", SlipMeaning.When)
        .Facts;

    /// <inheritdoc/>
    public override void WriteMembers(Utf8JsonWriter json)
    {
        json.WriteString("id", Id);
        json.WriteText("meaning", Name);
        json.WriteText("undo", meaning.Undo);
        json.WriteText("when", SlipMeaning.When);
    }
}
