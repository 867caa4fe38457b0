using System.Text.Json;
using Dosing.Assessments;
using Dosing.Clinical;
using Dosing.Formularies;

namespace Dosing.Cli.Rendering.Explaining;

/// <summary>What a band of a ladder says.</summary>
internal sealed class BandExplained(DepthBand band, DepthLadder ladder) : Explained("band", "band of a depth ladder", band.Id, band.Label)
{
    /// <inheritdoc/>
    public override IReadOnlyList<Fact> Facts() => new FactSheet()
        .Point("ladder", [ladder.Id])
        .Point("level", [Words.DepthLevels.Word(band.Level)])
        .Say("means", DepthLevelMeaning.Of(band.Level))
        .Say("stretch", Phrases.Span(band, ladder.Unit))
        .Say("why", band.Why)
        .Say("dissent", band.Dissent)
        .Point("sources", band.Sources)
        .Point("dissent from", band.DissentSources)
        .Facts;

    /// <inheritdoc/>
    public override void WriteMembers(Utf8JsonWriter json)
    {
        json.WriteString("ladder", ladder.Id);
        json.WriteString("drug", Words.Drugs.Word(ladder.Drug));
        json.WriteString("route", Words.Routes.Word(ladder.Route));
        json.WriteMinutes(ladder.OverMinutes);
        json.WriteString("unit", JsonFigures.Ucum(ladder.Unit));
        RangeJson.WriteBand(json, band, ladder.Unit, null);
    }
}
