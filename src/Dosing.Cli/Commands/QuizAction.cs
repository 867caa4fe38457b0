using Dosing.Cli.Rendering;
using Dosing.Requests;
using Dosing.Teaching;

namespace Dosing.Cli.Commands;

/// <summary>Prints a practice sheet, or marks answers to it.</summary>
internal static class QuizAction
{
    private const string NotMade = "the quiz cannot be made, so nothing was asked.";
    private const string NotMarked = "the answers cannot be read, so nothing was marked.";

    public static int Run(QuizCommand command, Invocation call, QuizMaster master)
    {
        if (call.RefusesProtocol(out var refused))
        {
            return refused;
        }

        var settings = QuizReader.Read(new QuizRequest
        {
            Seed = call.Parsed.GetValue(command.Seed),
            Count = call.Parsed.GetValue(command.Count),
            For = call.Parsed.GetValue(command.For),
            Kind = call.Parsed.GetValue(command.Kind),
        });
        if (!settings.IsRead)
        {
            return call.Refuse(null, settings.Errors, NotMade);
        }

        var sheet = master.Make(settings.Value);
        if (!sheet.IsRead)
        {
            return call.Refuse(null, sheet.Errors, NotMade);
        }

        return call.Parsed.GetValue(command.Answer) is { } answers
            ? Mark(command, call, master.Mark(sheet.Value, answers))
            : Print(call, new QuizParts(sheet.Value, call.Parsed.GetValue(command.Sheet)!.ToLowerInvariant()));
    }

    private static int Print(Invocation call, QuizParts parts)
    {
        if (call.Format == "html")
        {
            call.Terminal.Output.Write(InProfile(new QuizHtml(parts).Compose(), call));
            return ExitCode.NoAlert;
        }

        call.Answer(page => new QuizSheetText(page, parts).Write(), json => QuizJson.Write(json, parts), () => new QuizMarkdown(parts, call.IsUk).Compose());
        return ExitCode.NoAlert;
    }

    private static int Mark(QuizCommand command, Invocation call, ReadResult<QuizMarking> read)
    {
        if (call.IsGiven(command.Sheet))
        {
            return call.Refuse(null, [new RequestError(RequestErrorCodes.Contradiction, "sheet", call.Parsed.GetValue(command.Sheet), "Answers are marked in place of a sheet.", "--answer or --sheet, one of them")], NotMarked);
        }

        if (!read.IsRead)
        {
            return call.Refuse(null, read.Errors, NotMarked);
        }

        var marking = read.Value;
        if (call.Format == "html")
        {
            call.Terminal.Output.Write(InProfile(new QuizMarkingHtml(marking).Compose(), call));
            return ExitCode.NoAlert;
        }

        call.Answer(page => new QuizMarkingText(page, marking).Write(), json => QuizMarkingJson.Write(json, marking), () => new QuizMarkingMarkdown(marking, call.IsUk).Compose());
        return ExitCode.NoAlert;
    }

    private static string InProfile(string html, Invocation call) => call.IsUk ? Micrograms.InFull(html) : html;
}
