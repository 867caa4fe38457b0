using Dosing.Clinical;

namespace Dosing.Simulation;

/// <summary>One dose as a person gives it, taken apart: <c>[NAME:]DOSE/ROUTE[/OVER]@TIME</c>. Nothing is read yet.</summary>
/// <param name="Regimen">The name of the regimen, or null where none is typed.</param>
/// <param name="Dose">The dose, which may hold slashes of its own, or null where nothing stands before the route.</param>
/// <param name="Route">The route, or null where there is none.</param>
/// <param name="Over">Over how long, or null where it is not typed.</param>
/// <param name="At">When, or null where it is not typed.</param>
public sealed record GiveText(string? Regimen, string? Dose, string? Route, string? Over, string? At)
{
    /// <summary>An example of the form.</summary>
    public const string Example = "0.5mg/kg/intravenous/40min@0min";

    /// <summary>The parts of units, which are never a route.</summary>
    private static readonly string[] UnitParts = ["kg", "h", "min", "mL", "ml"];

    /// <summary>Takes a text apart. What has no place stays in a part, where reading refuses it.</summary>
    public static GiveText Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (name, rest) = text.IndexOf(':', StringComparison.Ordinal) is var colon and >= 0 ? (text[..colon], text[(colon + 1)..].TrimStart(' ')) : (null, text);
        var (doses, at) = rest.LastIndexOf('@') is var sign and >= 0 ? (rest[..sign], rest[(sign + 1)..]) : (rest, null);
        var parts = doses.Split('/');
        var route = RouteAt(parts);
        return new GiveText(
            name,
            route == 0 ? null : string.Join('/', parts[..route]),
            route < parts.Length ? parts[route] : null,
            route + 1 < parts.Length ? string.Join('/', parts[(route + 1)..]) : null,
            at);
    }

    /// <summary>The place of the first route; of the first part that is none of a unit where no route is known; or the end.</summary>
    private static int RouteAt(string[] parts)
    {
        var known = Array.FindIndex(parts, part => part.Equals("in", StringComparison.OrdinalIgnoreCase) || SimulatedRoutes.TryRead(part, out _));
        if (known >= 0)
        {
            return known;
        }

        var strange = Array.FindIndex(parts, 1, part => !UnitParts.Contains(part, StringComparer.Ordinal));
        return strange < 0 ? parts.Length : strange;
    }
}

/// <summary>The routes as they are read here: those of a dose, and <c>pr</c> for rectal, which is simulated though nothing is judged by it.</summary>
internal static class SimulatedRoutes
{
    /// <summary>Reads a route in any ASCII case.</summary>
    public static bool TryRead(string text, out Route route)
    {
        if (text.Equals("pr", StringComparison.OrdinalIgnoreCase))
        {
            route = Route.Rectal;
            return true;
        }

        return Words.Routes.TryRead(text, out route);
    }
}
