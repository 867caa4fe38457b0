using System.CommandLine;
using System.CommandLine.Completions;

namespace Dosing.Cli.Commands;

/// <summary>A word that can be typed, and what it does.</summary>
internal sealed record CompletedWord(string Word, string Description);

/// <summary>What may follow: words, the name of a file, or nothing that is known.</summary>
internal sealed record CompletedValue(IReadOnlyList<string> Words, bool IsFile);

/// <summary>An option; its value is null where it takes none.</summary>
internal sealed record CompletedOption(CompletedWord Name, CompletedValue? Value);

/// <summary>A command: the words that lead to it, what stands below it, its options, and its argument or null.</summary>
internal sealed record CompletedCommand(
    IReadOnlyList<string> Path, IReadOnlyList<CompletedWord> Commands, IReadOnlyList<CompletedOption> Options, CompletedValue? Argument)
{
    /// <summary>The words that lead to it, with blanks between; empty for the root.</summary>
    public string At => string.Join(' ', Path);
}

/// <summary>What can be typed, from the symbols that read it: no list of its own.</summary>
internal static class CompletionTree
{
    /// <summary>The command and all below it, in the order of help.</summary>
    public static IReadOnlyList<CompletedCommand> Of(Command root) => [.. Below(root, [])];

    private static IEnumerable<CompletedCommand> Below(Command command, string[] path)
    {
        yield return new CompletedCommand(
            path,
            [.. command.Subcommands.Where(c => !c.Hidden).Select(c => Word(c))],
            [.. command.Options.Where(o => !o.Hidden).Concat(path.Length == 0 ? [] : Recursive(command)).Select(o => new CompletedOption(Word(o), Value(o)))],
            command.Arguments.FirstOrDefault(a => !a.Hidden) is { } argument ? Value(argument) : null);
        foreach (var below in command.Subcommands.Where(c => !c.Hidden).SelectMany(c => Below(c, [.. path, c.Name])))
        {
            yield return below;
        }
    }

    /// <summary>Options of the commands above that hold here too, such as help.</summary>
    private static IEnumerable<Option> Recursive(Command command) =>
        command.Parents.OfType<Command>().SelectMany(p => p.Options.Where(o => o.Recursive && !o.Hidden).Concat(Recursive(p)));

    private static CompletedWord Word(Symbol symbol) => new(symbol.Name, symbol.Description ?? "");

    private static CompletedValue? Value(Option option) =>
        option.Arity.MaximumNumberOfValues == 0 || option.ValueType == typeof(bool)
            ? null
            : new CompletedValue(option.CompletionSources.Count > 0 ? Words(option) : CompletionWords.Of(option.Name), option.HelpName == "FILE");

    private static CompletedValue Value(Argument argument) => new(argument.CompletionSources.Count > 0 ? Words(argument) : [], argument.Name == "FILE");

    private static string[] Words(Symbol symbol) => [.. symbol.GetCompletions(CompletionContext.Empty).Select(c => c.Label)];
}
