using Dosing.Clinical;
using Dosing.Quantities;

namespace Dosing.Requests;

/// <summary>Reads the doses that were given before.</summary>
internal static class GivenDoseReader
{
    /// <summary>More doses in a few hours are no patient, and an exact sum of many takes time that grows faster than they do.</summary>
    public const int Most = 1_000;

    /// <summary>All that could be read; every error is kept.</summary>
    public static List<GivenDose> Read(DoseRequest request, ErrorCollector errors)
    {
        if (request.Given.Count > Most)
        {
            errors.Add(RequestErrorCodes.TooMany, "given", null, $"At most {Most} doses given before are added up.", "the doses of the last hours");
            return [];
        }

        var given = new List<GivenDose>(request.Given.Count);
        for (var i = 0; i < request.Given.Count; i++)
        {
            var (doseText, agoText) = request.Given[i];
            var dose = ReadGivenDose($"given[{i}].dose", doseText, request.Strength, errors);
            if (agoText is null)
            {
                errors.Missing($"given[{i}].ago", "for example 30 min");
            }

            var ago = errors.Quantity<Duration>($"given[{i}].ago", agoText, QuantityParser.TryReadTimeAgo);
            if (dose is not null && ago is { } time)
            {
                given.Add(new GivenDose(dose, time));
            }
        }

        return given;
    }

    private static ProposedDose? ReadGivenDose(string field, string? text, string? strength, ErrorCollector errors)
    {
        if (text is null)
        {
            errors.Missing(field, "for example 25 mg");
            return null;
        }

        if (!DoseReader.TryRead(text, out var dose, out var error))
        {
            errors.Add(field, text, error);
        }
        else if (dose.IsRate)
        {
            errors.Add(ReadingErrorCodes.UnitKind, field, text, "A dose that was given is an amount, not a rate.", "25 mg");
        }
        else if (dose.NeedsStrength && strength is null)
        {
            errors.Add(RequestErrorCodes.StrengthNeeded, field, text,
                "A dose in mL needs the strength of the preparation.", "strength 50 mg/mL, as printed on the container");
        }

        return dose;
    }
}
