using System.CommandLine;

namespace Dosing.Cli.Commands;

/// <summary>An option or argument as it is typed, and what it does.</summary>
internal sealed record ManualOption(string Typed, string Description);

/// <summary>A command that does something: how it is typed, what it does, and what it takes.</summary>
internal sealed record ManualEntry(string Name, string Synopsis, string Description, IReadOnlyList<ManualOption> Arguments, IReadOnlyList<ManualOption> Options)
{
    /// <summary>Every command below that is shown and has none below itself, in the order of help.</summary>
    public static IReadOnlyList<ManualEntry> Below(Command root) => [.. Below(root, root.Name)];

    /// <summary>What every one of the commands takes, said in the same words.</summary>
    public static IReadOnlyList<ManualOption> SharedOptions(IReadOnlyList<ManualEntry> commands) =>
        [.. commands[0].Options.Where(option => commands.All(c => c.Options.Contains(option)))];

    private static IEnumerable<ManualEntry> Below(Command command, string path)
    {
        foreach (var below in command.Subcommands.Where(c => !c.Hidden))
        {
            var at = $"{path} {below.Name}";
            if (below.Subcommands.Count == 0)
            {
                yield return Of(below, at);
            }

            foreach (var entry in Below(below, at))
            {
                yield return entry;
            }
        }
    }

    private static ManualEntry Of(Command command, string path)
    {
        var arguments = command.Arguments.Where(a => !a.Hidden).ToArray();
        var typed = arguments.Select(a => a.Arity.MinimumNumberOfValues == 0 ? $"[{a.Name}]" : a.Name);
        return new ManualEntry(
            command.Name,
            string.Join(' ', [path, .. typed, "[OPTION]..."]),
            command.Description ?? "",
            [.. arguments.Select(a => new ManualOption(a.Name, Sentence(a.Description)))],
            [.. command.Options.Where(o => !o.Hidden).Select(Of)]);
    }

    private static ManualOption Of(Option option)
    {
        var typed = option.HelpName is { } value ? $"{option.Name} {value}" : option.Name;
        return new ManualOption(typed, Sentence(option.Description) + (Default(option) is { } text ? $" The default is {text}." : ""));
    }

    private static string? Default(Option option) =>
        option.HasDefaultValue && option.ValueType != typeof(bool) && option.GetDefaultValue() is string { Length: > 0 } text ? text : null;

    private static string Sentence(string? description) => description is null ? "" : description.EndsWith('.') ? description : description + ".";
}
