using System.Diagnostics.CodeAnalysis;
using Dosing.Preparation;
using Dosing.Requests;

namespace Dosing.Cli.Parsing;

/// <summary>Where the columns of a rate table stand, by its header.</summary>
internal sealed class RateTableColumns
{
    private const string Weight = "weight";
    private const string Rate = "rate";
    private const string Dose = "dose";
    private const string Strength = "strength";
    private const string Printed = "printed";
    private const string Header = "header";
    private const int MostWithNearWords = 100;
    private const string Example = "weight,rate,strength,printed or weight,dose,strength,printed";

    private static readonly string[] Known = [Weight, Rate, Dose, Strength, Printed];

    private readonly string[] _header;

    private RateTableColumns(string[] header)
    {
        _header = header;
        Kind = header.Contains(Rate) ? RateTableKind.Rates : RateTableKind.Volumes;
    }

    /// <summary>Whether the table prints rates or volumes.</summary>
    public RateTableKind Kind { get; }

    /// <summary>Reads a header, or says all that is wrong with it.</summary>
    public static bool TryRead(string[]? cells, [NotNullWhen(true)] out RateTableColumns? columns, out IReadOnlyList<RequestError> errors)
    {
        string[] header = [.. (cells ?? []).Select(c => c.ToLowerInvariant())];
        var found = new List<RequestError>();
        if (cells is null)
        {
            found.Add(new RequestError(RequestErrorCodes.NotCsv, Header, null, "A quote of the header stands in the wrong place or is not closed.", Example));
        }
        else
        {
            Check(header, cells, found);
        }

        errors = found;
        columns = found.Count == 0 ? new RateTableColumns(header) : null;
        return columns is not null;
    }

    /// <summary>The texts of a row, or what is wrong with its form.</summary>
    public bool TryTake(long number, string[]? cells, [NotNullWhen(true)] out RateTableRow? row, out IEnumerable<RequestError> errors)
    {
        (row, errors) = (null, []);
        var name = FormattableString.Invariant($"row {number}");
        if (cells is null)
        {
            errors = [new RequestError(RequestErrorCodes.NotCsv, name, null, "A quote stands in the wrong place or is not closed.", "a cell in quotes from end to end, with every quote in it doubled")];
        }
        else if (cells.Length > _header.Length)
        {
            errors = [new RequestError(RequestErrorCodes.NotCsv, name, null, FormattableString.Invariant($"The row has {cells.Length} cells, the header {_header.Length}; a decimal mark is a point, and commas only part cells."), "as many cells as columns, for example 45 kg,0.3 mg/kg/h,2 mg/mL,6.75 mL/h")];
        }
        else if (cells.Length < _header.Length)
        {
            errors = _header[cells.Length..].Select(column => new RequestError(RequestErrorCodes.RequiredMissing, $"{name}, {column}", null, "The row ends before this column.", null));
        }
        else
        {
            row = new RateTableRow(number, Cell(cells, Weight), Cell(cells, RateTable.DoseColumn(Kind)), Cell(cells, Strength), Cell(cells, Printed));
        }

        return row is not null;
    }

    private static void Check(string[] header, string[] typed, List<RequestError> errors)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < header.Length; i++)
        {
            if (!Known.Contains(header[i]))
            {
                // Looking for near words is slow, and nobody reads more than the first errors.
                var near = errors.Count < MostWithNearWords ? NearWords.To(header[i], Known) : [];
                errors.Add(new RequestError(RequestErrorCodes.MemberUnknown, Header, typed[i], "There is no such column.", near.Count > 0 ? string.Join(" or ", near) : $"columns parted by commas: {Example}"));
            }
            else if (!seen.Add(header[i]))
            {
                errors.Add(new RequestError(RequestErrorCodes.MemberDuplicate, Header, typed[i], "The column stands twice.", "give it once"));
            }
        }

        if (header.Contains(Rate) && header.Contains(Dose))
        {
            errors.Add(new RequestError(RequestErrorCodes.Contradiction, Header, null, "A table prints rates or volumes, not both.", "rate or dose"));
        }

        string[] missing = [.. new[] { Weight, Strength, Printed }.Except(header), .. header.Contains(Rate) || header.Contains(Dose) ? [] : new[] { "rate or dose" }];
        errors.AddRange(missing.Select(column => new RequestError(RequestErrorCodes.RequiredMissing, Header, null, $"The column {column} is missing.", Example)));
    }

    private string Cell(string[] cells, string column) => cells[Array.IndexOf(_header, column)];
}
