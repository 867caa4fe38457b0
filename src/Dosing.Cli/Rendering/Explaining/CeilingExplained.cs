using System.Text.Json;
using Dosing.Clinical;
using Dosing.Formularies;

namespace Dosing.Cli.Rendering.Explaining;

/// <summary>What a ceiling says.</summary>
internal sealed class CeilingExplained(DoseCeiling ceiling)
    : Explained("ceiling", "ceiling, for any intent", ceiling.Id, $"{Words.Drugs.Word(ceiling.Drug)} {Words.Routes.Word(ceiling.Route)}: above {Phrases.With(ceiling.Above, ceiling.Unit)} no dose is supported")
{
    /// <inheritdoc/>
    public override IReadOnlyList<Fact> Facts() => new FactSheet()
        .Say("drug", Words.Drugs.Word(ceiling.Drug))
        .Say("route", Words.Routes.Word(ceiling.Route))
        .Say("age", ceiling.Ages is { } ages ? Phrases.Span(ages) : "any age, known or not")
        .Say("time", ceiling.OverMinutes is { } minutes ? Phrases.Span(minutes) : "any duration")
        .Say("above", $"{Phrases.With(ceiling.Above, ceiling.Unit)}; the value itself is not above it")
        .Say("why", ceiling.Why)
        .Point("raises", [Judgement.DoseFindingIds.Words.Word(Judgement.DoseFindingKind.DoseAboveAnyEvidence)])
        .Point("sources", ceiling.Sources)
        .Facts;

    /// <inheritdoc/>
    public override void WriteMembers(Utf8JsonWriter json)
    {
        json.WriteString("drug", Words.Drugs.Word(ceiling.Drug));
        json.WriteString("route", Words.Routes.Word(ceiling.Route));
        json.WriteAges(ceiling.Ages);
        RangeJson.WriteCeiling(json, ceiling, null);
    }
}
