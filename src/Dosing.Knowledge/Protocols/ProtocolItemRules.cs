using Dosing.Clinical;
using Dosing.Judgement;
using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Reading;
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

    /// <summary>Only where the route takes a time, or no time is stated.</summary>
    public static IRule<T, SpanEntry?> IsOfRoute<T>(this IRule<T, SpanEntry?> rule, Func<T, string> route) =>
        rule.Must((item, over) => over is null || TakesTime(route(item))).WithErrorCode("time-not-of-route")
            .WithMessage("Only an intravenous or subcutaneous dose is given over a time, so this would never be used; leave overMinutes out.");

    /// <summary>A rate only where the route takes a time.</summary>
    public static IRule<T, string> IsUnitOfRoute<T>(this IRule<T, string> rule, Func<T, string> route) =>
        rule.Must((item, unit) => !Words.DoseUnits.TryRead(unit, out var read) || !NormalizedDose.IsRate(read) || TakesTime(route(item))).WithErrorCode("unit-not-of-route")
            .WithMessage((_, unit) => $"Only an intravenous or subcutaneous dose is a rate, so a number in {unit} would never be used; write it in mg or mg/kg.");

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

    // A route that is no word has a failure of its own.
    private static bool TakesTime(string text) => !Words.Routes.TryRead(text, out var route) || route is Route.Intravenous or Route.Subcutaneous;

    private static bool IsDoseNumber(decimal number) => number is > 0m and <= MostOfAnything && number.Scale <= MostPlaces;
}
