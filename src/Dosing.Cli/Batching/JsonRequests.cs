using Dosing.Cli.Parsing;
using Dosing.Requests;

namespace Dosing.Cli.Batching;

/// <summary>Reads a line as a request in JSON.</summary>
internal sealed class JsonRequests : IRowReader
{
    private readonly TextCache _cache = new();

    /// <inheritdoc/>
    public (DoseRequest Request, IReadOnlyList<RequestError> Errors) Read(ReadOnlySpan<byte> row) => RequestJson.Read(row, _cache);
}
