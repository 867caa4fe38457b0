using Dosing.Cli.Parsing;
using Dosing.Requests;

namespace Dosing.Cli.Batching;

/// <summary>Judges the rows of a chunk, one after the other. Each thread has its own.</summary>
/// <param name="requests">Reads the texts of a request.</param>
/// <param name="assessor">Judges a request.</param>
/// <param name="settings">What was asked for.</param>
/// <param name="form">How the rows follow each other.</param>
/// <param name="reader">Reads a row.</param>
/// <param name="writer">Writes its answer.</param>
internal sealed class RowJudge(RequestReader requests, DoseAssessor assessor, BatchSettings settings, RowForm form, IRowReader reader, IRowWriter writer)
{
    private static readonly RequestError TooLong = new(RequestErrorCodes.RowTooLong, "request", null,
        FormattableString.Invariant($"The row is longer than {ChunkReader.LongestRow} bytes and was not read."), "one request a row");

    /// <summary>Writes an answer for every row of a chunk that is not blank, and counts it.</summary>
    public void Judge(BatchChunk chunk)
    {
        if (chunk.IsTooLong)
        {
            Refuse(chunk, null, [TooLong], chunk.FirstLine);
            return;
        }

        var line = chunk.FirstLine;
        ReadOnlySpan<byte> rest = chunk.Input.AsSpan(0, chunk.Length);
        var row = Take(ref rest, out var lines);
        Judge(chunk, chunk.IsFirst ? Utf8Mark.Behind(row) : row, line);
        while (!rest.IsEmpty)
        {
            line += lines;
            row = Take(ref rest, out lines);
            Judge(chunk, row, line);
        }
    }

    /// <summary>Takes the next row without its line end, and how many lines it took.</summary>
    private ReadOnlySpan<byte> Take(ref ReadOnlySpan<byte> rest, out int lines)
    {
        var end = form.EndOfFirst(rest);
        var row = end < 0 ? rest : rest[..end];
        rest = end < 0 ? default : rest[end..];
        lines = ReferenceEquals(form, RowForm.Lines) ? 1 : row.Count((byte)'\n');
        return end < 0 ? row : row[..^1];
    }

    private void Judge(BatchChunk chunk, ReadOnlySpan<byte> row, long line)
    {
        if (row.Length > ChunkReader.LongestRow)
        {
            Refuse(chunk, null, [TooLong], line);
        }
        else if (row.IndexOfAnyExcept(" \t\r"u8) >= 0)
        {
            try
            {
                var (request, errors) = reader.Read(row);
                Answer(chunk, request, errors, line);
            }
            catch (Exception error)
            {
                throw new RowFailedException(line, error);
            }
        }
    }

    private void Answer(BatchChunk chunk, DoseRequest request, IReadOnlyList<RequestError> formErrors, long line)
    {
        var (assessment, errors) = RequestAssessing.AssessRow(request, formErrors, requests, assessor);
        if (assessment is null)
        {
            Refuse(chunk, request.Id, errors, line);
            return;
        }

        if (settings.Selects(assessment.Disposition))
        {
            writer.Write(chunk.Output, assessment, line);
        }

        chunk.Tally.Add(assessment.Disposition);
        if (settings.CountsParts)
        {
            chunk.Tally.AddParts(assessment);
        }
    }

    /// <summary>A row that cannot be read is always written: whoever asks for some rows only must not lose it.</summary>
    private void Refuse(BatchChunk chunk, string? id, IReadOnlyList<RequestError> errors, long line)
    {
        writer.WriteErrors(chunk.Output, id, errors, line);
        chunk.Tally.AddUnreadable();
        if (settings.CountsParts)
        {
            chunk.Tally.AddParts(errors);
        }
    }
}
