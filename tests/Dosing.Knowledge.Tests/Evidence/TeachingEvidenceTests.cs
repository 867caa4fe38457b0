using System.Text.Json;
using Dosing.Clinical;
using Dosing.Knowledge.Reading;
using Dosing.Requests;
using Dosing.Teaching;
using static Dosing.Knowledge.Tests.Evidence.EvidenceFile;

namespace Dosing.Knowledge.Tests.Evidence;

/// <summary>Every claim, the case and every incident that ships is the one of the evidence, member by member; what is ours stands beside it.</summary>
public sealed class TeachingEvidenceTests
{
    private static readonly TeachingContent Content = KetamineTeaching.Load();

    [Fact]
    public void All_21_claims_are_those_of_the_evidence()
    {
        var shipped = Shipped("claims.json");
        Assert.Equal(21, Content.Claims.Count);
        Assert.True(JsonElement.DeepEquals(Without(Claims, "claims"), Without(shipped, "claims")));
        Same(Items(Claims, "claims"), Items(shipped, "claims"), "commands");
    }

    [Fact]
    public void All_13_incidents_are_those_of_the_evidence()
    {
        Assert.Equal(13, Content.Incidents.Count);
        Same([.. Incidents.EnumerateArray()], Items(Shipped("incidents.json"), "incidents"), "demonstration");
    }

    [Fact]
    public void A_claim_is_read_as_it_stands() => Assert.All(Content.Claims.Zip(Items(Claims, "claims")), pair => new Fields
    {
        ["id"] = pair.First.Id,
        ["topic"] = pair.First.Topic,
        ["claim"] = pair.First.Text,
        ["verdict"] = ClaimVerdicts.Words.Word(pair.First.Verdict),
        ["finding"] = pair.First.Finding,
        ["evidence"] = pair.First.Evidence,
        ["demonstratedBy"] = pair.First.DemonstratedBy,
    }.AssertSame(pair.First.Id, pair.Second));

    [Fact]
    public void The_case_is_read_as_it_stands() => new Fields
    {
        ["id"] = Content.Case.Id,
        ["facts"] = Content.Case.Facts.Select(f => new Fields
        {
            ["fact"] = f.Text,
            ["verification"] = TeachingMapper.Statuses.Single(s => s.Value == f.Status).Key,
            ["address"] = f.Address,
        }).ToArray(),
    }.AssertSame("case", Claims.GetProperty("caseSource"));

    [Fact]
    public void An_incident_is_read_as_it_stands() => Assert.All(Content.Incidents.Zip(Incidents.EnumerateArray()), pair =>
    {
        var order = pair.First.Script as IncidentScript.OfOrder;
        new Fields
        {
            ["id"] = pair.First.Id,
            ["situation"] = pair.First.Situation,
            ["mechanism"] = pair.First.Mechanism,
            ["source"] = pair.First.Source,
            ["verification"] = pair.First.Verification,
            ["replay"] = order is not null,
            ["request"] = order is null ? null : FieldsOf(order.Request),
            ["assumed"] = pair.First.Assumed,
            ["expect"] = order is null ? null : FieldsOf(order.Expected),
            ["note"] = pair.First.Note,
        }.AssertSame(pair.First.Id, pair.Second);
    });

    private static Fields FieldsOf(DoseRequest request) => new()
    {
        ["drug"] = request.Drug,
        ["weightSource"] = request.WeightSource,
        ["dose"] = request.Dose,
        ["strength"] = request.Strength,
        ["route"] = request.Route,
        ["over"] = request.Over,
        ["weight"] = request.Weight,
        ["age"] = request.Age,
        ["flags"] = request.Flags,
        ["for"] = request.For,
    };

    private static Fields FieldsOf(IncidentExpectation expected) => new()
    {
        ["disposition"] = Words.Dispositions.Word(expected.Disposition),
        ["slip"] = expected.Slip,
        ["finding"] = expected.Finding,
    };

    private static void Same(JsonElement[] evidence, JsonElement[] shipped, string ours)
    {
        Assert.Equal(evidence.Length, shipped.Length);
        Assert.All(evidence.Zip(shipped), pair => Assert.True(JsonElement.DeepEquals(pair.First, Without(pair.Second, ours)), pair.First.Text("id")));
    }

    private static JsonElement Shipped(string name)
    {
        using var json = JsonDocument.Parse(DocumentBytes.Embedded(TeachingReader.Names)[name]);
        return json.RootElement.Clone();
    }
}
