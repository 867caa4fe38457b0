using System.Buffers;
using System.Text.Json;
using Dosing.Cli.Parsing;
using Dosing.Cli.Rendering;

namespace Dosing.Cli.Commands;

/// <summary>One request a line in, one row a line out, in the same order.</summary>
internal sealed class BatchAction(DoseAssessor assessor, Stream output, bool full, bool exitZero)
{
    private const int BufferSize = 64 * 1024;

    private static ReadOnlySpan<byte> LineEnd => "\n"u8;

    private readonly ArrayBufferWriter<byte> _row = new();

    /// <summary>Runs the command.</summary>
    public static int Run(BatchCommand command, Invocation call, DoseAssessor assessor)
    {
        if (call.RefusesProtocol(out var refused))
        {
            return refused;
        }

        if (!InputFile.TryOpen(call.Parsed.GetValue(command.File)!, call.Terminal.Input, out var input, out var error))
        {
            return call.Refuse(null, [error]);
        }

        using (input)
        using (var output = new BufferedStream(call.Terminal.OutputBytes, BufferSize))
        {
            return new BatchAction(assessor, output, "full".Equals(call.Parsed.GetValue(command.Detail), StringComparison.OrdinalIgnoreCase), call.Parsed.GetValue(command.ExitZero)).Run(input, call.Terminal.Error);
        }
    }

    /// <summary>Judges every line and returns the worst exit code of the rows. Blank lines are skipped.</summary>
    private int Run(Stream input, TextWriter messages)
    {
        var (worst, last) = (ExitCode.NoAlert, 0L);
        using var json = new Utf8JsonWriter(_row, JsonFigures.Compact);
        try
        {
            foreach (var (row, line) in JsonLines.Read(input))
            {
                _row.ResetWrittenCount();
                json.Reset(_row);
                worst = ExitCode.Worse(worst, Judge(json, row, line.Span));
                json.Flush();
                output.Write(_row.WrittenSpan);
                output.Write(LineEnd);
                last = row;
            }
        }
        catch (InputFailedException failed)
        {
            messages.WriteLine($"dosing: the input failed after line {last} ({failed.Message}); the rows before it are whole, and what follows was not judged.");
            worst = ExitCode.Worse(worst, ExitCode.Unreadable);
        }

        output.Flush();
        if (last == 0 && worst == ExitCode.NoAlert)
        {
            messages.WriteLine("dosing: the input holds no request, so nothing was judged. One JSON object a line is read.");
            return ExitCode.Unreadable;
        }

        return worst;
    }

    private int Judge(Utf8JsonWriter json, long row, ReadOnlySpan<byte> line)
    {
        var (assessment, id, errors) = RequestAssessing.Assess(line, assessor);
        if (assessment is null)
        {
            AssessmentJson.WriteRowErrors(json, id, row, errors);
            return ExitCode.Unreadable;
        }

        if (full)
        {
            AssessmentJson.Write(json, assessment, row);
        }
        else
        {
            AssessmentJson.WriteRow(json, assessment, row);
        }

        return exitZero ? ExitCode.NoAlert : ExitCode.Of(assessment.Disposition);
    }
}
