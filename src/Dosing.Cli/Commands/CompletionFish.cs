using System.Text;

namespace Dosing.Cli.Commands;

/// <summary>The script of fish, with what each word does.</summary>
internal static class CompletionFish
{
    /// <summary>The script; to be sourced, or to stand among the completions of fish.</summary>
    public static string Script(IReadOnlyList<CompletedCommand> tree)
    {
        var text = new StringBuilder("# Completion of dosing for fish: dosing completion fish | source\ncomplete -c dosing -f\n");
        foreach (var command in tree)
        {
            var place = $"complete -c dosing -n {Quoted(Condition(command))}";
            foreach (var below in command.Commands)
            {
                text.Append($"{place} -a {below.Word} -d {Quoted(below.Description)}\n");
            }

            foreach (var option in command.Options)
            {
                text.Append($"{place} -l {option.Name.Word.TrimStart('-')}{Value(option.Value)} -d {Quoted(option.Name.Description)}\n");
            }

            if (command.Argument is { } argument)
            {
                text.Append(argument.IsFile ? $"{place} -F\n" : argument.Words.Count > 0 ? $"{place} -a {Quoted(string.Join(' ', argument.Words))}\n" : "");
            }
        }

        return text.ToString();
    }

    /// <summary>Every word of the path was typed, and none that leads further.</summary>
    private static string Condition(CompletedCommand command) => command.Path.Count == 0
        ? "__fish_use_subcommand"
        : string.Join("; and ", command.Path.Select(word => $"__fish_seen_subcommand_from {word}"))
            + (command.Commands.Count > 0 ? $"; and not __fish_seen_subcommand_from {string.Join(' ', command.Commands.Select(c => c.Word))}" : "");

    private static string Value(CompletedValue? value) => value switch
    {
        null => "",
        { IsFile: true } => " -r -F",
        { Words.Count: 0 } => " -x",
        _ => $" -x -a {Quoted(string.Join(' ', value.Words))}",
    };

    private static string Quoted(string text) => $"'{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'";
}
