namespace Dosing.Preparation;

/// <summary>A figure as it is read back aloud, digit by digit: <c>35 mg: three five milligrams</c>.</summary>
/// <remarks>Thirteen sounds like thirty and fifteen like fifty, so such a figure says as well what it is not.</remarks>
public static class ReadBack
{
    private static readonly string[] Digits = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    private static readonly string[] Tens = ["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    private static readonly string[] Teens = ["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];

    /// <summary>The figure and its digits in words.</summary>
    /// <param name="figure">A figure as it is printed: digits with at most one point.</param>
    /// <param name="unit">The unit as it is printed.</param>
    /// <param name="spoken">The unit as it is spoken.</param>
    public static string Of(string figure, string unit, string spoken)
    {
        ArgumentNullException.ThrowIfNull(figure);
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(spoken);
        return $"{figure} {unit}: {Spell(figure)} {spoken}{SoundAlike(figure)}";
    }

    private static string Spell(string figure) =>
        string.Join(' ', figure.Select(c => c == '.' ? "point" : char.IsAsciiDigit(c) ? Digits[c - '0'] : throw new ArgumentException($"'{figure}' is not a printed figure.", nameof(figure))));

    private static string SoundAlike(string figure)
    {
        if (figure.Length != 2)
        {
            return "";
        }

        var (first, second) = (figure[0] - '0', figure[1] - '0');
        return first == 1 && second >= 3 ? $"; {Teens[second - 3]}, not {Tens[second - 3]} ({Digits[second]} zero)"
            : second == 0 && first >= 3 ? $"; {Tens[first - 3]}, not {Teens[first - 3]} (one {Digits[first]})"
            : "";
    }
}
