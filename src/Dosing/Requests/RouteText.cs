namespace Dosing.Requests;

/// <summary>The one spelling of a route that is refused wherever a route is read.</summary>
internal static class RouteText
{
    /// <summary>Whether the text is read by some as intranasal and by others as intramuscular or intravenous.</summary>
    public static bool IsAmbiguous(string? text) => "in".Equals(text, StringComparison.OrdinalIgnoreCase);

    /// <summary>Says so.</summary>
    public static void Refuse(string field, string? text, ErrorCollector errors) =>
        errors.Add(RequestErrorCodes.RouteAmbiguous, field, text, "This is misread as intramuscular or intravenous; write the route in full.", "intranasal");
}
