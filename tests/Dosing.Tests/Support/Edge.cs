using System.Globalization;

namespace Dosing.Tests.Support;

/// <summary>Numbers beside an edge, by the smallest step that can be typed.</summary>
internal static class Edge
{
    private const decimal Step = 0.000000001m;

    public static string JustBelow(string edge) => Text(Parse(edge) - Step);

    public static string JustAbove(string edge) => Text(Parse(edge) + Step);

    /// <summary>A number as it is typed: no exponent, no trailing zeros.</summary>
    public static string Text(decimal number) => number.ToString("0.#########", CultureInfo.InvariantCulture);

    private static decimal Parse(string number) => decimal.Parse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
