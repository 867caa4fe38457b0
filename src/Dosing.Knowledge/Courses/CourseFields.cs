using System.Globalization;
using Dosing.Requests;

namespace Dosing.Knowledge.Courses;

/// <summary>The members of a course and their order in its errors.</summary>
internal static class CourseFields
{
    private static readonly string[] Order = ["id", "drug", "for", "patient", "sessions", "next"];

    /// <summary>The members of the patient.</summary>
    public static IReadOnlySet<string> OfPatient { get; } = new HashSet<string>(StringComparer.Ordinal) { "age", "sex", "height", "flags", "absent", "medications", "conditions" };

    /// <summary>The place of a field: what concerns no member comes first, sessions by their place in the file.</summary>
    public static (int Member, int Session) PlaceOf(string field)
    {
        var name = field.Split('.', '[')[0];
        var open = field.IndexOf('[', StringComparison.Ordinal);
        var close = field.IndexOf(']', StringComparison.Ordinal);
        var index = name == "sessions" && open > 0 && close > open && int.TryParse(field[(open + 1)..close], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
        return (Array.IndexOf(Order, name), index);
    }

    /// <summary>The same error at another place, with words before its message.</summary>
    public static RequestError At(this RequestError error, string field, string before = "") =>
        new(error.Code, field, error.Given, before + error.Message, error.Suggestion);
}
