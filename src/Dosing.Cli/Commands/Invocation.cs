using System.CommandLine;
using Dosing.Cli.Rendering;
using Dosing.Clinical;
using Dosing.Requests;

namespace Dosing.Cli.Commands;

/// <summary>One call of a command: what was typed, and the terminal it answers to.</summary>
internal sealed class Invocation(ParseResult parsed, CommonOptions options, Terminal terminal)
{
    public ParseResult Parsed => parsed;

    public Terminal Terminal => terminal;

    public string Format => parsed.GetValue(options.Format)!.ToLowerInvariant();

    public bool IsJson => Format == "json";

    private bool Color => terminal.Color && !parsed.GetValue(options.NoColor);

    public bool IsUk => "uk".Equals(parsed.GetValue(options.Profile), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether an option was typed.</summary>
    public bool IsGiven(Option option) => parsed.GetResult(option) is { Implicit: false };

    /// <summary>The date that was said to be today, or null.</summary>
    public DateOnly? SaidToday => parsed.GetValue(options.Today) is { } text ? CommonOptions.DateOf(text) : null;

    /// <summary>The file of the protocol that was named by the option, or null.</summary>
    public string? ProtocolFile => parsed.GetValue(options.Protocol);

    /// <summary>Whether a protocol was declined.</summary>
    public bool IsWithoutProtocol => parsed.GetValue(options.NoProtocol);

    /// <summary>Refuses a local protocol for a command that judges nobody: it shows what ships. One that was not named on the command line is passed over, and that is said.</summary>
    public bool RefusesProtocol(out int exitCode)
    {
        exitCode = ExitCode.Internal;
        if (ProtocolFile is { } file)
        {
            terminal.Error.WriteLine($"dosing: the local protocol {ErrorText.Printable(file)} cannot be applied: this command judges nobody and shows what ships. Nothing was judged. Leave --protocol out.");
            return true;
        }

        if (ProtocolChoice.Of(this) is { } choice)
        {
            terminal.Error.WriteLine($"dosing: the local protocol {ErrorText.Printable(choice.File)} (by {choice.By}) is not applied here: this command shows what ships.");
        }

        return false;
    }

    /// <summary>Prints a page of text in the profile and colour that were asked for.</summary>
    public void Print(Action<Page> compose)
    {
        var page = new Page(terminal.Width, IsUk);
        compose(page);
        page.WriteTo(terminal.Output, Color);
    }

    /// <summary>Prints one JSON object, whole or not at all.</summary>
    public void PrintJson(Action<System.Text.Json.Utf8JsonWriter> compose) => JsonText.Write(terminal.Output, compose);

    /// <summary>Prints an answer in the form that was asked for.</summary>
    public void Answer(Action<Page> text, Action<System.Text.Json.Utf8JsonWriter> json, Func<string> markdown)
    {
        switch (Format)
        {
            case "json":
                PrintJson(json);
                break;
            case "markdown":
                terminal.Output.Write(markdown());
                break;
            default:
                Print(text);
                break;
        }
    }

    /// <summary>The exit code of a disposition, or zero where that was asked for.</summary>
    public int Exit(Disposition disposition, Option<bool> exitZero) => parsed.GetValue(exitZero) ? ExitCode.NoAlert : ExitCode.Of(disposition);

    /// <summary>Says why an input cannot be read, on the channel that was asked for.</summary>
    public int Refuse(string? id, IReadOnlyList<RequestError> errors, string sentence = ErrorText.OfRequest)
    {
        if (IsJson)
        {
            PrintJson(json => AssessmentJson.WriteErrors(json, id, errors));
        }
        else
        {
            ErrorText.Write(terminal.Error, errors, sentence);
        }

        return ExitCode.Unreadable;
    }
}
