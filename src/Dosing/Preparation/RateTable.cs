using Dosing.Clinical;
using Dosing.Quantities;
using Dosing.Requests;

namespace Dosing.Preparation;

/// <summary>Reads the rows of a table of pump rates or volumes, each cell by the rules of every number.</summary>
public static class RateTable
{
    /// <summary>The column of the rate or of the dose.</summary>
    public static string DoseColumn(RateTableKind kind) => kind == RateTableKind.Rates ? "rate" : "dose";

    /// <summary>Reads one row, or says what is wrong with each of its cells. Nothing is repaired, and no text throws.</summary>
    public static ReadResult<RateTableCell> Read(RateTableRow row, RateTableKind kind)
    {
        ArgumentNullException.ThrowIfNull(row);
        var errors = new ErrorCollector();
        if (!QuantityParser.TryReadBodyWeight(row.Weight, out var weight, out var error))
        {
            errors.Add(Field(row, "weight"), row.Weight, error);
        }

        if (!DoseReader.TryRead(row.Dose, out var dose, out error) || (error = OtherKind(dose, kind)) is not null)
        {
            errors.Add(Field(row, DoseColumn(kind)), row.Dose, error);
        }

        if (!QuantityParser.TryReadStrength(row.Strength, out var strength, out _, out error))
        {
            errors.Add(Field(row, "strength"), row.Strength, error);
        }

        if (!PrintedFigure.TryRead(row.Printed, kind, out var printed, out error))
        {
            errors.Add(Field(row, "printed"), row.Printed, error);
        }

        return errors.HasErrors ? new(errors.Errors) : new(new RateTableCell(row, weight, dose!, strength, printed!));
    }

    /// <summary>The name of a cell in an error.</summary>
    public static string Field(RateTableRow row, string column)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(column);
        return FormattableString.Invariant($"row {row.Number}, {column}");
    }

    private static ReadingError? OtherKind(ProposedDose dose, RateTableKind kind) => kind switch
    {
        RateTableKind.Rates when dose is not (ProposedDose.OfRate or ProposedDose.OfRatePerKilogram) =>
            new(ReadingErrorCodes.UnitKind, "A rate is an amount of drug per time, such as mg/kg/h, mcg/kg/min or mg/h.", "for example 0.3 mg/kg/h"),
        RateTableKind.Volumes when dose is not (ProposedDose.OfMass or ProposedDose.OfMassPerKilogram) =>
            new(ReadingErrorCodes.UnitKind, "A dose is an amount of drug, such as mg/kg or mg.", "for example 0.5 mg/kg"),
        _ => null,
    };
}
