using System.Text.Json;
using System.Text.RegularExpressions;

namespace Dosing.Cli.Tests;

/// <summary>What every refusal looks like: exit 2, said once, on the right channel, and harmless to a terminal.</summary>
internal static partial class Refusal
{
    /// <summary>A refusal in text: messages on standard error alone.</summary>
    public static void InText(CliResult result)
    {
        Assert.Equal(2, result.ExitCode);
        Assert.Equal("", result.Output);
        Assert.NotEqual("", result.Error);
        NoTrace(result.Error);
        Terminals.AreLeftAlone(result.Error);
    }

    /// <summary>A refusal in JSON: one object of errors on standard output.</summary>
    public static JsonElement[] InJson(CliResult result)
    {
        Assert.Equal(2, result.ExitCode);
        NoTrace(result.Output + result.Error);
        Terminals.AreLeftAlone(result.Output);
        Terminals.AreLeftAlone(result.Error);
        return Errors(Json.Read(result.Output), ["schemaVersion", "id", "errors"]);
    }

    /// <summary>The errors of an object, after a look at its members.</summary>
    public static JsonElement[] Errors(JsonElement answer, string[] members)
    {
        Assert.Subset(members.ToHashSet(), answer.EnumerateObject().Select(p => p.Name).ToHashSet());
        JsonElement[] errors = [.. answer.GetProperty("errors").EnumerateArray()];
        Assert.NotEmpty(errors);
        foreach (var error in errors)
        {
            Assert.Subset(new HashSet<string> { "field", "code", "given", "message", "suggestion" }, error.EnumerateObject().Select(p => p.Name).ToHashSet());
            Assert.NotEqual("", error.Text("field"));
            Assert.Matches("^[a-z][a-z-]+$", error.Text("code"));
            Assert.Matches(@"[.)]$", error.Text("message"));
            Assert.All(error.EnumerateObject(), p => Assert.Equal(JsonValueKind.String, p.Value.ValueKind));
        }

        return errors;
    }

    /// <summary>Field and code of every error in order.</summary>
    public static string[] Codes(JsonElement[] errors) => [.. errors.Select(e => $"{e.Text("field")} {e.Text("code")}")];

    private static void NoTrace(string text)
    {
        Assert.DoesNotMatch(Trace(), text);
        Assert.DoesNotContain("internal error", text, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^\s+at \S+\(|Exception|System\.", RegexOptions.Multiline)]
    private static partial Regex Trace();
}
