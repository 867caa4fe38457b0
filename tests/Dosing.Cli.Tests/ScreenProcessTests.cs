namespace Dosing.Cli.Tests;

/// <summary><c>screen</c> and <c>plan</c> as processes, with their output redirected as in a pipe.</summary>
public sealed class ScreenProcessTests
{
    private static readonly Dictionary<string, string> German = new() { ["LANG"] = "de_DE.UTF-8", ["LC_ALL"] = "de_DE.UTF-8", ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0" };

    [Theory]
    [InlineData("screen --for depression --flag pregnancy --measure potassium=2.9mmol/L", 3)]
    [InlineData("screen --for depression --medication diazepam --format json", 1)]
    [InlineData("screen --for depression", 4)]
    [InlineData("screen --for depression --absent pregnancy", 0)]
    [InlineData("screen --list opioid", 0)]
    [InlineData("screen --list --format json", 0)]
    [InlineData("plan --for depression --condition icd10:F50.0", 0)]
    [InlineData("plan --for acute-pain --age 6y --format markdown", 0)]
    [InlineData("plan --for anaesthesia-induction --format json", 0)]
    public void A_process_prints_what_the_program_prints_in_memory_in_any_language(string line, int code)
    {
        var words = line.Split(' ');
        var expected = Cli.Run(words);
        var process = Cli.Process(words, German);
        Assert.Equal((code, code, ""), (expected.ExitCode, process.ExitCode, process.Error));
        Assert.Equal(expected.OutputBytes, process.OutputBytes);
    }

    [Theory]
    [InlineData("screen --for depression --flag opiods")]
    [InlineData("screen --list --for depression")]
    [InlineData("plan --for sleep")]
    public void A_refusal_is_on_standard_error_alone_and_in_json_on_standard_output(string line)
    {
        Refusal.InText(Cli.Process(line.Split(' ')));
        Refusal.InJson(Cli.Process([.. line.Split(' '), "--format", "json"]));
    }
}
