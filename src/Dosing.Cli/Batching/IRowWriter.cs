using Dosing.Assessments;
using Dosing.Requests;

namespace Dosing.Cli.Batching;

/// <summary>Writes the answers of a batch in one form. Each thread has its own.</summary>
internal interface IRowWriter
{
    /// <summary>What stands before the first row; possibly nothing.</summary>
    ReadOnlySpan<byte> Heading { get; }

    /// <summary>Writes an answer with its line end.</summary>
    void Write(RowBuffer output, DoseAssessment assessment, long line);

    /// <summary>Writes the errors of a row that could not be read, with its line end.</summary>
    void WriteErrors(RowBuffer output, string? id, IReadOnlyList<RequestError> errors, long line);
}

/// <summary>Reads one row of a batch as a request. Each thread has its own.</summary>
internal interface IRowReader
{
    /// <summary>The request, as far as it could be read, with all errors of its form.</summary>
    (DoseRequest Request, IReadOnlyList<RequestError> Errors) Read(ReadOnlySpan<byte> row);
}
