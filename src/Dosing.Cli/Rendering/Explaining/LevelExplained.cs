using System.Text.Json;
using Dosing.Assessments;
using Dosing.Clinical;
using Dosing.Formularies;

namespace Dosing.Cli.Rendering.Explaining;

/// <summary>What a level of depth means.</summary>
internal sealed class LevelExplained(DepthLevel level, Formulary formulary)
    : Explained("depth-level", "level of depth", Words.DepthLevels.Word(level), DepthLevelMeaning.Of(level))
{
    private IEnumerable<(DepthBand Band, DepthLadder Ladder)> Bands =>
        formulary.Content.Ladders.SelectMany(l => l.Bands.Where(b => b.Level == level).Select(b => (b, l)));

    private IEnumerable<string> Rules => formulary.Rules.RateRules.Where(r => r.Level == level).Select(r => r.Id);

    /// <inheritdoc/>
    public override IReadOnlyList<Fact> Facts() => new FactSheet()
        .Say("order", $"from light to deep: {string.Join(", ", Words.DepthLevels.Values.Where(v => v != DepthLevel.NotChecked).Select(Words.DepthLevels.Word))}")
        .Say("bands", Bands.Select(b => new FactLine($"{Words.Routes.Word(b.Ladder.Route)} {Phrases.Span(b.Ladder.OverMinutes)}".TrimEnd() + $", {Phrases.Span(b.Band, b.Ladder.Unit)}:", [b.Band.Id])))
        .Point("rules", Rules)
        .Facts;

    /// <inheritdoc/>
    public override void WriteMembers(Utf8JsonWriter json)
    {
        json.WriteString("id", Id);
        json.WriteText("meaning", Name);
        json.WriteTexts("order", Words.DepthLevels.Values.Where(v => v != DepthLevel.NotChecked).Select(Words.DepthLevels.Word));
        json.WriteTexts("bands", Bands.Select(b => b.Band.Id));
        json.WriteTexts("rules", Rules);
    }
}
