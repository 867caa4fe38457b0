using System.Diagnostics;
using System.Text;

namespace Dosing.Cli.Tests;

/// <summary>What a run left behind.</summary>
internal sealed record CliResult(int ExitCode, string Output, string Error, byte[] OutputBytes, byte[] ErrorBytes);

/// <summary>Runs the command line, inside this process or as one of its own.</summary>
internal static class Cli
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Runs the program on streams in memory. Output that is not UTF-8 fails the test.</summary>
    public static CliResult Run(string[] args, byte[]? stdin = null, bool color = false, int width = 80)
    {
        var (code, output, error) = Perform(args, stdin, color, width);
        return Result(args, code, output, error);
    }

    /// <summary>Runs the program and does nothing else, for whoever measures it.</summary>
    public static (int ExitCode, byte[] Output, byte[] Error) Perform(string[] args, byte[]? stdin = null, bool color = false, int width = 80)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        using var input = new MemoryStream(stdin ?? []);
        var code = DosingProgram.Run(args, new Terminal
        {
            Input = input,
            OutputBytes = output,
            Output = Terminal.Utf8(output),
            Error = Terminal.Utf8(error),
            Color = color,
            Width = width,
        });
        return (code, output.ToArray(), error.ToArray());
    }

    /// <summary>Runs the program with texts, the last of which goes to standard input.</summary>
    public static CliResult RunWithInput(string stdin, params string[] args) => Run(args, Encoding.UTF8.GetBytes(stdin));

    /// <summary>Starts the program as a process with its output redirected, and these variables on top of the environment.</summary>
    public static CliResult Process(string[] args, IReadOnlyDictionary<string, string>? variables = null, byte[]? stdin = null)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Dosing.Cli.dll"));
        foreach (var arg in args)
        {
            start.ArgumentList.Add(arg);
        }

        foreach (var (name, value) in variables ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        using var process = System.Diagnostics.Process.Start(start)!;
        var output = ReadAll(process.StandardOutput.BaseStream);
        var error = ReadAll(process.StandardError.BaseStream);
        process.StandardInput.BaseStream.Write(stdin ?? []);
        process.StandardInput.Close();
        process.WaitForExit();
        return Result(args, process.ExitCode, output.Result, error.Result);
    }

    private static Task<byte[]> ReadAll(Stream stream) => Task.Run(() =>
    {
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    });

    private static CliResult Result(string[] args, int code, byte[] output, byte[] error)
    {
        var result = new CliResult(code, Strict.GetString(output), Strict.GetString(error), output, error);
        KeptOutputs.Keep(args, result.Output);
        return result;
    }
}
