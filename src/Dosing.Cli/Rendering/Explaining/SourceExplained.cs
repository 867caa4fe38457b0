using System.Text.Json;
using Dosing.Cli.Commands;

namespace Dosing.Cli.Rendering.Explaining;

/// <summary>What a source says and what rests on it.</summary>
internal sealed class SourceExplained(SourceAnswer answer) : Explained("source", "source", answer.Source.Id, answer.Source.Citation)
{
    /// <summary>The citation and everything else that a source says, and what rests on it.</summary>
    public static IReadOnlyList<Fact> FactsOf(SourceAnswer answer)
    {
        var sheet = new FactSheet();
        foreach (var (name, text) in SourceFacts.Of(answer.Source))
        {
            sheet.Say(name, text);
        }

        return sheet
            .Say("doses", SourceFacts.Doses(answer.Source))
            .Say("otherRoutes", string.Join(", ", answer.Source.OtherRoutes))
            .Say("withheldAsRecalled", string.Join(", ", answer.Source.WithheldAsRecalled))
            .Point("usedBy", answer.UsedBy)
            .Facts;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Fact> Facts() => [.. FactsOf(answer).Where(f => f.Name != "citation")];

    /// <inheritdoc/>
    public override void WriteMembers(Utf8JsonWriter json) => SourceJson.WriteAnswer(json, answer);
}
