using System.Text;

namespace Dosing.Cli.Tests;

/// <summary>The program as a process, with its output redirected as in a pipe.</summary>
public sealed class ProcessTests
{
    private static readonly Order Odd = Order.Usual with { Dose = "0.123456789mg/kg", Weight = "154lb" };

    private static readonly Dictionary<string, string> Plain = new() { ["LANG"] = "C", ["LC_ALL"] = "C", ["TERM"] = "", ["NO_COLOR"] = "" };

    private static readonly Lazy<byte[]> Text = new(() => Cli.Process(Odd.Check(), Plain).OutputBytes);

    private static readonly Lazy<byte[]> InJson = new(() => Cli.Process(Odd.Check("--format", "json"), Plain).OutputBytes);

    [Fact]
    public void A_process_prints_what_the_program_prints_in_memory()
    {
        Assert.Equal(Cli.Run(Odd.Check()).OutputBytes, Text.Value);
        Assert.Equal(Cli.Run(Odd.Check("--format", "json")).OutputBytes, InJson.Value);
    }

    [Theory]
    [InlineData("de_DE.UTF-8")]
    [InlineData("fr_FR.UTF-8")]
    [InlineData("tr_TR.UTF-8")]
    public void The_language_of_the_system_changes_no_byte(string language)
    {
        var variables = new Dictionary<string, string>(Plain) { ["LANG"] = language, ["LC_ALL"] = language, ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0" };
        Assert.Equal(Text.Value, Cli.Process(Odd.Check(), variables).OutputBytes);
        Assert.Equal(InJson.Value, Cli.Process(Odd.Check("--format", "json"), variables).OutputBytes);
        Assert.Equal(Cli.Run(["check", "--help"]).OutputBytes, Cli.Process(["check", "--help"], variables).OutputBytes);
    }

    [Theory]
    [InlineData("TERM", "dumb")]
    [InlineData("TERM", "xterm-256color")]
    [InlineData("NO_COLOR", "1")]
    [InlineData("COLUMNS", "200")]
    [InlineData("CLICOLOR_FORCE", "1")]
    public void What_the_terminal_can_do_changes_no_byte_of_a_pipe(string name, string value) =>
        Assert.Equal(Text.Value, Cli.Process(Odd.Check(), new Dictionary<string, string>(Plain) { [name] = value }).OutputBytes);

    [Fact]
    public void Exit_codes_and_channels_are_those_of_the_program()
    {
        var stop = Cli.Process(CheckExitCodeTests.Stop.Check());
        Assert.Equal((3, ""), (stop.ExitCode, stop.Error));
        Refusal.InText(Cli.Process(CheckExitCodeTests.Unreadable.Check()));
        Refusal.InJson(Cli.Process(CheckExitCodeTests.Unreadable.Check("--format", "json")));
    }

    [Fact]
    public void A_pipe_is_read_to_its_end()
    {
        var input = string.Concat(Enumerable.Repeat(Order.Usual.Json() + "\n", 2000));
        var result = Cli.Process(["batch", "-"], stdin: Encoding.UTF8.GetBytes(input));
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(2000, result.Output.Count(c => c == '\n'));
    }

    [Fact]
    public void A_response_file_is_no_option_of_a_process()
    {
        using var file = new TempFile("--help");
        Refusal.InText(Cli.Process(["@" + file.Name]));
    }

    [Fact]
    public void Nothing_but_the_answer_is_written_no_mark_and_no_carriage_return()
    {
        Assert.NotEqual(0xEF, Text.Value[0]);
        Assert.DoesNotContain((byte)'\r', Text.Value);
        Assert.Equal((byte)'\n', Text.Value[^1]);
    }
}
