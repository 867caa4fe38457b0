using System.Diagnostics;
using Dosing.Testing;

namespace Dosing.Cli.Tests;

/// <summary>The manual page is what the command line says of itself.</summary>
public sealed class ManualTests
{
    private const string Accept = "DOSING_ACCEPT";

    private static readonly string Page = Cli.Run(["manual"]).Output;

    [Fact]
    public void The_page_that_ships_is_the_one_of_this_version()
    {
        var file = Repository.PathTo("docs", "man", "dosing.1");
        Assert.True(Approved.Read(file, Page) == Page, $"docs/man/dosing.1 is not what dosing manual prints. Read the difference. If it is right, accept it: {Accept}=1 dotnet test tests/Dosing.Cli.Tests --filter {nameof(ManualTests)}");
    }

    [Fact]
    public void It_holds_every_command_and_option_of_help_and_every_example()
    {
        var plain = Page.Replace("\\-", "-", StringComparison.Ordinal);
        foreach (var command in Commands("").Where(c => Lines(c, "Commands:").Length == 0))
        {
            Assert.Contains($"\n.SS dosing {command} ", plain, StringComparison.Ordinal);
            Assert.All(Lines(command, "Examples:"), line => Assert.Contains($".nf\n{line}\n.fi", plain, StringComparison.Ordinal));
            Assert.All(Lines(command, "Options:").Where(l => !l.Contains("--help", StringComparison.Ordinal)), line => Assert.Contains($"\n.B {line.Split("  ")[0].Replace("<", "", StringComparison.Ordinal).Replace(">", "", StringComparison.Ordinal)}\n", plain, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void It_has_the_sections_of_a_manual_page()
    {
        var sections = Page.Split('\n').Where(l => l.StartsWith(".SH ", StringComparison.Ordinal)).Select(l => l[4..]);
        Assert.Equal(["NAME", "SYNOPSIS", "DESCRIPTION", "COMMANDS", "OPTIONS OF EVERY COMMAND", "EXIT STATUS", "ENVIRONMENT", "FILES", "EXAMPLES"], sections);
        Assert.All(Page, c => Assert.True(c is '\n' or (>= ' ' and <= '~'), $"{(int)c}"));
    }

    [Fact]
    public async Task Groff_where_it_is_installed_renders_it_without_a_warning()
    {
        using var file = new TempFile(Page);
        var start = new ProcessStartInfo("groff") { RedirectStandardOutput = true, RedirectStandardError = true };
        Array.ForEach(["-man", "-Tutf8", "-ww", file.Name], start.ArgumentList.Add);
        try
        {
            using var groff = Process.Start(start)!;
            var error = groff.StandardError.ReadToEndAsync();
            // Lines are filled out with blanks, from the left and the right in turn.
            Assert.Contains("internal error", string.Join(' ', (await groff.StandardOutput.ReadToEndAsync()).Split(' ', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
            Assert.Equal("", await error);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // Not installed here.
        }
    }

    [Fact]
    public void No_help_lists_the_command_that_makes_it() =>
        Assert.DoesNotContain("manual", Cli.Run(["--help"]).Output, StringComparison.Ordinal);

    private static IEnumerable<string> Commands(string command) =>
        Lines(command, "Commands:").Select(l => $"{command} {l.Split(' ')[0]}".Trim()).SelectMany(child => Commands(child).Prepend(child));

    private static string[] Lines(string command, string heading) =>
        [.. Cli.Run([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]).Output.Split('\n')
            .SkipWhile(l => l != heading).Skip(1).TakeWhile(l => l.Length > 0).Where(l => l.Length > 2 && l[2] != ' ').Select(l => l.Trim())];
}
