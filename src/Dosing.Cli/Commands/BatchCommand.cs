using System.CommandLine;

namespace Dosing.Cli.Commands;

/// <summary>The symbols of <c>dosing batch</c>.</summary>
internal sealed class BatchCommand
{
    /// <summary>The command, its argument and options.</summary>
    public BatchCommand()
    {
        Command = new Command("batch", "Judge many requests: one a row in, one row out, in the same order.");
        CommonOptions.AcceptWords(Detail, "row", "full");
        From.HelpName = "ndjson|csv";
        foreach (var option in (Option[])[From, Detail, Only, Out, Report, Resume, FirstRow, ExitZero])
        {
            Command.Options.Add(option);
        }

        Command.Arguments.Add(File);
        Common.AddTo(Command);
    }

    public Command Command { get; }

    public Argument<string> File { get; } = new("FILE") { Description = "A file of requests, or - for standard input" };

    public Option<string?> From { get; } = new("--from") { Description = "The form of the input (default: csv for a name that ends in .csv, else ndjson)" };

    public Option<string> Detail { get; } = new("--detail") { Description = "row: the short row; full: the whole assessment", DefaultValueFactory = _ => "row" };

    public Option<string?> Only { get; } = new("--only") { Description = "Write only rows of these dispositions, as stop,not-checked; rows that cannot be read are always written", HelpName = "LIST" };

    public Option<string?> Out { get; } = new("--out") { Description = "Write to a file, which gets its name when it is complete", HelpName = "FILE" };

    public Option<string?> Report { get; } = new("--report") { Description = "Write the summary too, as a page or picture: NAME.html or NAME.svg", HelpName = "FILE" };

    public Option<bool> Resume { get; } = new("--resume") { Description = "Continue the file of an interrupted run, if there is one" };

    public Option<string?> FirstRow { get; } = new("--first-row") { Description = "The number of the first line, for a part of a larger input (default: 1)", HelpName = "N" };

    public Option<bool> ExitZero { get; } = new("--exit-zero") { Description = "Exit 0 where the code would be 1, 3 or 4" };

    public CommonOptions Common { get; } = new("ndjson", "csv", "summary");
}
