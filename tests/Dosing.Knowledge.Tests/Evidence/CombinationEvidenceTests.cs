using System.Globalization;
using System.Text.Json;
using Dosing.Clinical;
using Dosing.Formularies;
using static Dosing.Knowledge.Tests.Evidence.EvidenceFile;
using static Dosing.Knowledge.Tests.Evidence.ScreeningFields;

namespace Dosing.Knowledge.Tests.Evidence;

/// <summary>Every combination is the one of the evidence, member by member, in its order.</summary>
public sealed class CombinationEvidenceTests
{
    private static readonly IReadOnlyList<Combination> Shipping = Shipped.Formulary.Content.Combinations;

    [Fact]
    public void All_20_combinations_are_those_of_the_evidence()
    {
        Assert.Equal(20, Shipping.Count);
        Assert.Equal(Combinations.Select(combination => combination.Text("id")), Shipping.Select(combination => combination.Id));
        Assert.All(Shipping.Zip(Combinations), pair => FieldsOf(pair.First).AssertSame(pair.First.Id, Without(pair.Second, "kind", "atLine")));
    }

    [Fact]
    public void The_limits_of_measured_entries_are_those_of_the_evidence()
    {
        Assert.Equal(8, Shipping.Sum(combination => combination.AtLines.Count));
        Assert.All(Shipping.Zip(Combinations), pair => Assert.Equal(
            Limits(pair.Second).ToHashSet(),
            pair.First.AtLines.Select(line => (line.Key, line.Value.Sign, line.Value.Value)).ToHashSet()));
    }

    [Fact]
    public void The_one_that_the_evidence_blocks_does_not_ship()
    {
        var blocked = Assert.Single(OfKind("combinationRule"), rule => rule.TryGetProperty("encode", out _));

        Assert.False(blocked.GetProperty("encode").GetBoolean());
        Assert.DoesNotContain(Shipping, combination => combination.Id == blocked.Text("id"));
    }

    /// <summary>A limit of the evidence is a sign, a blank and a number: <c>&lt; 3.0</c>.</summary>
    private static IEnumerable<(string Entry, string Sign, decimal Value)> Limits(JsonElement combination) =>
        !combination.TryGetProperty("atLine", out var lines) ? [] : lines.EnumerateObject().Select(line => (line.Name, Parts: line.Value.GetString()!.Split(' ')))
            .Select(line => (line.Name, line.Parts[0], decimal.Parse(line.Parts[1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)));

    private static Fields FieldsOf(Combination combination) => new()
    {
        ["id"] = combination.Id,
        ["name"] = combination.Name,
        ["allOf"] = combination.Groups,
        ["severity"] = Word(combination.Severity),
        ["rationale"] = combination.Rationale,
        ["action"] = combination.Action,
        ["minDistinctEntries"] = combination.MinDistinctEntries == 1 ? null : combination.MinDistinctEntries,
        ["partialRule"] = combination.Partial is { } part ? new Fields { ["atLeastGroups"] = part.AtLeastGroups, ["severity"] = Word(part.Severity) } : null,
        ["routes"] = combination.Routes.Select(Words.Routes.Word),
        ["evidence"] = combination.Evidence.Select(Of),
    };
}
