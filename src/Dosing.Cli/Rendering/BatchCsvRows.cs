using System.Globalization;
using System.Text;
using Dosing.Assessments;
using Dosing.Cli.Batching;
using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Quantities;
using Dosing.Requests;

namespace Dosing.Cli.Rendering;

/// <summary>
/// The rows of a batch as a table (RFC 4180): the short form in columns that never change their place, and behind them those
/// of the local protocol where one is in force. A cell of somebody's text that a spreadsheet would reckon as a formula begins
/// with an apostrophe.
/// </summary>
internal sealed class BatchCsvRows : IRowWriter
{
    private const string LineEnd = "\r\n";

    private static readonly string[] Columns =
    [
        "id", "row", "disposition", "drug", "route", "overMinutes", "totalMg", "mgPerKg", "mgPerKgPerHour", "mcgPerKgPerMin", "volumeMl",
        "outcome", "rangeId", "unit", "value", "low", "usual", "high", "hardLimit", "grade", "sources",
        "level", "band", "nextLevel", "nextStartsAt", "nextStartsAbove", "nextUnit", "nextFold", "rule", "mayBeDeeper",
        "findings", "explanations", "notChecked", "errors",
    ];

    private static readonly string[] ProtocolColumns = ["protocol", "protocolVersion", "protocolSha256", "protocolOverdue", "protocolLoosened"];

    private readonly StringBuilder _row = new();
    private readonly List<string?> _cells = new(Columns.Length + ProtocolColumns.Length);
    private readonly byte[] _header;
    private readonly string?[] _protocol;

    /// <summary>Rows that are judged under a protocol, or under none.</summary>
    public BatchCsvRows(ProtocolInForce? protocol)
    {
        _header = Encoding.UTF8.GetBytes(string.Join(',', protocol is null ? Columns : Columns.Concat(ProtocolColumns)) + LineEnd);
        _protocol = protocol is null ? [] :
        [
            protocol.Identity.Id, Harmless(protocol.Identity.Version), protocol.Identity.Sha256, protocol.Overdue.Count > 0 ? "true" : null,
            string.Join(';', protocol.Loosened.Select(change => change.Value)),
        ];
    }

    /// <inheritdoc/>
    public ReadOnlySpan<byte> Heading => _header;

    /// <inheritdoc/>
    public void Write(RowBuffer output, DoseAssessment assessment, long line)
    {
        var (dose, verdict, depth) = (assessment.Dose, assessment.Verdict, assessment.Depth);
        var (range, next) = (verdict.Range, depth.Next);
        Begin(assessment.Request.Raw.Id, line, Words.Dispositions.Word(assessment.Disposition));
        _cells.AddRange(
        [
            Words.Drugs.Word(assessment.Request.Drug), Words.Routes.Word(assessment.Request.Route),
            Figure(dose.Time.Duration?.ExactMinutes), Figure(dose.Total?.Exact), Figure(dose.PerKilogram?.Exact),
            Figure(dose.RatePerKilogram?.Exact), Figure(dose.RatePerKilogram?.Exact * 1000m / 60m), Figure(dose.Volume?.Exact),
            Words.Outcomes.Word(verdict.Outcome), range?.Id, range is null ? null : JsonFigures.Ucum(range.Unit), Figure(range is null ? null : verdict.Value),
            Figure(range?.Low), Figure(range?.Usual), Figure(range?.High), Figure(range?.HardLimit), range?.Grade, range is null ? null : string.Join(';', range.Sources),
            Words.DepthLevels.Word(depth.Level), depth.Band?.Id, next is null ? null : Words.DepthLevels.Word(next.Level),
            next is { Inclusive: true } ? Figure(next.Start) : null, next is { Inclusive: false } ? Figure(next.Start) : null,
            next is null ? null : JsonFigures.Ucum(next.Unit), Figure(next?.Fold, 2), depth.Rule, assessment.MayBeDeeper ? "true" : null,
            string.Join(';', assessment.Raised.Select(f => $"{f.Id}={Words.Severities.Word(f.Severity)}")),
            string.Join(';', assessment.Slips.Select(s => s.Id)),
            Harmless(string.Join(';', assessment.NotChecked.Select(p => $"{p.Part}={p.Reason}"))),
            null,
            .. _protocol,
        ]);
        End(output);
    }

    /// <inheritdoc/>
    public void WriteErrors(RowBuffer output, string? id, IReadOnlyList<RequestError> errors, long line)
    {
        Begin(id, line, null);
        _cells.AddRange(Enumerable.Repeat<string?>(null, Columns.Length - _cells.Count - 1));
        _cells.Add(Harmless(string.Join(';', errors.Select(e => $"{e.Field}={e.Code}"))));

        // Nothing was judged, so nothing was judged under a protocol.
        _cells.AddRange(new string?[_protocol.Length]);
        End(output);
    }

    private void Begin(string? id, long line, string? disposition)
    {
        _cells.Clear();
        _cells.AddRange([id is null ? null : Harmless(id), id is null ? line.ToString(CultureInfo.InvariantCulture) : null, disposition]);
    }

    private void End(RowBuffer output)
    {
        _row.Clear();
        for (var i = 0; i < _cells.Count; i++)
        {
            _row.Append(i == 0 ? "" : ",");
            Append(_cells[i] ?? "");
        }

        var text = _row.Append(LineEnd).ToString();
        output.Advance(Encoding.UTF8.GetBytes(text, output.GetSpan(Encoding.UTF8.GetByteCount(text))));
    }

    private void Append(string cell)
    {
        if (cell.AsSpan().ContainsAny(",\"\r\n"))
        {
            _row.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }
        else
        {
            _row.Append(cell);
        }
    }

    /// <summary>A text that no spreadsheet takes for a formula.</summary>
    private static string Harmless(string text) => text.Length > 0 && "=+-@\t\r\n".Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;

    private static string? Figure(Rational? value, int places = QuantityFormat.JsonPlaces) => value is { } known ? QuantityFormat.Fixed(known, places) : null;
}
