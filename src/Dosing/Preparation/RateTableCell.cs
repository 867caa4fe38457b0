using Dosing.Clinical;
using Dosing.Quantities;

namespace Dosing.Preparation;

/// <summary>One cell of a printed table beside what the formula gives: dose x weight / strength. Nothing is rounded before it is compared.</summary>
public sealed record RateTableCell
{
    private const int LongestExact = QuantityFormat.JsonPlaces;
    private const int MostPlaces = 28;

    internal RateTableCell(RateTableRow row, BodyWeight weight, ProposedDose dose, Strength strength, PrintedFigure printed)
    {
        (Row, Printed) = (row, printed);
        Right = dose switch
        {
            ProposedDose.OfRatePerKilogram per => (per.Rate * weight / strength).Exact,
            ProposedDose.OfRate rate => (rate.Rate / strength).Exact,
            ProposedDose.OfMassPerKilogram per => (per.Dose * weight / strength).Exact,
            ProposedDose.OfMass mass => (mass.Mass / strength).Exact,
            _ => throw new ArgumentOutOfRangeException(nameof(dose)),
        };
    }

    /// <summary>The row as typed.</summary>
    public RateTableRow Row { get; }

    /// <summary>The figure that the table prints.</summary>
    public PrintedFigure Printed { get; }

    /// <summary>The exact figure, in the unit of the printed one.</summary>
    public Rational Right { get; }

    /// <summary>
    /// Whether the printed figure is the exact one rounded to its own last digit. A value that lies exactly between two
    /// figures is right as either of them.
    /// </summary>
    public bool IsRight => Right >= Printed.Least && Right <= Printed.Most;

    /// <summary>
    /// The exact figure and its unit as text: whole where it ends within six places; otherwise with one digit more than
    /// was printed, at least three significant ones, and more where fewer would look as if the printed figure were right.
    /// </summary>
    public string RightText => $"{Figure()} {Printed.Unit}";

    private string Figure()
    {
        if (QuantityFormat.Number(Right) is var whole && whole == QuantityFormat.Fixed(Right, LongestExact))
        {
            return whole;
        }

        Rational smallest = 100m;
        for (var power = 0; power <= Printed.Places; power++)
        {
            smallest /= 10m;
        }

        for (var places = Printed.Places + 1; places < MostPlaces; places++, smallest /= 10m)
        {
            // Three significant digits at these places mean at least a hundred of the last one.
            if (Right >= smallest && QuantityFormat.Fixed(Right, places) is var text && !IsEdge(text))
            {
                return text;
            }
        }

        return whole;
    }

    private bool IsEdge(string text) => text == QuantityFormat.Number(Printed.Least) || text == QuantityFormat.Number(Printed.Most);
}
