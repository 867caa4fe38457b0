using Dosing.Knowledge.Conditions;
using Dosing.Quantities;

namespace Dosing.Knowledge.Validation;

/// <summary>The rules on single numbers and on lines of numbers.</summary>
internal static class Numbers
{
    /// <summary>The number is greater than zero.</summary>
    public static IRule<T, decimal> IsPositive<T>(this IRule<T, decimal> rule) =>
        rule.Must(value => value > 0m).WithErrorCode("not-positive").WithMessage("The number is zero or less.");

    /// <summary>The number is greater than zero.</summary>
    public static IRule<T, int> IsPositive<T>(this IRule<T, int> rule) =>
        rule.Must(value => value > 0).WithErrorCode("not-positive").WithMessage("The number is zero or less.");

    /// <summary>The number, where there is one, is greater than zero.</summary>
    public static IRule<T, decimal?> IsPositiveIfStated<T>(this IRule<T, decimal?> rule) =>
        rule.Must(value => value is null or > 0m).WithErrorCode("not-positive").WithMessage("The number is zero or less.");

    /// <summary>The number lies between zero and one, neither included.</summary>
    public static IRule<T, decimal> IsFraction<T>(this IRule<T, decimal> rule) =>
        rule.Must(value => value is > 0m and < 1m).WithErrorCode("not-a-fraction").WithMessage("The number is not between 0 and 1, neither included.");

    /// <summary>The number is greater than zero and at most one.</summary>
    public static IRule<T, decimal> IsPart<T>(this IRule<T, decimal> rule) =>
        rule.Must(value => value is > 0m and <= 1m).WithErrorCode("not-a-part").WithMessage("The number is not above 0 and at most 1.");

    /// <summary>Every figure has a name.</summary>
    public static IRule<T, IReadOnlyDictionary<string, decimal>> HasNamedFigures<T>(this IRule<T, IReadOnlyDictionary<string, decimal>> rule) =>
        rule.Must(figures => !figures.Keys.Any(string.IsNullOrWhiteSpace)).WithErrorCode("name-empty").WithMessage("A figure has no name.");

    /// <summary>Each number is greater than the one before.</summary>
    public static IRule<T, IReadOnlyList<decimal>> IsAscending<T>(this IRule<T, IReadOnlyList<decimal>> rule) =>
        rule.Must(values => Pairs(values).All(p => p.First < p.Second))
            .WithErrorCode("not-ascending")
            .WithMessage("Each number must be greater than the one before.");

    /// <summary>Whether a text says a number in its unit, as a word of its own; a number that is not there, or a text, passes.</summary>
    public static bool Says(string text, decimal? number, string unit) => number is not { } value || string.IsNullOrWhiteSpace(text)
        || $" {text} ".Split([',', '(', ')', ':', ';']).Any(part => $" {part.TrimEnd('.')} ".Contains($" {QuantityFormat.Number(value)} {unit} ", StringComparison.Ordinal));

    /// <summary>Each entry of a list with the one that follows it.</summary>
    public static IEnumerable<(TItem First, TItem Second)> Pairs<TItem>(IReadOnlyList<TItem> list) => list.Zip(list.Skip(1));
}
