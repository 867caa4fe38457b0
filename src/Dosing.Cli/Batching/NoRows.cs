using Dosing.Assessments;
using Dosing.Requests;

namespace Dosing.Cli.Batching;

/// <summary>Writes nothing, where only counts are wanted.</summary>
internal sealed class NoRows : IRowWriter
{
    /// <inheritdoc/>
    public ReadOnlySpan<byte> Heading => default;

    /// <inheritdoc/>
    public void Write(RowBuffer output, DoseAssessment assessment, long line)
    {
    }

    /// <inheritdoc/>
    public void WriteErrors(RowBuffer output, string? id, IReadOnlyList<RequestError> errors, long line)
    {
    }
}
