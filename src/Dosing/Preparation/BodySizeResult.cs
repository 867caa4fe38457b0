using Dosing.Quantities;

namespace Dosing.Preparation;

/// <summary>What one formula of body size gives for a patient: a value, or the reasons why it gives none.</summary>
public sealed class BodySizeResult
{
    private BodySizeResult(BodySizeFormula formula, Rational? value, IReadOnlyList<BodySizeReason> reasons, string why) =>
        (Formula, Value, Reasons, Why) = (formula, value, reasons, why);

    /// <summary>The formula.</summary>
    public BodySizeFormula Formula { get; }

    /// <summary>Name, unit, symbols, paper and validity of the formula.</summary>
    public BodySizeFacts Facts => BodySizeFacts.Of(Formula);

    /// <summary>
    /// The value, greater than zero, in the unit of the formula; null where it is not given. A weight is rounded half to
    /// even to 0.01 kg, an area to 0.001 m2; the body mass index is exact.
    /// </summary>
    public Rational? Value { get; }

    /// <summary>The weight; null where none is given, and for the index and the area.</summary>
    public BodyWeight? Weight => BodySizeFormulas.IsWeight(Formula) && Value is { } kilograms ? BodyWeight.FromExact(kilograms) : null;

    /// <summary>Why no value is given: everything that is missing, or else the first limit that is passed; empty where one is given.</summary>
    public IReadOnlyList<BodySizeReason> Reasons { get; }

    /// <summary>The reasons in words; empty where a value is given.</summary>
    public string Why { get; }

    internal static BodySizeResult Of(BodySizeFormula formula, Rational value) => new(formula, value, [], "");

    internal static BodySizeResult NotGiven(BodySizeFormula formula, IReadOnlyList<BodySizeReason> reasons, string why) => new(formula, null, reasons, why);
}
