using System.Text.Json;
using Dosing.Assessments;
using Dosing.Cli.Batching;
using Dosing.Requests;

namespace Dosing.Cli.Rendering;

/// <summary>The rows of a batch as whole assessments, one JSON object a line.</summary>
internal sealed class BatchFullRows : IRowWriter
{
    /// <inheritdoc/>
    public ReadOnlySpan<byte> Heading => default;

    /// <inheritdoc/>
    public void Write(RowBuffer output, DoseAssessment assessment, long line)
    {
        using (var json = new Utf8JsonWriter(output, JsonFigures.Compact))
        {
            AssessmentJson.Write(json, assessment, line);
        }

        output.Raw("\n"u8);
    }

    /// <inheritdoc/>
    public void WriteErrors(RowBuffer output, string? id, IReadOnlyList<RequestError> errors, long line) => output.Errors(id, errors, line);
}
