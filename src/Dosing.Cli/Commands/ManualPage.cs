using System.CommandLine;

namespace Dosing.Cli.Commands;

/// <summary>The manual page: what the symbols that read the command line say of themselves, and what belongs to no command.</summary>
internal static class ManualPage
{
    /// <summary>The page, in the man macros of roff.</summary>
    public static string Of(Command root)
    {
        var commands = ManualEntry.Below(root);
        var shared = ManualEntry.SharedOptions(commands);
        var page = new Roff(root.Name, Version());
        page.Section("NAME").Name(root.Name, root.Description!.TrimEnd('.'));
        page.Section("SYNOPSIS").Command($"{root.Name} COMMAND [OPTION]...");
        page.Section("DESCRIPTION").Text(
            "Compares one entered dose of ketamine or esketamine with published ranges, limits and depth ladders, and shows the formula, the numbers, "
            + "the sources and the gaps behind every statement. It does not choose a dose. For health professionals who can check the basis of every line, "
            + "and for teaching. No alert does not mean no risk.");
        page.Text("Results go to standard output, messages to standard error. Nothing is sent anywhere, and no file is written that was not named.");
        page.Section("COMMANDS");
        foreach (var command in commands)
        {
            page.Part(command.Synopsis).Text(command.Description);
            WriteOptions(page, [.. command.Arguments, .. command.Options.Except(shared)]);
        }

        page.Section("OPTIONS OF EVERY COMMAND");
        WriteOptions(page, shared);
        page.Section("EXIT STATUS");
        foreach (var (code, meaning) in ExamplesFirst.ExitCodes)
        {
            page.Entry($"{code}", meaning);
        }

        foreach (var (command, meaning) in ExamplesFirst.OtherMeanings)
        {
            page.Text($"{root.Name} {command}: {meaning}");
        }

        page.Section("ENVIRONMENT");
        page.Entry(ProtocolChoice.Variable, "A local protocol to judge by, where --protocol names none.");
        page.Entry("XDG_CONFIG_HOME, HOME", "Where the protocol of the user is looked for.");
        page.Entry("NO_COLOR, TERM", "No colour where the first is set or the second is dumb; none in a pipe or file either.");
        page.Section("FILES");
        page.Entry("$XDG_CONFIG_HOME/dosing/protocol.json", "The local protocol of the user, where neither --protocol nor the environment names one; in ~/.config where the variable is not set.");
        page.Section("EXAMPLES");
        foreach (var example in commands.SelectMany(c => ExamplesFirst.Of(c.Name)))
        {
            page.Example(example);
        }

        return page.ToString();
    }

    private static void WriteOptions(Roff page, IEnumerable<ManualOption> options)
    {
        foreach (var option in options)
        {
            page.Entry(option.Typed, option.Description);
        }
    }

    private static string Version() => typeof(ManualPage).Assembly.GetName().Version!.ToString(3);
}
