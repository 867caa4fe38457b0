using System.CommandLine;

namespace Dosing.Cli.Commands;

/// <summary>The symbols of <c>dosing batch</c>.</summary>
internal sealed class BatchCommand
{
    /// <summary>The command, its argument and options.</summary>
    public BatchCommand()
    {
        Command = new Command("batch", "Judge many requests: one JSON object a line in, one row a line out, in the same order.");
        CommonOptions.AcceptWords(Detail, "row", "full");
        CommonOptions.AcceptWords(From, "ndjson");
        Command.Arguments.Add(File);
        Command.Options.Add(From);
        Command.Options.Add(Detail);
        Command.Options.Add(ExitZero);
        Common.AddTo(Command);
    }

    public Command Command { get; }

    public Argument<string> File { get; } = new("FILE") { Description = "A file of requests, or - for standard input" };

    public Option<string> From { get; } = new("--from") { Description = "The form of the input", DefaultValueFactory = _ => "ndjson" };

    public Option<string> Detail { get; } = new("--detail") { Description = "row: the short row; full: the whole assessment", DefaultValueFactory = _ => "row" };

    public Option<bool> ExitZero { get; } = new("--exit-zero") { Description = "Exit 0 where the code would be 1, 3 or 4" };

    public CommonOptions Common { get; } = new("ndjson");
}
