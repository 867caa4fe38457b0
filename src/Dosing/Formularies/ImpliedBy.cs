using Dosing.Clinical;
using Dosing.Quantities;

namespace Dosing.Formularies;

/// <summary>What makes an entry present without being said: all of its parts together.</summary>
/// <param name="Ages">The ages; null means any, known or not.</param>
/// <param name="Routes">The routes; empty means any. A route that nobody said may be one of them.</param>
/// <param name="OverMinutes">The durations; null means any, known or not.</param>
public sealed record ImpliedBy(AgeSpan? Ages, IReadOnlyList<Route> Routes, MinuteSpan? OverMinutes)
{
    /// <summary>Whether all of it is so.</summary>
    public bool Holds(Age? age, Route? route, AdministrationTime time) =>
        (Ages is not { } ages || (age is { } known && ages.Contains(known)))
        && (Routes.Count == 0 || route is not { } taken || Routes.Contains(taken))
        && (OverMinutes is not { } minutes || minutes.Matches(time));

    /// <summary>Whether enough is known to say whether it is so: all of it, or one part that is not.</summary>
    public bool IsDecided(Age? age, Route? route, AdministrationTime time)
    {
        var isAgeOpen = Ages is not null && age is null;
        var isRouteOpen = Routes.Count > 0 && route is null;
        var isTimeOpen = OverMinutes is not null && time.IsNotSaid;
        return !(isAgeOpen || isRouteOpen || isTimeOpen)
            || (Ages is { } ages && age is { } known && !ages.Contains(known))
            || (Routes.Count > 0 && route is { } taken && !Routes.Contains(taken))
            || (OverMinutes is { } minutes && !time.IsNotSaid && !minutes.Matches(time));
    }
}
