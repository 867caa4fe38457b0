using System.Text.RegularExpressions;
using Dosing.Testing;

namespace Dosing.Cli.Tests;

/// <summary>What the documents show is what the command prints.</summary>
public sealed partial class ShownOutputTests
{
    [Theory]
    [InlineData("README.md", 5)]
    [InlineData("docs/cli.md", 7)]
    [InlineData("docs/screening.md", 13)]
    [InlineData("docs/course.md", 3)]
    [InlineData("docs/claims.md", 4)]
    [InlineData("docs/quiz.md", 4)]
    [InlineData("docs/teaching.md", 6)]
    [InlineData("docs/simulate.md", 5)]
    public void Every_shown_command_prints_what_is_shown(string document, int atLeast)
    {
        var text = Repository.Read(document);
        var shown = Shown().Matches(text);
        Assert.True(shown.Count >= atLeast, $"{document} shows {shown.Count} commands with their output.");
        Assert.All(shown, match =>
        {
            var words = Words(match.Groups["command"].Value);
            var result = Cli.Run([.. words.Skip(1).Select(InRepository)]);
            var printed = (result.Output.Length > 0 ? result.Output : result.Error).TrimEnd('\n').Split('\n');
            var lines = match.Groups["head"] is { Success: true } head ? int.Parse(head.Value, System.Globalization.CultureInfo.InvariantCulture) : printed.Length;
            Assert.Equal(match.Groups["output"].Value.TrimEnd('\n'), string.Join("\n", printed.Take(lines)));
        });
    }

    [Fact]
    public void The_first_two_commands_of_the_readme_are_the_main_job_and_the_tests()
    {
        var text = Repository.Read("README.md");
        var commands = ShellBlock().Matches(text).Select(m => m.Groups["command"].Value.Trim()).ToArray();
        Assert.StartsWith("dotnet run --project src/Dosing.Cli -c Release -f net10.0 -- check ", commands[0], StringComparison.Ordinal);
        Assert.Equal("dotnet test Dosing.sln", commands[1]);

        var words = Words(commands[0]);
        var result = Cli.Run([.. words.Skip(words.IndexOf("--") + 1)]);
        Assert.InRange(result.ExitCode, 0, 1);
        Assert.Contains("mg/kg", result.Output, StringComparison.Ordinal);
    }

    /// <summary>A document shows a file by its path in the repository, in whose folder a person stands.</summary>
    private static string InRepository(string word) =>
        word.StartsWith("docs/", StringComparison.Ordinal) && File.Exists(Repository.PathTo(word)) ? Repository.PathTo(word) : word;

    private static List<string> Words(string command) => [.. Word().Matches(command).Select(m => m.Value.Trim('"'))];

    [GeneratedRegex("""```sh\n(?<command>dosing [^\n|]*?)(?: \| head -n (?<head>\d+))?\n```\n\n```text\n(?<output>.*?)\n```""", RegexOptions.Singleline)]
    private static partial Regex Shown();

    [GeneratedRegex("""```sh\n(?<command>.*?)\n```""", RegexOptions.Singleline)]
    private static partial Regex ShellBlock();

    [GeneratedRegex("""
        "[^"]*"|\S+
        """)]
    private static partial Regex Word();
}
