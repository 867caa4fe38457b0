using Dosing.Formularies;
using Dosing.Quantities;
using Dosing.Requests;

namespace Dosing.Teaching;

/// <summary>Puts an order into sentences, with every figure as it was typed.</summary>
internal static class QuizText
{
    /// <summary>The order, the patient, and what is in the hand.</summary>
    public static IReadOnlyList<string> Of(QuizOrder order, Formulary formulary)
    {
        var request = order.Request;
        var lines = new List<string>
        {
            $"{request.Drug} {request.Dose} {request.Route}{Time(request)} for {request.For}.",
            $"Patient: {request.Age}, {request.Weight}.",
        };
        if (request.Strength is { } strength)
        {
            lines.Add($"In the hand: {strength}.");
        }

        if (order.Device is { } device)
        {
            lines.Add($"Measured with {device}, in steps of {QuantityFormat.Number(formulary.FindDevice(device)!.VolumeStep!.Value.Exact)} mL.");
        }

        return lines;
    }

    /// <summary>Ids of sources as they stand behind a sentence; empty where there are none.</summary>
    public static string Cited(IReadOnlyList<string> sources) => sources.Count == 0 ? "" : $" [{string.Join(", ", sources)}]";

    /// <summary>The durations of a range or ladder, with a space before; empty where any will do.</summary>
    public static string Over(MinuteSpan? span) => span is not { } minutes ? "" : (minutes.Lower, minutes.Upper) switch
    {
        (null, { } upper) => $" over {(upper.Inclusive ? "up to" : "less than")} {Minutes(upper)}",
        ({ } lower, null) => $" over {(lower.Inclusive ? "at least" : "more than")} {Minutes(lower)}",
        ({ } lower, { } upper) => $" over {(lower.Inclusive ? "" : "more than ")}{Minutes(lower)} {(upper.Inclusive ? "to" : "to less than")} {Minutes(upper)}",
        _ => "",
    };

    private static string Minutes(Edge edge) => $"{QuantityFormat.Number(edge.Value)} min";

    private static string Time(DoseRequest request) =>
        request.Over is { } over ? $" over {over}"
        : request.Dose!.EndsWith("/h", StringComparison.Ordinal) || request.Dose.EndsWith("/min", StringComparison.Ordinal) ? " as a continuous infusion"
        : "";
}
