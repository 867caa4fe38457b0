using Dosing.Assessments;
using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Requests;

namespace Dosing.Knowledge.Tests.Protocols;

/// <summary>What a protocol adds arrives as it is written: each expected value stands in the text below, or follows from it by arithmetic.</summary>
public sealed class ProtocolAdditionTests
{
    private const string Written = """
        {
          "schemaVersion": 1, "id": "adding", "title": "t", "institution": "i", "version": "1", "author": "a", "approved": "2026-11-01", "reviewBy": "2027-11-01",
          "newRanges": [
            { "id": "local-premedication-oral", "drug": "ketamine", "for": "premedication", "route": "oral", "ageMonths": { "from": 216 }, "unit": "mg",
              "low": 20, "usual": 30, "high": 50, "hardLimit": 60, "primary": true,
              "source": { "citation": "order set 1", "address": "https://example.org/set1" }, "why": "w",
              "reason": "r", "author": "b", "reviewBy": "2027-01-01" }
          ],
          "newCeilings": [
            { "id": "local-ceiling-oral", "drug": "ketamine", "route": "oral", "ageMonths": { "from": 216 }, "unit": "mg", "above": 120, "source": { "citation": "order set 2" }, "why": "no more at home" },
            { "id": "local-ceiling-iv", "drug": "ketamine", "route": "intravenous", "overMinutes": { "from": 30, "to": 60 }, "unit": "mg", "above": 90, "source": { "citation": "order set 3" }, "why": "w" }
          ],
          "products": { "without": ["spravato-28mg"], "add": [
            { "id": "our-ketamine", "name": "Ketamine 20 mg/mL, 5 mL", "drug": "ketamine", "form": "vial", "mgPerMl": 20, "containerMl": 5,
              "evidence": [{ "source": "our pharmacy", "address": "https://example.org/stock", "status": "verified" }] } ] },
          "devices": { "add": [ { "id": "syringe-2mL", "name": "Syringe of 2 mL", "kind": "syringe", "capacityMl": 2, "stepMl": 0.1, "basis": "its scale" } ] },
          "notAuthorised": [ { "id": "local-no-child", "ageMonths": { "from": 0, "below": 12 }, "why": "w", "action": "a" } ]
        }
        """;

    private static readonly LocalProtocol Protocol = ProtocolFile.Read(Written).Protocol!;
    private static readonly Formulary InForce = ProtocolApplication.Apply(Shipped.Formulary, Protocol, new DateOnly(2026, 11, 22));

    [Fact]
    public void Every_addition_is_read() => Assert.Empty(ProtocolFile.Read(Written).Failures);

    [Fact]
    public void A_range_with_a_usual_dose_and_a_hard_limit()
    {
        var range = Assert.Single(Protocol.NewRanges).Item;
        Assert.Equal((20m, 30m, 50m, 60m), (range.Low, range.Usual!.Value, range.High, range.HardLimit!.Value));
        Assert.True(range.IsPrimary);
        Assert.Equal("local protocol protocol-adding: w", range.HardLimitBasis);
        Assert.Equal(["low", "usual", "high"], range.Provenance.Keys);
        Assert.Equal("https://example.org/set1", Protocol.Sources.Single(s => s.Id == "local-premedication-oral-source").Address);
    }

    [Fact]
    public void Ceilings_by_age_and_by_time()
    {
        var (oral, intravenous) = (Protocol.NewCeilings[0].Item, Protocol.NewCeilings[1].Item);
        Assert.Equal((Drug.Ketamine, Route.Oral, 120m, "local protocol: no more at home"), (oral.Drug, oral.Route, oral.Above, oral.Why));
        Assert.Equal(["local-ceiling-oral-source", "protocol-adding"], oral.Sources);
        Assert.NotNull(oral.Ages);
        Assert.Null(oral.OverMinutes);
        Assert.Null(intravenous.Ages);
        Assert.NotNull(intravenous.OverMinutes);
        Assert.Equal("no address given", Protocol.Sources.Single(s => s.Id == "local-ceiling-oral-source").Address);
    }

    /// <summary>Just below, at and just above: a ceiling forbids what is above it.</summary>
    [Theory]
    [InlineData("119.9 mg", false)]
    [InlineData("120 mg", false)]
    [InlineData("120.1 mg", true)]
    public void A_ceiling_of_the_protocol_alerts_above_it(string dose, bool alerts)
    {
        var assessment = new DoseAssessor(InForce).Assess(new DoseRequest { Drug = "ketamine", Dose = dose, Route = "oral", Weight = "70 kg", Age = "45 y", For = "chronic-pain" }).Value!;
        Assert.Equal(alerts, assessment.Findings.Any(f => f.Sources.Contains("local-ceiling-oral-source")));
    }

    [Fact]
    public void A_product_and_a_device_stand_beside_those_of_the_formulary()
    {
        var product = InForce.Content.Products.Single(p => p.Id == "our-ketamine");
        Assert.Equal((Drug.Ketamine, 20m, 5m), (product.Drug, product.Strength!.Value.MilligramsPerMillilitre, product.Container!.Value.Millilitres));
        Assert.DoesNotContain(InForce.Content.Products, p => p.Id == "spravato-28mg");
        Assert.Equal(Shipped.Formulary.Content.Products.Count, InForce.Content.Products.Count);
        Assert.Contains(InForce.Content.Devices, d => d.Id == "syringe-2mL");
    }

    [Theory]
    [InlineData("11 mo", true)]
    [InlineData("12 mo", false)]
    public void What_is_not_authorised_by_age_alone_stops_those_alone(string age, bool stops)
    {
        var assessment = new DoseAssessor(InForce).Assess(new DoseRequest { Drug = "ketamine", Dose = "10 mg", Route = "intravenous", Over = "1 min", Weight = "9 kg", Age = age, For = "anaesthesia-induction" }).Value!;
        Assert.Equal(stops, assessment.Findings.Any(f => f.Id == ProtocolFindings.NotAuthorised));
    }
}
