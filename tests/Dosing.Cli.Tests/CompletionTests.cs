using System.Diagnostics;
using Dosing.Clinical;
using Dosing.Knowledge;

namespace Dosing.Cli.Tests;

/// <summary>What a shell offers is what the command line reads. Bash is run; zsh and fish where they are installed.</summary>
public sealed class CompletionTests
{
    private static readonly string[] Shells = ["bash", "zsh", "fish", "pwsh"];

    /// <summary>Every line typed so far, and what must be offered: words of the vocabularies and of help.</summary>
    private static readonly (string Line, string[] Offered)[] Lines =
    [
        ("dosing verify-t", ["verify-table"]),
        ("dosing formulary ver", ["verify", "version"]),
        ("dosing check --format ", ["json", "markdown", "text"]),
        ("dosing formulary verify --format ", ["json", "text"]),
        ("dosing check --exit-", ["--exit-zero"]),
        ("dosing check --for check --se", ["--sex"]),
        ("dosing check --for ", [.. Words.Intents.Words]),
        ("dosing plan --route ", [.. Words.Routes.Words]),
        ("dosing screen --absent bupre", ["buprenorphine"]),
        ("dosing prepare --device ", [.. KetamineFormulary.Load().Content.Devices.Select(d => d.Id)]),
        ("dosing check --dose ", []),
        ("dosing completion z", ["zsh"]),
    ];

    [Fact]
    public void A_script_is_plain_text_that_names_every_command()
    {
        foreach (var shell in Shells)
        {
            var script = Script(shell);
            Assert.All(script, c => Assert.True(c is '\n' or (>= ' ' and <= '~'), $"{shell}: {(int)c}"));
            Assert.EndsWith("\n", script, StringComparison.Ordinal);
            Assert.All(Commands(), command => Assert.Contains(command, script, StringComparison.Ordinal));
            Assert.All(KetamineFormulary.Load().Content.ScreeningEntries, e => Assert.Contains(e.Id, script, StringComparison.Ordinal));
            Assert.Equal(script, Script(shell.ToUpperInvariant()));
        }
    }

    [Theory]
    [InlineData("completion")]
    [InlineData("completion sh")]
    [InlineData("completion bash zsh")]
    [InlineData("completion bash --format json")]
    public void Anything_but_one_of_the_shells_is_refused(string typed)
    {
        var result = Cli.Run(typed.Split(' '));
        Assert.Equal(2, result.ExitCode);
        Assert.NotEqual("", result.Error);
        Assert.DoesNotContain("_dosing", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Bash_offers_what_is_read()
    {
        var offered = Bash([.. Lines.Select(l => l.Line)]);
        Assert.All(Lines.Zip(offered), pair => Assert.Equal(pair.First.Offered.Order(StringComparer.Ordinal), pair.Second.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Bash_offers_every_option_of_every_help()
    {
        var commands = Commands().Where(c => c != "formulary").ToArray();
        var offered = Bash([.. commands.Select(c => $"dosing {c} --")]);
        Assert.All(commands.Zip(offered), pair => Assert.Equal(Options(Cli.Run([pair.First, "--help"]).Output), pair.Second.ToHashSet()));
    }

    [Fact]
    public void Bash_completes_a_value_after_an_equals_sign_and_the_name_of_a_file()
    {
        Assert.Equal(["markdown"], Bash(["dosing check --format = m"]).Single());
        using var file = new TempFile("{}");
        Assert.Equal([file.Name], Bash([$"dosing check --request {file.Name}"]).Single());
        Assert.Contains(file.Name, Bash([$"dosing batch {file.Name}"]).Single());
    }

    [Fact]
    public void Zsh_where_it_is_installed_offers_what_is_read()
    {
        // The functions of its completion are stood in for: what they are given is what is offered.
        const string Given = """
            compdef() { :; }; _files() { :; }
            compadd() { print -rn -- "${values[*]} "; }
            _describe() { local e; for e in $entries; do [[ ${e%%:*} == $PREFIX* ]] && print -rn -- "${e%%:*} "; done; }
            ask() { words=("$@"); CURRENT=$#; PREFIX=${words[-1]}; _dosing; print; }
            """;
        var lines = Lines.Where(l => l.Line[^1] == ' ' || l.Line.Contains(" --exit", StringComparison.Ordinal) || l.Line.Contains(" ver", StringComparison.Ordinal)).ToArray();
        if (Ask("zsh", ["-f"], $"{Given}\n{Script("zsh")}\n{string.Concat(lines.Select(l => $"ask {Quoted(l.Line)}\n"))}") is { } offered)
        {
            Assert.All(lines.Zip(offered), pair => Assert.Equal(pair.First.Offered.Order(StringComparer.Ordinal), pair.Second.Order(StringComparer.Ordinal)));
        }
    }

    [Fact]
    public void Fish_where_it_is_installed_offers_what_is_read()
    {
        var lines = string.Concat(Lines.Select(l => $"echo (complete -C '{l.Line}' | string split -f1 \\t)\n"));
        if (Ask("fish", ["--no-config"], $"{Script("fish")}\n{lines}") is { } offered)
        {
            Assert.All(Lines.Zip(offered), pair => Assert.Equal(pair.First.Offered.Order(StringComparer.Ordinal), pair.Second.Order(StringComparer.Ordinal)));
        }
    }

    private static string Script(string shell)
    {
        var result = Cli.Run(["completion", shell]);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        return result.Output;
    }

    /// <summary>The commands that help lists.</summary>
    private static string[] Commands() =>
        [.. Cli.Run([]).Output.Split("Commands:\n")[1].Split("\n\n")[0].Split('\n').Where(l => l.StartsWith("  ", StringComparison.Ordinal) && l[2] != ' ').Select(l => l.Trim().Split(' ')[0])];

    /// <summary>The long options at the beginning of a line of help.</summary>
    private static HashSet<string> Options(string help) =>
        [.. help.Split("Options:\n")[1].Split('\n').Select(l => l.Trim().Split(' ').FirstOrDefault(w => w.StartsWith("--", StringComparison.Ordinal) && l.StartsWith("  ", StringComparison.Ordinal) && l[2] == '-')).OfType<string>()];

    private static string[][] Bash(string[] lines) =>
        Ask("bash", ["--norc", "--noprofile"], $$"""
            {{Script("bash")}}
            ask() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=(); _dosing; echo "${COMPREPLY[*]}"; }
            {{string.Concat(lines.Select(l => $"ask {Quoted(l)}\n"))}}
            """) ?? throw new InvalidOperationException("There is no bash.");

    private static string Quoted(string line) => string.Join(' ', line.Split(' ').Select(w => $"'{w}'"));

    /// <summary>The words that a shell answers, a line each; null where it is not installed.</summary>
    private static string[][]? Ask(string shell, string[] options, string script)
    {
        var start = new ProcessStartInfo(shell, options) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var process = System.Diagnostics.Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEndAsync();
            process.StandardInput.Write(script);
            process.StandardInput.Close();
            process.WaitForExit();
            Assert.Equal("", error.Result);
            return [.. output.Result.TrimEnd('\n').Split('\n').Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
