using System.Text;
using Dosing.Testing;

namespace Dosing.Cli.Tests.Protocols;

/// <summary>The examples of protocols, and runs with variables of the environment.</summary>
internal static class Protocol
{
    /// <summary>A day on which no example is overdue.</summary>
    public const string Today = "2026-11-22";

    public static string Example { get; } = Repository.PathTo("docs", "examples", "protocol.json");

    public static string Loosening { get; } = Repository.PathTo("docs", "examples", "protocol-loosening.json");

    /// <summary>Runs a command with variables of the environment.</summary>
    public static CliResult Run(IReadOnlyDictionary<string, string> variables, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        var code = DosingProgram.Run(args, new Terminal
        {
            Input = new MemoryStream(),
            OutputBytes = output,
            Output = Terminal.Utf8(output),
            Error = Terminal.Utf8(error),
            Variable = name => variables.GetValueOrDefault(name),
        });
        KeptOutputs.Keep(args, Encoding.UTF8.GetString(output.ToArray()));
        return new CliResult(code, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(error.ToArray()), output.ToArray(), error.ToArray());
    }

    /// <summary>A check under an example, on a day on which it is not overdue.</summary>
    public static CliResult Check(Order order, string protocol, params string[] more) => Cli.Run(order.Check(["--protocol", protocol, "--today", Today, .. more]));
}
