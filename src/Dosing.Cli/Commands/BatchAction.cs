using Dosing.Cli.Batching;
using Dosing.Cli.Parsing;
using Dosing.Cli.Rendering;
using Dosing.Formularies;
using Dosing.Requests;

namespace Dosing.Cli.Commands;

/// <summary>One request a row in, one row out, in the same order.</summary>
internal static class BatchAction
{
    /// <summary>Runs the command.</summary>
    public static int Run(BatchCommand command, Invocation call, Formulary formulary)
    {
        var (settings, errors) = BatchQuestion.Read(command, call);
        return errors.Count > 0 ? Refuse(call.Terminal, errors) : Run(settings, formulary, call.Terminal);
    }

    /// <summary>Runs a batch as it was asked for.</summary>
    internal static int Run(BatchSettings settings, Formulary formulary, Terminal terminal)
    {
        if (!InputFile.TryOpen(settings.File, terminal.Input, out var input, out var error))
        {
            return Refuse(terminal, [error]);
        }

        using (input)
        {
            UnfinishedFile? file = null;
            if (settings.Out is { } name
                && !UnfinishedFile.TryOpen(name, settings.IsResumed, ResumeState.ProgramOf(formulary), settings.Fingerprint, out file, out var why))
            {
                return Refuse(terminal, [new RequestError(RequestErrorCodes.FileUnreadable, "--out", name, why, null)]);
            }

            using var run = new BatchRun(new DoseAssessor(formulary), formulary, settings, terminal, input, file);
            var code = run.Run();

            // One row that cannot be read makes the exit code 2, and the other rows were judged all the same.
            if (run.HasJudged && code is ExitCode.Unreadable or ExitCode.Internal)
            {
                ProtocolLoading.Warn(terminal, formulary);
            }

            return code;
        }
    }

    private static int Refuse(Terminal terminal, IReadOnlyList<RequestError> errors)
    {
        ErrorText.Write(terminal.Error, errors);
        return ExitCode.Unreadable;
    }
}
