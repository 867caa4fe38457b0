using System.Globalization;
using Dosing.Quantities;

namespace Dosing.Cli.Rendering;

/// <summary>How concentrations and minutes are printed: never with an exponent.</summary>
internal static class SimulationFigures
{
    private const int Digits = 17;

    /// <summary>For a person: three significant digits.</summary>
    public static string Short(double value) => value < 1e-6 ? "0" : QuantityFormat.Significant((decimal)value);

    /// <summary>Minutes for a person: to a tenth below 100.</summary>
    public static string Minutes(double value) => QuantityFormat.Fixed((decimal)value, value < 100 ? 1 : 0);

    /// <summary>For a computer: exact as a decimal of six places.</summary>
    public static Rational Exact(double value) => (decimal)value;

    /// <summary>With 17 significant digits, from which the same number is read again.</summary>
    public static string Whole(double value)
    {
        if (value == 0)
        {
            return "0";
        }

        var text = value.ToString("E16", CultureInfo.InvariantCulture);
        var sign = text[0] == '-' ? "-" : "";
        var digits = new string([.. text[..text.IndexOf('E', StringComparison.Ordinal)].Where(char.IsAsciiDigit)]);
        var point = 1 + int.Parse(text[(text.IndexOf('E', StringComparison.Ordinal) + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return sign + (point <= 0 ? $"0.{new string('0', -point)}{digits}"
            : point >= Digits ? digits + new string('0', point - Digits)
            : $"{digits[..point]}.{digits[point..]}");
    }

    /// <summary>With as few digits as give the same number again.</summary>
    public static string Shortest(double value) => value.ToString("R", CultureInfo.InvariantCulture) is var text && text.Contains('E', StringComparison.Ordinal) ? Whole(value) : text;
}
