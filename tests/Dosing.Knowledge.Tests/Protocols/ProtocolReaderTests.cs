using System.Text;
using System.Text.RegularExpressions;
using Dosing.Formularies;
using Dosing.Knowledge.Protocols;
using Dosing.Knowledge.Tests.Validation;
using Dosing.Testing;

namespace Dosing.Knowledge.Tests.Protocols;

/// <summary>A protocol is read whole or not at all, each rule speaks by itself, and every failure has its place.</summary>
public sealed partial class ProtocolReaderTests
{
    private static readonly IReadOnlyList<ProtocolBreakage> Breakages = [.. ProtocolBreakages.All, .. ProtocolBreakages.OfShape];

    public static TheoryData<int, string> Cases
    {
        get
        {
            var cases = new TheoryData<int, string>();
            foreach (var (breakage, i) in Breakages.Select((b, i) => (b, i)))
            {
                cases.Add(i, $"{breakage.Code} at {breakage.Place}");
            }

            return cases;
        }
    }

    [Theory]
    [InlineData("protocol.json")]
    [InlineData("protocol-loosening.json")]
    public void An_example_is_sound(string name) => Assert.Empty(ProtocolFile.Read(Repository.Read("docs", "examples", name)).Failures);

    [Theory]
    [Trait("Hazard", "H-81")]
    [MemberData(nameof(Cases))]
    public void A_broken_rule_is_named_with_its_place_and_nothing_is_used(int number, string name)
    {
        var breakage = Breakages[number];
        var reading = ProtocolFile.Read(ProtocolFile.With(breakage.Path, breakage.Json));

        Assert.Null(reading.Protocol);
        Assert.Contains(name, reading.Failures.Select(f => $"{f.Code} at {f.Path}"));
        Assert.All(reading.Failures, f => Assert.True(f.Line > 0 && !string.IsNullOrWhiteSpace(f.Message)));
        if (breakage.Also is not ["*"])
        {
            Assert.Equal(breakage.Also.Order(StringComparer.Ordinal), reading.Failures.Select(f => f.Code).Where(c => c != breakage.Code).Distinct().Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Every_rule_is_broken_by_some_test()
    {
        var broken = ProtocolBreakages.All.Select(b => new Rule(b.Code, Index().Replace(b.Place, "[]"))).ToHashSet();

        Assert.Empty(RuleCatalogue.Of(typeof(ProtocolInputValidator), ProtocolVerification.PathOf).Except(broken));
    }

    [Theory]
    [InlineData("", "not-json", 1)]
    [InlineData("{\n\"id\": \n", "not-json", 3)]
    [InlineData("[]", "type-wrong", 1)]
    [InlineData("null", "null", 1)]
    [InlineData("{} {}", "not-json", 1)]
    [InlineData("{\n// a remark\n}", "not-json", 2)]
    public void What_is_no_protocol_is_refused(string text, string code, int line)
    {
        var failure = Assert.Single(ProtocolFile.Read(text).Failures);

        Assert.Equal((code, "$", line), (failure.Code, failure.Path, failure.Line));
    }

    [Fact]
    public void A_file_that_is_too_large_is_refused_unread() =>
        Assert.Equal("file-too-large", Assert.Single(ProtocolReader.Read(new byte[ProtocolReader.MostBytes + 1], Shipped.Formulary).Failures).Code);

    [Fact]
    public void A_member_that_stands_twice_is_refused() =>
        Assert.Equal(("member-repeated", "$.id", 1), ProtocolFile.Read("{\"id\":\"a\",\n\"id\":\"b\"}").Failures.Where(f => f.Code != "member-missing").Select(f => (f.Code, f.Path, f.Line)).Single());

    [Theory]
    [InlineData("""{"\ud800":1}""", "member-unknown", "a name that is half a pair of characters")]
    [InlineData("""{"id":"\ud800"}""", "text-unprintable", "a text that is half a pair of characters")]
    [InlineData("""{"\u001b[2J":1}""", "member-unknown", "a name that acts on a terminal")]
    [InlineData("""{"id":{"id":{"id":[]}}}""", "type-wrong", "an object where a text stands")]
    [InlineData("""{"ranges":[[],"x",1,true,null]}""", "type-wrong", "items of every kind")]
    public void A_hostile_text_is_refused_and_never_throws(string text, string code, string why)
    {
        var failures = ProtocolFile.Read(text).Failures;

        Assert.Contains(failures, f => f.Code == code && why.Length > 0);
        Assert.All(failures, f => Assert.DoesNotContain('\u001b', f.Message + f.Path));
    }

    [Fact]
    public void Any_bytes_are_refused_and_never_throw()
    {
        var bytes = Encoding.UTF8.GetBytes(ProtocolFile.Example);
        for (var i = 0; i < bytes.Length; i += 7)
        {
            foreach (byte other in new byte[] { 0, (byte)'"', (byte)'}', (byte)'9', 0xFF })
            {
                var damaged = bytes.ToArray();
                damaged[i] = other;
                var reading = ProtocolReader.Read(damaged, Shipped.Formulary);
                Assert.Equal(reading.Protocol is null, reading.Failures.Count > 0);
            }
        }
    }

    [Fact]
    public void Every_error_is_named_at_once_with_its_line()
    {
        var text = ProtocolFile.Example.Replace("\"high\": 0.8", "\"high\": \"0.8\"", StringComparison.Ordinal)
            .Replace("\"author\"", "\"writer\"", StringComparison.Ordinal).Replace("\"above\": 300", "\"above\": null", StringComparison.Ordinal);
        var failures = ProtocolFile.Read(text).Failures;
        var lines = text.Split('\n');

        Assert.Equal(["member-missing", "member-unknown", "null", "type-wrong"], failures.Select(f => f.Code).Order(StringComparer.Ordinal));
        Assert.Contains("\"0.8\"", lines[failures.Single(f => f.Code == "type-wrong").Line - 1], StringComparison.Ordinal);
        Assert.Contains("null", lines[failures.Single(f => f.Code == "null").Line - 1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_hash_is_that_of_the_bytes_as_sha256sum_gives_it()
    {
        var bytes = Encoding.UTF8.GetBytes(ProtocolFile.Example);
        var expected = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes));

        Assert.Equal(expected, ProtocolFile.Read(ProtocolFile.Example).Protocol!.Identity.Sha256);
        Assert.NotEqual(expected, ProtocolFile.Read(ProtocolFile.Example + "\n").Protocol!.Identity.Sha256);
    }

    [Fact]
    public void A_place_is_the_line_on_which_the_item_begins()
    {
        var range = Assert.Single(ProtocolFile.Read(ProtocolFile.Example).Protocol!.Ranges);
        var lines = ProtocolFile.Example.Split('\n');

        Assert.Equal("$.ranges[0]", range.Place.Path);
        Assert.Contains("depression-iv", lines[range.Place.Line], StringComparison.Ordinal);
    }

    [Fact]
    public void What_loosens_is_computed_and_carries_what_was_said_for_it()
    {
        var protocol = ProtocolFile.Read(Repository.Read("docs", "examples", "protocol-loosening.json")).Protocol!;
        var change = Assert.Single(new ProtocolComparison(Shipped.Formulary).Of(protocol));

        Assert.Equal("depression-iv.high 1 mg/kg -> 1.2 mg/kg", change.ToString());
        Assert.True(change.IsLooser);
        Assert.Equal(new DateOnly(2027, 5, 1), change.Loosening!.ReviewBy);
    }

    [GeneratedRegex(@"\[[^\]]*\]")]
    private static partial Regex Index();
}
