using Dosing.Cli.Parsing;
using Dosing.Requests;

namespace Dosing.Cli.Batching;

/// <summary>Reads a line as a request in JSON.</summary>
internal sealed class JsonRequests : IRowReader
{
    private readonly RequestJson _json = new(new TextCache());

    /// <inheritdoc/>
    public (DoseRequest Request, IReadOnlyList<RequestError> Errors) Read(ReadOnlySpan<byte> row) => _json.Read(row);
}
