using System.Text.Json;
using Dosing.Clinical;
using Dosing.Preparation;

namespace Dosing.Cli.Rendering;

/// <summary>The other body weights in JSON; the member is there only where they are shown.</summary>
internal static class BodySizeJson
{
    /// <summary>Writes the member <c>bodySize</c>, if there is anything to compare.</summary>
    public static void Write(Utf8JsonWriter json, BodySizeComparison? sizes)
    {
        if (sizes is null)
        {
            return;
        }

        json.WriteStartObject("bodySize");
        foreach (var measure in sizes.Results.Where(r => !BodySizeFormulas.IsWeight(r.Formula)))
        {
            json.WriteFigure(measure.Formula == BodySizeFormula.BodyMassIndex ? "bmi" : "bsa", measure.Value);
        }

        json.WriteString("judgedBy", "actual");
        json.WriteString("text", BodySizeComparison.Statement);
        json.WriteObjects("weights", sizes.Weights.Prepend(sizes.Actual), weight =>
        {
            json.WriteString("formula", weight.Formula is { } formula ? BodySizeFormulas.Words.Word(formula) : "actual");
            json.WriteFigure("kg", weight.Weight.Exact);
            json.WriteFigure("mgPerKg", weight.Dose.PerKilogram?.Exact);
            json.WriteFigure("mgPerKgPerHour", weight.Dose.RatePerKilogram?.Exact);
            json.WriteFigure("mcgPerKgPerMin", weight.Dose.RatePerKilogram?.Exact * 1000m / 60m);
            json.WriteString("outcome", Words.Outcomes.Word(weight.Verdict.Outcome));
            json.WriteString("level", Words.DepthLevels.Word(weight.Depth.Level));
            json.WriteText("citation", weight.Formula is { } cited ? BodySizeFacts.Of(cited).Citation : null);
        });
        json.WriteObjects("notGiven", sizes.Results.Where(r => r.Value is null), result =>
        {
            json.WriteString("formula", BodySizeFormulas.Words.Word(result.Formula));
            json.WriteTexts("reasons", result.Reasons.Select(BodySizeReasons.Words.Word));
            json.WriteString("text", result.Why);
        });
        json.WriteEndObject();
    }
}
