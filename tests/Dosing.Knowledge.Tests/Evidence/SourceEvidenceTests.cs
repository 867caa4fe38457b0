using System.Text.Json;
using Dosing.Formularies;
using static Dosing.Knowledge.Tests.Evidence.EvidenceFile;

namespace Dosing.Knowledge.Tests.Evidence;

/// <summary>Every source that ships is the one of the evidence, without what rests on recall.</summary>
public sealed class SourceEvidenceTests
{
    private static readonly IReadOnlyList<Source> Sources = Shipped.Formulary.Content.Sources;

    /// <summary>Ages stand in the ranges; the rest says whether an entry may ship, and is asserted below.</summary>
    private static readonly string[] NotShipped = ["age_min_years", "age_max_years", "encode_ok", "encode_block_reason"];

    [Fact]
    public void All_117_sources_are_those_of_the_evidence()
    {
        Assert.Equal(117, Sources.Count);
        Assert.Equal(DosingEntries.EnumerateArray().Select(entry => entry.Text("id")), Sources.Select(source => source.Id));
        Assert.All(Sources.Zip(DosingEntries.EnumerateArray()), pair =>
        {
            var recalled = Texts(pair.Second.GetProperty("recalled_fields"));
            var fields = FieldsOf(pair.First);
            Assert.All(recalled, name => Assert.Null(fields[name]));
            Without(fields, recalled).AssertSame(pair.First.Id, EvidenceFile.Without(pair.Second, [.. NotShipped, .. recalled]));
        });
    }

    [Fact]
    public void Nothing_ships_that_the_evidence_blocks() => Assert.All(DosingEntries.EnumerateArray(), entry =>
    {
        Assert.True(entry.GetProperty("encode_ok").GetBoolean());
        Assert.Equal(JsonValueKind.Null, entry.GetProperty("encode_block_reason").ValueKind);
        Assert.StartsWith("VERIFIED", entry.Text("verification"), StringComparison.Ordinal);
    });

    [Fact]
    public void Three_sources_have_a_field_that_rests_on_recall() => Assert.Equal(
        [("de-label-emergency-iv", "intent"), ("berman2000", "administration"), ("abbar2022", "administration")],
        Sources.SelectMany(source => source.WithheldAsRecalled.Select(field => (source.Id, field))));

    private static Fields Without(Fields fields, string[] names)
    {
        Array.ForEach(names, name => fields.Remove(name));
        return fields;
    }

    private static Fields FieldsOf(Source source) => new()
    {
        ["id"] = source.Id,
        ["drug"] = source.Drug,
        ["population"] = source.Population,
        ["intent"] = source.Intent,
        ["route"] = source.Route,
        ["other_routes"] = source.OtherRoutes,
        ["dose_low"] = source.DoseLow,
        ["dose_usual"] = source.DoseUsual,
        ["dose_high"] = source.DoseHigh,
        ["unit"] = source.Unit,
        ["administration"] = source.Administration,
        ["repeat_interval_max"] = source.Repeat,
        ["onset"] = source.Onset,
        ["duration_of_effect"] = source.DurationOfEffect,
        ["expected_effect"] = source.ExpectedEffect,
        ["evidence_grade"] = source.Grade,
        ["citation"] = source.Citation,
        ["doi"] = source.Doi,
        ["pmid"] = source.Pmid,
        ["verification"] = source.Verification switch { "verified" => "VERIFIED", "verified-secondary" => "VERIFIED_SECONDARY", _ => null },
        ["verified_url"] = source.Address,
        ["related_url"] = source.Related,
        ["recalled_fields"] = source.WithheldAsRecalled,
        ["note"] = source.Note,
        ["source_is_registered_protocol"] = source.RegisteredProtocol,
    };
}
