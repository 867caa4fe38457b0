using System.Diagnostics.CodeAnalysis;
using Dosing.Quantities;

namespace Dosing.Preparation;

/// <summary>A figure as a table prints it, and how far the exact value may lie away. Zero can be printed too.</summary>
public sealed record PrintedFigure
{
    private static readonly QuantityForm<PrintedFigure> Rate = Form("a printed rate is in mL/h", "6.75 mL/h", "mL/h");

    private static readonly QuantityForm<PrintedFigure> Volume = Form("a printed volume is in mL", "1.4 mL", "mL");

    private PrintedFigure(decimal value, string unit)
    {
        (Value, Places, Unit) = (value, value.Scale, unit);

        // Half of the last digit that is printed.
        var half = new decimal(5, 0, 0, isNegative: false, (byte)(Places + 1));
        (Least, Most) = (value - half, value + half);
    }

    /// <summary>The value, zero or greater.</summary>
    public decimal Value { get; }

    /// <summary>The digits after the point, trailing zeros counted.</summary>
    public int Places { get; }

    /// <summary><c>mL/h</c> or <c>mL</c>.</summary>
    public string Unit { get; }

    /// <summary>The least value that the figure is right for.</summary>
    public decimal Least { get; }

    /// <summary>The greatest value that the figure is right for.</summary>
    public decimal Most { get; }

    /// <summary>Reads a printed figure by the rules of every number.</summary>
    public static bool TryRead(string text, RateTableKind kind, [NotNullWhen(true)] out PrintedFigure? figure, [NotNullWhen(false)] out ReadingError? error) =>
        (kind == RateTableKind.Rates ? Rate : Volume).TryRead(text, out figure, out error);

    private static QuantityForm<PrintedFigure> Form(string wanted, string example, string unit) =>
        new(wanted, example, [unit], (string text, [MaybeNullWhen(false)] out PrintedFigure figure, out ReadingError? fault) =>
        {
            fault = null;
            figure = NumberText.TrySplit(text, out var number, out var typed) && (typed.SequenceEqual(unit) || typed.SequenceEqual(unit.Replace("mL", "ml", StringComparison.Ordinal)))
                ? new PrintedFigure(number, unit)
                : null;
            return figure is not null;
        });
}
