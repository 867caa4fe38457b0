using System.CommandLine;

namespace Dosing.Cli.Commands;

/// <summary>The symbols of <c>dosing quiz</c>.</summary>
internal sealed class QuizCommand
{
    /// <summary>The command and its options.</summary>
    public QuizCommand()
    {
        Command = new Command("quiz", "Practice orders made of the ranges and ladders: is it within, which depth, how many mL, spot the slip. Marked by the engine.");
        CommonOptions.AcceptWords(Sheet, "questions", "answers", "both");
        foreach (var option in (Option[])[Seed, Count, For, Kind, Sheet, Answer])
        {
            Command.Options.Add(option);
        }

        Common.AddTo(Command);
    }

    public Command Command { get; }

    public Option<string?> Seed { get; } = DoseOptions.Text("--seed", "N", "which sheet: the same seed gives the same questions (default 1)");

    public Option<string?> Count { get; } = DoseOptions.Text("--count", "N", "how many questions, 1 to 100 (default 10)");

    public Option<string?> For { get; } = DoseOptions.Text("--for", "INTENT", "orders for one intent alone: depression, acute-pain, ...");

    public Option<string?> Kind { get; } = DoseOptions.Text("--kind", "KIND", "one kind alone: within, depth, volume or slip");

    public Option<string> Sheet { get; } = new("--sheet") { Description = "What is printed", DefaultValueFactory = _ => "questions" };

    public Option<string?> Answer { get; } = DoseOptions.Text("--answer", "ANSWERS", "marks answers in place of a sheet: 1=within,2=transition,3=0.7mL");

    public CommonOptions Common { get; } = new("text", "json", "markdown", "html");
}
