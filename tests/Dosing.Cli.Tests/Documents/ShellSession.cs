using System.Globalization;
using System.Text.RegularExpressions;
using Dosing.Testing;

namespace Dosing.Cli.Tests.Documents;

/// <summary>Runs the lines of a block as a shell in the folder of the repository would, where all of them are the command, in a folder of its own for what they write.</summary>
internal sealed partial class ShellSession : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dosing-shown-").FullName;

    /// <summary>Whether every line of a block is the command, with nothing else of a shell than the first lines of its output, and its output in a file.</summary>
    public static bool CanRun(Block block) => Lines(block).All(line => Line().IsMatch(line));

    /// <summary>Puts a file where the lines look for it.</summary>
    public void Put(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);

    /// <summary>What is printed, line by line as it is; where nothing goes to standard output, the messages.</summary>
    public string Run(Block block, Action<string, CliResult>? each = null) => string.Concat(Lines(block).Select(line =>
    {
        var parts = Line().Match(line);
        var result = Cli.Run([.. Word().Matches(parts.Groups["arguments"].Value).Select(m => InFolder(m.Value.Trim('"')))]);
        each?.Invoke(line, result);
        if (parts.Groups["file"] is { Success: true } file)
        {
            Put(file.Value, result.Output);
            return result.Error;
        }

        var printed = result.Output.Length > 0 ? result.Output : result.Error;
        return parts.Groups["head"] is { Success: true } head
            ? string.Concat(printed.Split('\n').Take(int.Parse(head.Value, CultureInfo.InvariantCulture)).Select(l => $"{l}\n"))
            : printed;
    }));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string[] Lines(Block block) => block.Text.TrimEnd('\n').Split('\n');

    /// <summary>A document shows a file by its path in the repository, or by a bare name where a person stands.</summary>
    private string InFolder(string word) =>
        word.StartsWith("docs/", StringComparison.Ordinal) && File.Exists(Repository.PathTo(word)) ? Repository.PathTo(word)
        : BareName().IsMatch(word) ? Path.Combine(_folder, word)
        : word;

    [GeneratedRegex(@"^dosing (?<arguments>[^|<>\\$']*?)(?: \| head -n (?<head>\d+))?(?: > (?<file>[\w.-]+))?$")]
    private static partial Regex Line();

    [GeneratedRegex("""
        "[^"]*"|\S+
        """)]
    private static partial Regex Word();

    [GeneratedRegex(@"^[\w-]+\.(ndjson|json|csv|html|md|svg)$")]
    private static partial Regex BareName();
}
