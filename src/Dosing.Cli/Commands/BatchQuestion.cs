using System.Globalization;
using Dosing.Cli.Batching;
using Dosing.Cli.Parsing;
using Dosing.Clinical;
using Dosing.Requests;

namespace Dosing.Cli.Commands;

/// <summary>Reads what was asked of a batch; every option that makes no sense is an error.</summary>
internal static class BatchQuestion
{
    /// <summary>The settings, with all that is wrong with them.</summary>
    public static (BatchSettings Settings, IReadOnlyList<RequestError> Errors) Read(BatchCommand command, Invocation call)
    {
        var errors = new List<RequestError>();
        var file = call.Parsed.GetValue(command.File)!;
        var settings = new BatchSettings
        {
            File = file,
            IsFromCsv = IsCsv(call.Parsed.GetValue(command.From), file, errors),
            Format = call.Format,
            IsFull = "full".Equals(call.Parsed.GetValue(command.Detail), StringComparison.OrdinalIgnoreCase),
            Only = ReadOnly(call.Parsed.GetValue(command.Only), errors),
            Out = call.Parsed.GetValue(command.Out),
            Report = call.Parsed.GetValue(command.Report),
            IsResumed = call.Parsed.GetValue(command.Resume),
            FirstLine = ReadFirstRow(call.Parsed.GetValue(command.FirstRow), errors),
            IsExitZero = call.Parsed.GetValue(command.ExitZero),
        };
        Check(settings, errors);
        return (settings, errors);
    }

    private static bool IsCsv(string? from, string file, List<RequestError> errors)
    {
        switch (from?.ToLowerInvariant())
        {
            case null:
                return file != InputFile.StandardInput && file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);
            case "csv":
                return true;
            case "ndjson":
                return false;
            default:
                errors.Add(Usage("--from", from, "The input is ndjson or csv.", "--from csv"));
                return false;
        }
    }

    private static List<Disposition> ReadOnly(string? list, List<RequestError> errors)
    {
        var only = new List<Disposition>();
        foreach (var word in list?.Split(',') ?? [])
        {
            if (!Words.Dispositions.TryRead(word, out var disposition))
            {
                errors.Add(Usage("--only", word, "There is no such disposition.", string.Join(',', Words.Dispositions.Words)));
            }
            else if (!only.Contains(disposition))
            {
                only.Add(disposition);
            }
        }

        return only;
    }

    private static long ReadFirstRow(string? text, List<RequestError> errors)
    {
        if (text is null)
        {
            return 1;
        }

        if (text.Length is > 0 and <= 15 && text[0] != '0' && text.All(char.IsAsciiDigit))
        {
            return long.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
        }

        errors.Add(Usage("--first-row", text, "A line is a whole number from 1.", "--first-row 1001"));
        return 1;
    }

    private static void Check(BatchSettings settings, List<RequestError> errors)
    {
        if (settings.IsFull && settings.Format != "ndjson")
        {
            errors.Add(Usage("--detail", "full", "Only ndjson holds the whole assessment.", "--format ndjson --detail full"));
        }

        if (settings.IsSummary && settings.Only.Count > 0)
        {
            errors.Add(Usage("--only", null, "A summary counts every row.", "leave --only out"));
        }

        if (settings.IsResumed && settings.Out is null)
        {
            errors.Add(Usage("--resume", null, "Only a file can be continued.", "--out FILE --resume"));
        }

        errors.AddRange(BatchFiles.Faults(settings.File, settings.Out, settings.Report));
    }

    private static RequestError Usage(string option, string? given, string message, string suggestion) =>
        new(RequestErrorCodes.Usage, option, given, message, suggestion);
}
