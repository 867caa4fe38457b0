using Dosing.Cli.Parsing;
using Dosing.Preparation;
using Dosing.Requests;

namespace Dosing.Cli.Commands;

/// <summary>A printed figure that the formula does not give.</summary>
/// <param name="Row">The row as typed.</param>
/// <param name="Right">The right figure with its unit.</param>
internal sealed record WrongCell(RateTableRow Row, string Right);

/// <summary>Verifies a table row by row. Only wrong cells and errors are kept, so memory does not grow with what is right.</summary>
internal sealed class RateTableCheck
{
    /// <summary>So many errors are listed; the rest is counted.</summary>
    public const int MostErrors = 1000;

    private const string File = "file";

    private readonly List<WrongCell> _wrong = [];
    private readonly List<RequestError> _errors = [];
    private long _moreErrors;

    /// <summary>Whether the table prints rates or volumes.</summary>
    public RateTableKind Kind { get; private set; }

    /// <summary>The cells that were verified.</summary>
    public long Cells { get; private set; }

    /// <summary>The wrong ones, in the order of the table.</summary>
    public IReadOnlyList<WrongCell> Wrong => _wrong;

    /// <summary>Why the table cannot be read; empty where it can.</summary>
    public IReadOnlyList<RequestError> Errors => _moreErrors == 0 ? _errors
        : [.. _errors, new RequestError(RequestErrorCodes.NotCsv, File, null, FormattableString.Invariant($"There are {_moreErrors} more errors, which are not listed."), "mend the first ones and try again")];

    /// <summary>Verifies a table to its end.</summary>
    public static RateTableCheck Of(Stream input)
    {
        var check = new RateTableCheck();
        var row = 0L;
        try
        {
            using var table = new CsvTable(input);
            if (!table.TryRead(out var header))
            {
                check.Add([new RequestError(RequestErrorCodes.NotCsv, File, null, "The file is empty.", "a header and rows: weight,rate,strength,printed")]);
            }
            else if (!RateTableColumns.TryRead(header, out var columns, out var errors))
            {
                check.Add(errors);
            }
            else
            {
                check.Kind = columns.Kind;
                for (; table.TryRead(out var cells); row++)
                {
                    check.Verify(row + 1, cells, columns);
                }

                check.RequireARow(row);
            }
        }
        catch (InputFailedException failed)
        {
            var (after, code) = (row == 0 ? "" : FormattableString.Invariant($" after row {row}"), failed.InnerException is IOException or UnauthorizedAccessException ? RequestErrorCodes.FileUnreadable : RequestErrorCodes.NotCsv);
            check.Add([new RequestError(code, $"{File}{after}", null, failed.Message, "a table of commas and quotes in UTF-8")]);
        }

        return check;
    }

    private void Verify(long number, string[]? cells, RateTableColumns columns)
    {
        if (!columns.TryTake(number, cells, out var row, out var faults))
        {
            Add(faults);
            return;
        }

        var read = RateTable.Read(row, columns.Kind);
        if (!read.IsRead)
        {
            Add(read.Errors);
            return;
        }

        Cells++;
        if (!read.Value.IsRight)
        {
            _wrong.Add(new WrongCell(row, read.Value.RightText));
        }
    }

    /// <summary>A table that failed upstream must not read as one without a wrong cell.</summary>
    private void RequireARow(long rows)
    {
        if (rows == 0)
        {
            Add([new RequestError(RequestErrorCodes.RequiredMissing, File, null, "The table holds no row, so there is nothing to verify.", "a row below the header, for example 45 kg,0.3 mg/kg/h,2 mg/mL,6.75 mL/h")]);
        }
    }

    private void Add(IEnumerable<RequestError> errors)
    {
        foreach (var error in errors)
        {
            if (_errors.Count < MostErrors)
            {
                _errors.Add(error);
            }
            else
            {
                _moreErrors++;
            }
        }
    }
}
