using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Dosing.Cli.Commands;

/// <summary>The options that every command takes.</summary>
internal sealed class CommonOptions
{
    /// <summary>The options, with the formats of one command; the first is the default.</summary>
    public CommonOptions(params string[] formats)
    {
        Format = new Option<string>("--format") { Description = "How the result is written", DefaultValueFactory = _ => formats[0] };
        AcceptWords(Format, formats);
        AcceptWords(Profile, "us", "uk");
        Today.Validators.Add(RefuseOtherThanDates);
    }

    public Option<string> Format { get; }

    public Option<bool> NoColor { get; } = new("--no-color") { Description = "No colour, whatever the terminal can show" };

    public Option<string> Profile { get; } = new("--profile") { Description = "How micrograms are printed: us (mcg) or uk (micrograms)", DefaultValueFactory = _ => "us" };

    public Option<string?> Protocol { get; } = new("--protocol") { Description = "A local protocol to judge by (else DOSING_PROTOCOL, else that of the user)", HelpName = "FILE" };

    public Option<bool> NoProtocol { get; } = new("--no-protocol") { Description = "No local protocol, whatever the environment names" };

    public Option<string?> Today { get; } = new("--today") { Description = "The date to reckon with, year-month-day (default: the system's)", HelpName = "DATE" };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[Format, NoColor, Profile, Protocol, NoProtocol, Today])
        {
            command.Options.Add(option);
        }

        command.Validators.Add(result =>
        {
            if (result.GetResult(Protocol) is { Implicit: false } && result.GetResult(NoProtocol) is { Implicit: false })
            {
                result.AddError("--protocol and --no-protocol contradict each other; type one of them.");
            }
        });
    }

    /// <summary>Lets an option take one of a few words, in any case.</summary>
    public static void AcceptWords(Option<string> option, params string[] words)
    {
        option.HelpName = string.Join('|', words);
        option.CompletionSources.Add(words);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !words.Contains(token.Value, StringComparer.OrdinalIgnoreCase))
            {
                result.AddError($"{option.Name} '{token.Value}' is not one of {string.Join(", ", words)}.");
            }
        });
    }

    /// <summary>The date of a text, or null where it is none.</summary>
    public static DateOnly? DateOf(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static void RefuseOtherThanDates(OptionResult result)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (DateOf(text) is null)
        {
            result.AddError($"--today '{text}' is not a date. Type year-month-day, for example --today 2026-11-22.");
        }
    }
}
