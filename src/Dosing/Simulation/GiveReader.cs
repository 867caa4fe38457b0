using Dosing.Clinical;
using Dosing.Quantities;
using Dosing.Requests;

namespace Dosing.Simulation;

/// <summary>Reads one dose of a simulation for a patient of a known weight.</summary>
internal static class GiveReader
{
    /// <summary>The dose, or null where it could not be read; every error is kept.</summary>
    public static SimulatedDose? Read(string text, string field, BodyWeight? weight, ErrorCollector errors)
    {
        var parts = GiveText.Of(text);
        var dose = ReadDose(parts.Dose, $"{field}.dose", errors);
        var route = ReadRoute(parts.Route, $"{field}.route", errors);
        var over = errors.Quantity<Duration>($"{field}.over", parts.Over, QuantityParser.TryReadDuration);
        if (parts.At is null)
        {
            errors.Add(RequestErrorCodes.RequiredMissing, $"{field}.at", text, "A dose that is simulated says when it is given.", $"{text}@0min");
        }

        var at = errors.Quantity<Duration>($"{field}.at", parts.At, QuantityParser.TryReadTimeAgo);
        return dose is not null && route is { } known && Fits(dose, known, parts, over, field, errors)
            && at is { } time && weight is { } kilograms && (over is not null || parts.Over is null)
            ? new SimulatedDose(text, dose, known, over, time, MassOf(dose, kilograms, over))
            : null;
    }

    private static ProposedDose? ReadDose(string? text, string field, ErrorCollector errors)
    {
        if (string.IsNullOrEmpty(text))
        {
            errors.Add(RequestErrorCodes.RequiredMissing, field, null, "Before the route stands the dose.", GiveText.Example);
            return null;
        }

        if (!DoseReader.TryRead(text, out var dose, out var error))
        {
            errors.Add(field, text, error);
            return null;
        }

        if (dose.NeedsStrength)
        {
            errors.Add(RequestErrorCodes.StrengthNeeded, field, text, "A dose in mL needs the strength of the preparation, which is not read here.", "the dose in mg");
            return null;
        }

        return dose;
    }

    private static Route? ReadRoute(string? text, string field, ErrorCollector errors)
    {
        if (string.IsNullOrEmpty(text))
        {
            errors.Add(RequestErrorCodes.RequiredMissing, field, null, "Behind the dose stands the route.", GiveText.Example);
            return null;
        }

        if (text.Equals("in", StringComparison.OrdinalIgnoreCase))
        {
            errors.Add(RequestErrorCodes.RouteAmbiguous, field, text, "This is misread as intramuscular or intravenous; write the route in full.", "intranasal");
            return null;
        }

        if (SimulatedRoutes.TryRead(text, out var route))
        {
            return route;
        }

        errors.UnknownWord(field, text, Words.Routes.Words);
        return null;
    }

    /// <summary>Whether dose, route and time go together; says why where they do not.</summary>
    private static bool Fits(ProposedDose dose, Route route, GiveText parts, Duration? over, string field, ErrorCollector errors)
    {
        if (parts.Over is not null && route != Route.Intravenous)
        {
            errors.Add(RequestErrorCodes.NotForRoute, $"{field}.over", parts.Over, "Only an intravenous dose is simulated over a time.", "leave it out, or check the route");
            return false;
        }

        if (dose.IsRate && route != Route.Intravenous)
        {
            errors.Add(RequestErrorCodes.NotForRoute, $"{field}.dose", parts.Dose, "Only an intravenous dose is simulated as a rate.", "an amount such as 35 mg, or check the route");
            return false;
        }

        if (dose.IsRate && parts.Over is null)
        {
            errors.Add(RequestErrorCodes.RequiredMissing, $"{field}.over", null, "A rate that is simulated says over how long.", "0.5mg/kg/h/intravenous/2h@0min");
            return false;
        }

        return !dose.IsRate || over is not null;
    }

    private static DrugMass MassOf(ProposedDose dose, BodyWeight weight, Duration? over) => dose switch
    {
        ProposedDose.OfMass { Mass: var mass } => mass,
        ProposedDose.OfMassPerKilogram { Dose: var perKilogram } => perKilogram * weight,
        ProposedDose.OfRate { Rate: var rate } => rate * over!.Value,
        ProposedDose.OfRatePerKilogram { Rate: var perKilogram } => perKilogram * weight * over!.Value,
        _ => throw new ArgumentOutOfRangeException(nameof(dose), dose, "A volume or a flow was refused before."),
    };
}
