using System.CommandLine;
using Dosing.Cli.Commands;
using Dosing.Cli.Parsing;
using Dosing.Cli.Rendering;
using Dosing.Formularies;
using Dosing.Requests;

namespace Dosing.Cli;

/// <summary>Runs one command line from words to exit code.</summary>
internal static class DosingProgram
{
    /// <summary>Runs a command line. Whatever fails inside ends in exit code 5 and one line, never in an answer.</summary>
    public static int Run(IReadOnlyList<string> args, Terminal terminal)
    {
        try
        {
            return Invoke(args, terminal);
        }
        catch (InvalidFormularyException error)
        {
            terminal.Error.WriteLine($"dosing: {ErrorText.Printable(error.Message)}");
            return ExitCode.Internal;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // What is read is read where it can be refused, so this is the output: a full disk, or nobody there.
            terminal.Error.WriteLine($"dosing: the answer could not be written, so it may be cut short: {ErrorText.Printable(error.Message.ReplaceLineEndings(" "))}");
            return ExitCode.Internal;
        }
        catch (Exception error)
        {
            terminal.Error.WriteLine($"dosing: internal error, nothing was judged: {error.GetType().Name}: {ErrorText.Printable(error.Message.ReplaceLineEndings(" "))}");
            return ExitCode.Internal;
        }
    }

    private static int Invoke(IReadOnlyList<string> args, Terminal terminal)
    {
        var command = new DosingCommand(terminal);

        // No response files and no bundles: a word that begins with @ is a word, and -abc is not three options.
        var parsed = command.Root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
        if (parsed.Errors.Count > 0)
        {
            return Refuse(args, [.. parsed.Errors.Select(e => e.Message)], PartedValue.HowToType(args, parsed.UnmatchedTokens), terminal);
        }

        return parsed.Invoke(new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false });
    }

    private static int Refuse(IReadOnlyList<string> args, IReadOnlyList<string> messages, string? parted, Terminal terminal)
    {
        if (AsksForJson(args))
        {
            RequestError[] errors = [.. messages.Select(m => new RequestError(RequestErrorCodes.Usage, "command", null, m, "dosing --help"))];
            JsonText.Write(terminal.Output, json => AssessmentJson.WriteErrors(json, null, errors));
        }

        foreach (var message in messages)
        {
            terminal.Error.WriteLine($"dosing: {ErrorText.Printable(message)}");
        }

        if (parted is not null)
        {
            terminal.Error.WriteLine($"dosing: a value with a blank in it stands in quotation marks: {ErrorText.Printable(parted)}");
        }

        terminal.Error.WriteLine("dosing: nothing was judged. dosing --help shows what can be typed, examples first.");
        return ExitCode.Unreadable;
    }

    private static bool AsksForJson(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i].Equals("--format=json", StringComparison.OrdinalIgnoreCase) || args[i].Equals("--format:json", StringComparison.OrdinalIgnoreCase)
                || (args[i] == "--format" && i + 1 < args.Count && args[i + 1].Equals("json", StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        return false;
    }
}
