namespace Dosing.Quantities;

/// <summary>Why a text is not a quantity: the code of the contract, what it means, and what to type instead.</summary>
/// <param name="Code">A stable code in lower case, such as <c>decimal-comma</c>.</param>
/// <param name="Message">A sentence for a person.</param>
/// <param name="Suggestion">What to type instead; an example of the right form where the meaning is not known.</param>
public sealed record ReadingError(string Code, string Message, string Suggestion);

/// <summary>The codes of <see cref="ReadingError"/>.</summary>
public static class ReadingErrorCodes
{
    /// <summary>A comma as decimal mark, <c>0,5</c>.</summary>
    public const string DecimalComma = "decimal-comma";

    /// <summary>Grouped digits or a fraction of exactly three zeros: <c>1,000</c>, <c>1.000</c>.</summary>
    public const string DigitGroups = "digit-groups";

    /// <summary>No digit before the point, <c>.5</c>.</summary>
    public const string MissingLeadingZero = "missing-leading-zero";

    /// <summary>No digit after the point, <c>5.</c></summary>
    public const string TrailingPoint = "trailing-point";

    /// <summary>A zero before another digit, <c>05</c>.</summary>
    public const string LeadingZero = "leading-zero";

    /// <summary>A plus or minus sign.</summary>
    public const string Sign = "sign";

    /// <summary>An exponent, <c>1e3</c>.</summary>
    public const string Exponent = "exponent";

    /// <summary>A range of two numbers, <c>5-10</c>.</summary>
    public const string Range = "range";

    /// <summary>A fraction, <c>½</c> or <c>1/2</c>.</summary>
    public const string FractionCharacter = "fraction-character";

    /// <summary>A digit of another script or width.</summary>
    public const string NonAsciiDigit = "non-ascii-digit";

    /// <summary>NaN or infinity.</summary>
    public const string NotANumber = "not-a-number";

    /// <summary>A hexadecimal number, <c>0x10</c>.</summary>
    public const string Hexadecimal = "hexadecimal";

    /// <summary>Spaces, invisible characters or underscores in the wrong place.</summary>
    public const string Space = "space";

    /// <summary>An empty text.</summary>
    public const string Empty = "empty";

    /// <summary>A number without a unit.</summary>
    public const string UnitMissing = "unit-missing";

    /// <summary>A text that does not begin with a number.</summary>
    public const string NumberMissing = "number-missing";

    /// <summary>Two quantities in one text.</summary>
    public const string TwoUnits = "two-units";

    /// <summary>An unknown or misspelt unit.</summary>
    public const string UnitUnknown = "unit-unknown";

    /// <summary>A unit of another kind of quantity.</summary>
    public const string UnitKind = "unit-kind";

    /// <summary>Zero where zero has no meaning.</summary>
    public const string Zero = "zero";

    /// <summary>More than 12 digits before or 9 after the point.</summary>
    public const string NumberTooLong = "number-too-long";

    /// <summary>Beyond the largest value that is read, such as an age above 130 years.</summary>
    public const string OutOfRange = "out-of-range";
}
