using Dosing.Cli.Parsing;
using Dosing.Requests;

namespace Dosing.Cli.Batching;

/// <summary>Reads a row of a table as a request. An empty cell is not given; lists are parted by <c>;</c>.</summary>
internal sealed class CsvRequests(CsvColumns columns) : IRowReader
{
    private const char ListMark = ';';

    private readonly List<string> _cells = [];

    /// <inheritdoc/>
    public (DoseRequest Request, IReadOnlyList<RequestError> Errors) Read(ReadOnlySpan<byte> row)
    {
        if (!CsvCells.TryPart(row, _cells, out var fault))
        {
            return (new DoseRequest(), [new RequestError(RequestErrorCodes.NotCsv, "request", null, fault, null)]);
        }

        if (_cells.Count != columns.Names.Count)
        {
            return (new DoseRequest(),
                [new RequestError(RequestErrorCodes.NotCsv, "request", null, FormattableString.Invariant($"The row has {_cells.Count} cells and the header {columns.Names.Count}."), null)]);
        }

        var members = new RequestMembers();
        IReadOnlyList<GivenDoseText> given = [];
        for (var i = 0; i < _cells.Count; i++)
        {
            if (_cells[i].Length > 0)
            {
                Take(columns.Names[i], _cells[i], members, ref given);
            }
        }

        return (members.ToRequest(given), []);
    }

    private static void Take(string column, string cell, RequestMembers members, ref IReadOnlyList<GivenDoseText> given)
    {
        var place = Array.IndexOf(RequestMembers.AllNames, column);
        if (RequestMembers.IsText(place))
        {
            members.SetText(place, cell);
        }
        else if (RequestMembers.IsList(place))
        {
            members.SetList(place, cell.Split(ListMark));
        }
        else if (CsvColumns.MeasurementOf(column) is { } name)
        {
            members.AddMeasurement(name, cell);
        }
        else
        {
            given = [.. cell.Split(ListMark).Select(Given)];
        }
    }

    /// <summary>A dose and a time, as <c>10 mg@30 min</c>; without its time it is an error of the content.</summary>
    private static GivenDoseText Given(string text) =>
        text.IndexOf('@', StringComparison.Ordinal) is >= 0 and var at ? new(text[..at], text[(at + 1)..]) : new(text, null);
}
