using System.Text.Json;

namespace Dosing.Cli.Tests.Protocols;

/// <summary><c>protocol validate</c>, <c>show</c> and <c>diff</c>.</summary>
public sealed class ProtocolCommandTests
{
    [Fact]
    public void A_sound_protocol_is_said_to_be_sound()
    {
        var result = Cli.Run(["protocol", "validate", Protocol.Example]);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("keeps every rule", result.Output, StringComparison.Ordinal);
        Assert.True(Json(Cli.Run(["protocol", "validate", Protocol.Example, "--format", "json"])).GetProperty("sound").GetBoolean());
        Assert.Equal(0, Cli.Run(["protocol", "validate", "-"], File.ReadAllBytes(Protocol.Example)).ExitCode);
    }

    [Fact]
    public void Everything_that_is_wrong_is_listed_with_its_place()
    {
        var bad = """{"schemaVersion":1,"id":"Bad id","title":"","institution":"i","version":"1","author":"a","approved":"today","reviewBy":"2027-11-01","flags":[{"id":"opioids","severity":{"anaesthesia":"none"},"why":"w"}]}""";
        var text = Cli.RunWithInput(bad, "protocol", "validate", "-");
        var json = Json(Cli.RunWithInput(bad, "protocol", "validate", "-", "--format", "json"));

        Assert.Equal((5, ""), (text.ExitCode, text.Error));
        Assert.Equal(["$.approved", "$.flags[0]", "$.id", "$.title"], json.GetProperty("failures").EnumerateArray().Select(f => f.GetProperty("path").GetString()!).Order(StringComparer.Ordinal));
        Assert.All(json.GetProperty("failures").EnumerateArray(), f => Assert.Contains($"[{f.GetProperty("code").GetString()}]", text.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_failure() =>
        Assert.Equal("file-unreadable", Json(Cli.Run(["protocol", "validate", "no-such.json", "--format", "json"])).GetProperty("failures")[0].GetProperty("code").GetString());

    [Fact]
    public void Show_says_what_is_in_force_and_where_every_limit_comes_from()
    {
        Assert.Contains("No local protocol is in force", Cli.Run(["protocol", "show"]).Output, StringComparison.Ordinal);
        var json = Json(Cli.Run(["protocol", "show", "--origin", "--format", "json", "--protocol", Protocol.Example, "--today", Protocol.Today]));
        var limits = json.GetProperty("limits").EnumerateArray().ToDictionary(l => $"{l.GetProperty("id").GetString()}.{l.GetProperty("member").GetString()}", l => (l.GetProperty("value").GetString(), l.GetProperty("origin").GetString()));

        Assert.True(json.GetProperty("inForce").GetBoolean());
        Assert.Equal(("0.8 mg/kg", "protocol"), limits["depression-iv.high"]);
        Assert.Equal(("0.5 mg/kg", "formulary"), limits["depression-iv.low"]);
        Assert.Equal(("contraindicated", "protocol"), limits["opioids.severity.subAnaestheticTherapy"]);
        Assert.Equal(("caution", "formulary"), limits["opioids.severity.anaesthesia"]);
        Assert.Equal(("20 mg", "protocol"), limits["local-depression-iv-fixed.low"]);
        Assert.Contains("depression-iv.high 0.8 mg/kg [protocol line", Cli.Run(["protocol", "show", "--origin", "--protocol", Protocol.Example, "--today", Protocol.Today]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_computes_what_is_tighter_and_what_is_looser()
    {
        var one = Effects(Cli.Run(["protocol", "diff", Protocol.Example, "--format", "json"]));
        var two = Effects(Cli.Run(["protocol", "diff", Protocol.Example, Protocol.Loosening, "--format", "json"]));
        var back = Effects(Cli.Run(["protocol", "diff", Protocol.Loosening, Protocol.Example, "--format", "json"]));

        Assert.Equal(("1 mg/kg", "0.8 mg/kg", "tighter"), one["depression-iv.high"]);
        Assert.Equal(("0.8 mg/kg", "1.2 mg/kg", "looser"), two["depression-iv.high"]);
        Assert.Equal(("1.2 mg/kg", "0.8 mg/kg", "tighter"), back["depression-iv.high"]);
        Assert.Empty(Effects(Cli.Run(["protocol", "diff", Protocol.Example, Protocol.Example, "--format", "json"])));
        Assert.Contains("tighter range depression-iv.high 1 mg/kg -> 0.8 mg/kg", Cli.Run(["protocol", "diff", Protocol.Example]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_stands_on_the_line_of_its_value()
    {
        var lines = File.ReadAllLines(Protocol.Example);
        var changes = Json(Cli.Run(["protocol", "diff", Protocol.Example, "--format", "json"])).GetProperty("changes").EnumerateArray().ToArray();

        Assert.All(changes, c => Assert.Contains(
            c.GetProperty("member").GetString() is { Length: > 0 } member ? $"\"{member.Split('.')[^1]}\": " : "{", lines[c.GetProperty("line").GetInt32() - 1], StringComparison.Ordinal));
        Assert.Equal(["$.ranges[0].hardLimit", "$.ranges[0].high"], changes.Where(c => Text(c, "id") == "depression-iv").Select(c => Text(c, "path")));
    }

    [Fact]
    public void Diff_of_what_cannot_be_read_compares_nothing()
    {
        var result = Cli.Run(["protocol", "diff", Protocol.Example, "no-such.json"]);

        Assert.Equal((5, ""), (result.ExitCode, result.Output));
        Assert.Contains("There is no such file.", result.Error, StringComparison.Ordinal);
    }

    private static JsonElement Json(CliResult result) => JsonDocument.Parse(result.Output).RootElement;

    private static Dictionary<string, (string?, string?, string?)> Effects(CliResult result) => Json(result).GetProperty("changes").EnumerateArray().ToDictionary(
        c => $"{c.GetProperty("id").GetString()}.{c.GetProperty("member").GetString()}",
        c => (Text(c, "before"), Text(c, "after"), Text(c, "effect")));

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;
}
