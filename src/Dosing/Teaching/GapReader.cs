using Dosing.Clinical;
using Dosing.Quantities;
using Dosing.Requests;

namespace Dosing.Teaching;

/// <summary>Turns the texts of a question for the gap into quantities and words, or into all the errors they hold.</summary>
public static class GapReader
{
    /// <summary>Reads a question. Nothing is repaired, and no text throws.</summary>
    public static ReadResult<GapQuestion> Read(GapRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var errors = new ErrorCollector();
        var weight = errors.Quantity<BodyWeight>("weight", request.Weight, QuantityParser.TryReadBodyWeight);
        var routes = request.Routes.Select((text, i) => ReadRoute($"route[{i}]", text, errors)).OfType<Route>().Distinct().ToArray();
        var intent = errors.Word("for", request.For, Words.Intents);
        if (request.Against is null)
        {
            errors.Missing("against", "for example 0.7 mg/kg");
        }

        var against = ReadDose("against", request.Against, weight, errors);
        var mark = ReadDose("mark", request.Mark, weight, errors);
        return errors.HasErrors ? new(errors.Errors) : new(new GapQuestion(weight, routes, against!, mark, intent));
    }

    private static Route? ReadRoute(string field, string text, ErrorCollector errors)
    {
        if (RouteText.IsAmbiguous(text))
        {
            RouteText.Refuse(field, text, errors);
            return null;
        }

        return errors.Word(field, text, Words.Routes);
    }

    private static GapDose? ReadDose(string field, string? text, BodyWeight? weight, ErrorCollector errors)
    {
        if (text is null)
        {
            return null;
        }

        if (!DoseReader.TryRead(text, out var dose, out var error))
        {
            errors.Add(field, text, error);
            return null;
        }

        if (dose.NeedsStrength)
        {
            errors.Add(RequestErrorCodes.StrengthNeeded, field, text, "A dose in mL has no place on these axes without a strength.", "the amount in mg or mg/kg");
        }
        else if (weight is null && dose is ProposedDose.OfMass or ProposedDose.OfRate)
        {
            errors.Add(RequestErrorCodes.RequiredMissing, "weight", null, $"A dose that is not per kilogram ({field}) has its place only for a weight.", "for example 70 kg");
        }

        return new GapDose(dose, weight);
    }
}
