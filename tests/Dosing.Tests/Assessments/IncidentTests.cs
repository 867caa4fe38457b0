using System.Text.Json;
using Dosing.Requests;
using Dosing.Testing;
using Dosing.Tests.Support;

namespace Dosing.Tests.Assessments;

/// <summary>Published incidents, replayed: each would have been stopped, and its slip named. Expected values are those of the evidence.</summary>
public class IncidentTests
{
    private static readonly JsonElement[] Incidents =
        [.. JsonDocument.Parse(Repository.Read("tests", "Dosing.Tests", "Evidence", "incidents.json")).RootElement.EnumerateArray()];

    public static TheoryData<string> Ids => [.. Incidents.Select(i => i.GetProperty("id").GetString()!)];

    [Fact]
    public void There_are_eleven_that_can_be_replayed() => Assert.Equal(11, Incidents.Length);

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_incident_has_the_disposition_that_the_evidence_expects(string id) =>
        Assert.Equal(Expected(id, "disposition"), Request(id).Disposition());

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_slip_of_an_incident_is_named_where_the_evidence_expects_one(string id)
    {
        var slips = Request(id).Slips();
        Assert.True(Expected(id, "slip") is not { } expected || slips.Contains(expected), string.Join(", ", slips));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_finding_of_an_incident_is_raised_where_the_evidence_expects_one(string id) =>
        Assert.True(Expected(id, "finding") is not { } expected || Request(id).Assess().Findings.Any(f => f.Id == expected));

    private static JsonElement Incident(string id) => Incidents.Single(i => i.GetProperty("id").GetString() == id);

    private static string? Expected(string id, string member) =>
        Incident(id).GetProperty("expect").TryGetProperty(member, out var value) ? value.GetString() : null;

    private static DoseRequest Request(string id)
    {
        var request = Incident(id).GetProperty("request");
        string[] known = ["drug", "dose", "route", "over", "weight", "weightSource", "age", "for", "strength", "flags"];
        Assert.Empty(request.EnumerateObject().Select(p => p.Name).Except(known));
        return new DoseRequest
        {
            Id = id,
            Drug = Text("drug"),
            Dose = Text("dose"),
            Route = Text("route"),
            Over = Text("over"),
            Weight = Text("weight"),
            WeightSource = Text("weightSource"),
            Age = Text("age"),
            For = Text("for"),
            Strength = Text("strength"),
            Flags = request.TryGetProperty("flags", out var flags) ? [.. flags.EnumerateArray().Select(f => f.GetString()!)] : [],
        };

        string? Text(string name) => request.TryGetProperty(name, out var value) ? value.GetString() : null;
    }
}
