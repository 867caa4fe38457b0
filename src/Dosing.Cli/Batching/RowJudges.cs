using Dosing.Cli.Parsing;
using Dosing.Cli.Rendering;
using Dosing.Formularies;
using Dosing.Requests;

namespace Dosing.Cli.Batching;

/// <summary>Makes the judges of the rows of a batch, one for each thread, and the writers of their answers.</summary>
internal sealed class RowJudges(DoseAssessor assessor, Formulary formulary, BatchSettings settings, RowForm form)
{
    /// <summary>A judge for one thread.</summary>
    /// <param name="columns">The columns of a table; null where the rows are JSON.</param>
    public RowJudge New(CsvColumns? columns) => new(
        new RequestReader(formulary, remembers: true), assessor, settings, form, columns is null ? new JsonRequests() : new CsvRequests(columns), NewWriter());

    /// <summary>A writer of answers in the form that was asked for.</summary>
    public IRowWriter NewWriter() => settings.Format switch
    {
        "csv" => new BatchCsvRows(formulary.Protocol),
        "summary" => new NoRows(),
        _ => settings.IsFull ? new BatchFullRows() : new BatchShortRows(),
    };
}
