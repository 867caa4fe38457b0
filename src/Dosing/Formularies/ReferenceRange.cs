using Dosing.Clinical;
using Dosing.Quantities;

namespace Dosing.Formularies;

/// <summary>A dose range for one drug, intent, route, age and duration, with the sources that it rests on.</summary>
public sealed record ReferenceRange
{
    /// <summary>The id, such as <c>depression-iv</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The drug.</summary>
    public required Drug Drug { get; init; }

    /// <summary>The intent.</summary>
    public required Intent Intent { get; init; }

    /// <summary>The route.</summary>
    public required Route Route { get; init; }

    /// <summary>The ages.</summary>
    public required AgeSpan Ages { get; init; }

    /// <summary>The durations; null means any.</summary>
    public MinuteSpan? OverMinutes { get; init; }

    /// <summary>The unit of all numbers of the range.</summary>
    public required DoseUnit Unit { get; init; }

    /// <summary>The low edge.</summary>
    public required decimal Low { get; init; }

    /// <summary>The usual dose, or null where the sources name none.</summary>
    public decimal? Usual { get; init; }

    /// <summary>The high edge.</summary>
    public required decimal High { get; init; }

    /// <summary>The hard limit; null on a range that is only a reference.</summary>
    public decimal? HardLimit { get; init; }

    /// <summary>What the hard limit rests on.</summary>
    public string? HardLimitBasis { get; init; }

    /// <summary>The only totals, in mg, that a fixed device gives; empty where any total can be given.</summary>
    public IReadOnlyList<decimal> AllowedMilligrams { get; init; } = [];

    /// <summary>A total in mg above which the dose is looked at again; null where there is none.</summary>
    public decimal? AbsoluteAlertMilligrams { get; init; }

    /// <summary>Where the range holds, such as <c>UK</c>; null where the sources are not of one place.</summary>
    public string? Jurisdiction { get; init; }

    /// <summary>Whether the range gives the verdict; otherwise it is a reference beside it.</summary>
    public required bool IsPrimary { get; init; }

    /// <summary>The grade of the evidence.</summary>
    public required string Grade { get; init; }

    /// <summary>A remark on the range, or null.</summary>
    public string? Note { get; init; }

    /// <summary>The ids of the sources; at least one.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>Where each of <c>low</c>, <c>usual</c> and <c>high</c> was read.</summary>
    public required IReadOnlyDictionary<string, NumberOrigin> Provenance { get; init; }

    /// <summary>A dose with its expected outcome, worked by hand.</summary>
    public required WorkedExample Example { get; init; }

    /// <summary>Whether the sources are a product label.</summary>
    public bool IsLabel => Grade == "product label";

    /// <summary>Judges a value in the unit of the range; the hard limit counts on a primary range only.</summary>
    /// <param name="value">The dose in <see cref="Unit"/>.</param>
    /// <param name="tolerancePercent">How far beyond low and high still counts as within.</param>
    public Outcome Judge(Rational value, decimal tolerancePercent)
    {
        if (IsPrimary && HardLimit is { } limit && value > limit)
        {
            return Outcome.AboveLimit;
        }

        if (value >= Low && value <= High)
        {
            return Outcome.Within;
        }

        var hundredfold = value * 100m;
        return hundredfold < Low * (100m - tolerancePercent) ? Outcome.Below
            : hundredfold > High * (100m + tolerancePercent) ? Outcome.Above
            : Outcome.Within;
    }
}

/// <summary>Where a number was read.</summary>
/// <param name="Determination"><c>verbatim</c>, <c>converted</c> or <c>derived</c>.</param>
/// <param name="Sources">The ids of the sources that state it.</param>
/// <param name="Note">How it was reached, where it is not verbatim.</param>
public sealed record NumberOrigin(string Determination, IReadOnlyList<string> Sources, string? Note);

/// <summary>A dose worked by hand, which the tests replay.</summary>
/// <param name="Dose">The dose as typed.</param>
/// <param name="Over">The duration as typed, or null.</param>
/// <param name="Weight">The weight as typed.</param>
/// <param name="Age">The age as typed.</param>
/// <param name="Outcome">The expected outcome.</param>
/// <param name="Value">The expected value in the unit of the range.</param>
/// <param name="Basis">Why that is expected.</param>
public sealed record WorkedExample(string Dose, string? Over, string Weight, string Age, Outcome Outcome, decimal Value, string Basis);
