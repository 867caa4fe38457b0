using System.Text.Json;
using Dosing.Clinical;
using Dosing.Formularies;

namespace Dosing.Cli.Rendering.Explaining;

/// <summary>What a depth ladder says.</summary>
internal sealed class LadderExplained(DepthLadder ladder, Formulary formulary)
    : Explained("ladder", "depth ladder", ladder.Id, $"{Words.Drugs.Word(ladder.Drug)} {Words.Routes.Word(ladder.Route)} {Phrases.Span(ladder.OverMinutes)}".TrimEnd())
{
    /// <summary>The ladder.</summary>
    public DepthLadder Ladder => ladder;

    private IEnumerable<RateRule> Rules => ladder.Route == Route.Intravenous ? formulary.Rules.RateRules : [];

    /// <inheritdoc/>
    public override IReadOnlyList<Fact> Facts() => new FactSheet()
        .Say("drug", Words.Drugs.Word(ladder.Drug))
        .Say("route", Words.Routes.Word(ladder.Route))
        .Say("time", ladder.OverMinutes is { } minutes ? Phrases.Span(minutes) : "any duration")
        .Say("age", Phrases.Span(ladder.Ages))
        .Say("also for", ladder.AlsoFor.Select(use => $"{Words.Routes.Word(use.Route)} {Phrases.Span(use.OverMinutes)}"))
        .Point("also on", ladder.AlsoOn is { } second ? [second] : [])
        .Say("holds for", ladder.Population)
        .Say("threshold", ladder.HasValidatedThreshold
            ? "an anaesthetic threshold by this route was validated"
            : $"no validated anaesthetic threshold by this route{(ladder.ThresholdStatus is { } status ? $" ({status})" : "")}; that does not mean no risk")
        .Say("note", ladder.Note)
        .Say("bands", ladder.Bands.Select(b => new FactLine($"{Phrases.Span(b, ladder.Unit)}: {Words.DepthLevels.Word(b.Level)},", [b.Id])))
        .Point("rules", Rules.Select(r => r.Id))
        .Facts;

    /// <inheritdoc/>
    public override void WriteMembers(Utf8JsonWriter json)
    {
        json.WriteString("drug", Words.Drugs.Word(ladder.Drug));
        json.WriteString("route", Words.Routes.Word(ladder.Route));
        json.WriteAges(ladder.Ages);
        json.WriteObjects("alsoFor", ladder.AlsoFor, use =>
        {
            json.WriteString("route", Words.Routes.Word(use.Route));
            json.WriteMinutes(use.OverMinutes);
        });
        json.WriteText("alsoOn", ladder.AlsoOn);
        RangeJson.WriteLadder(json, ladder, null);
        json.WriteTexts("rules", Rules.Select(r => r.Id));
    }
}
