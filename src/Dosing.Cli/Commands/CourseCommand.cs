using System.CommandLine;

namespace Dosing.Cli.Commands;

/// <summary>The symbols of <c>dosing course</c>.</summary>
internal sealed class CourseCommand
{
    /// <summary>The command and its options.</summary>
    public CourseCommand()
    {
        Command = new Command("course", "Judge the next session of a course: as check does, beside the sessions before it.");
        Command.Arguments.Add(File);
        Command.Options.Add(ExitZero);
        Common.AddTo(Command);
    }

    public Command Command { get; }

    public Argument<string> File { get; } = new("FILE") { Description = "A course of sessions in JSON, from a file or from standard input (-)" };

    public Option<bool> ExitZero { get; } = new("--exit-zero") { Description = "Exit 0 where the code would be 1, 3 or 4" };

    public CommonOptions Common { get; } = new("text", "json", "markdown");
}
