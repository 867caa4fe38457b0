using System.Text.RegularExpressions;
using Dosing.Testing;

namespace Dosing.Cli.Tests;

/// <summary>The readme begins with the main job and the tests; its other commands are run with those of all pages (Documents).</summary>
public sealed partial class ShownOutputTests
{
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

    private static List<string> Words(string command) => [.. Word().Matches(command).Select(m => m.Value.Trim('"'))];

    [GeneratedRegex("""```sh\n(?<command>.*?)\n```""", RegexOptions.Singleline)]
    private static partial Regex ShellBlock();

    [GeneratedRegex("""
        "[^"]*"|\S+
        """)]
    private static partial Regex Word();
}
