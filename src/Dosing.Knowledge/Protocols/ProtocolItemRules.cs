using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Validation;

namespace Dosing.Knowledge.Protocols;

/// <summary>The rules that the items of a protocol share, each with its code and message.</summary>
internal static class ProtocolItemRules
{
    private const decimal MostOfAnything = 1_000_000m;
    private const int MostPlaces = 9;

    /// <summary>What the ids of additions begin with, so that they never meet an id of the formulary.</summary>
    public const string LocalPrefix = "local-";

    /// <summary>The id of an addition is an id, and says that it is local.</summary>
    public static IRule<T, string> IsLocalId<T>(this IRule<T, string> rule) =>
        rule.IsId().Must(id => id.StartsWith(LocalPrefix, StringComparison.Ordinal))
            .WithErrorCode("id-not-local").WithMessage((_, id) => $"'{id}' does not begin with {LocalPrefix}; what a protocol adds does.");

    /// <summary>The number, where there is one, is greater than zero, at most a million, and has at most nine places.</summary>
    public static IRule<T, decimal?> IsDoseNumber<T>(this IRule<T, decimal?> rule) =>
        rule.Must(number => number is null || IsDoseNumber(number.Value)).WithErrorCode("number-implausible")
            .WithMessage("The number is not above 0 and at most a million, with at most nine places.");

    /// <summary>The number is greater than zero, at most a million, and has at most nine places.</summary>
    public static IRule<T, decimal> IsDoseNumber<T>(this IRule<T, decimal> rule) =>
        rule.Must(IsDoseNumber).WithErrorCode("number-implausible")
            .WithMessage("The number is not above 0 and at most a million, with at most nine places.");

    /// <summary>What is said for loosening is said whole.</summary>
    public static void IsLooseningWhole<T>(this RulesOn<T> item)
        where T : Loosenable
    {
        item.RuleFor(i => i.Reason).IsSaidIfStated();
        item.RuleFor(i => i.Author).IsSaidIfStated();
        item.RuleFor(i => i.ReviewBy).Must(date => date is null || ProtocolMapper.Date(date) != DateOnly.MinValue)
            .WithErrorCode("date-malformed").WithMessage("A date is written year-month-day, such as 2026-11-22.");
        item.RuleFor(i => i).Must(i => new[] { i.Reason, i.Author, i.ReviewBy }.Count(part => part is not null) is 0 or 3)
            .WithErrorCode("loosening-incomplete").WithMessage("For loosening, reason, author and reviewBy stand together.");
    }

    private static bool IsDoseNumber(decimal number) => number is > 0m and <= MostOfAnything && number.Scale <= MostPlaces;
}
