using System.Globalization;
using Dosing.Courses;
using Dosing.Knowledge.Courses;
using Dosing.Requests;

namespace Dosing.Cli.Parsing;

/// <summary>Reads a course of sessions from JSON: an object of texts, lists and objects, with all errors at once.</summary>
internal static class CourseFile
{
    private const string Example = """{"patient":{...},"drug":"ketamine","for":"depression","sessions":[...],"next":{...}}""";

    private const string SessionExample = """{"date":"2026-11-20","dose":"20 mg","route":"intravenous","over":"40 min","weight":"40 kg"}""";

    private const string Sessions = "sessions[";

    private static readonly string[] CourseMembers = ["id", "patient", "drug", "for", "sessions", "next"];

    private static readonly string[] PatientMembers = ["age", "sex", "height", "flags", "absent", "medications", "conditions"];

    private static readonly string[] SessionMembers =
    [
        "date", "dose", "route", "over", "weight", "weightSource", "strength", "salt", "bloodPressure", "lftDate", "lftMultiple", "bladderDate",
        "flags", "absent", "measurements", "notes",
    ];

    /// <summary>The course, or everything that is wrong with the file.</summary>
    /// <param name="json">The bytes of the file.</param>
    /// <param name="reader">The reader of its texts.</param>
    /// <param name="said">The date that was said to be today, or null.</param>
    /// <param name="system">The date of the system; asked only where the next session has no date and none was said.</param>
    public static (Course? Course, string? Id, IReadOnlyList<RequestError> Errors) Read(ReadOnlySpan<byte> json, CourseReader reader, DateOnly? said, Func<DateOnly> system)
    {
        var (document, notJson) = StrictJson.Read(json, Example);
        if (document is null)
        {
            return (null, null, [notJson!]);
        }

        var form = new List<RequestError>();
        var request = Request(new StrictMembers(document, "", CourseMembers, form));
        var today = said ?? (request.Next is { Date: null } ? system() : null);
        var result = reader.Read(request, today);
        var errors = Join(form, result.Errors);
        return errors.Count > 0 ? (null, request.Id, errors) : (result.Value, request.Id, errors);
    }

    private static CourseRequest Request(StrictMembers course) => new()
    {
        Id = course.Text("id"),
        Drug = course.Text("drug"),
        For = course.Text("for"),
        Patient = course.Object("patient", PatientMembers, """{"age":"45 y"}""") is { } patient ? Patient(patient) : new PatientRequest(),
        Sessions = course.Has("sessions") ? [.. course.Objects("sessions", SessionMembers, SessionExample).Select(s => s is null ? new SessionRequest() : Session(s))] : null,
        Next = course.Object("next", SessionMembers, SessionExample) is { } next ? Session(next) : null,
    };

    private static PatientRequest Patient(StrictMembers patient) => new()
    {
        Age = patient.Text("age"),
        Sex = patient.Text("sex"),
        Height = patient.Text("height"),
        Flags = patient.Texts("flags"),
        Absent = patient.Texts("absent"),
        Medications = patient.Texts("medications"),
        Conditions = patient.Texts("conditions"),
    };

    private static SessionRequest Session(StrictMembers session) => new()
    {
        Date = session.Text("date"),
        Dose = session.Text("dose"),
        Route = session.Text("route"),
        Over = session.Text("over"),
        Weight = session.Text("weight"),
        WeightSource = session.Text("weightSource"),
        Strength = session.Text("strength"),
        Salt = session.Text("salt"),
        BloodPressure = session.Text("bloodPressure"),
        LftDate = session.Text("lftDate"),
        LftMultiple = session.Text("lftMultiple"),
        BladderDate = session.Text("bladderDate"),
        Notes = session.Text("notes"),
        Flags = session.Texts("flags"),
        Absent = session.Texts("absent"),
        Measurements = session.NamedTexts("measurements"),
    };

    /// <summary>
    /// The errors of the form and those of the content, in the order of the file. What could not be read in its form is not
    /// reported again as missing, nor is anything below it.
    /// </summary>
    private static IReadOnlyList<RequestError> Join(List<RequestError> form, IReadOnlyList<RequestError> content)
    {
        var known = form.Select(f => f.Field).ToHashSet(StringComparer.Ordinal);
        return CourseReader.InFileOrder(form.Select(Numbered).Concat(content.Where(e => e.Code != RequestErrorCodes.RequiredMissing || !IsKnown(e.Field, known))));
    }

    private static bool IsKnown(string field, HashSet<string> known) =>
        known.Contains(field) || (field.LastIndexOf('.') is > 0 and var end && known.Contains(field[..end]));

    /// <summary>The error with the number of its session, as the errors of the content have it.</summary>
    private static RequestError Numbered(RequestError error)
    {
        var close = error.Field.IndexOf(']', StringComparison.Ordinal);
        if (!error.Field.StartsWith(Sessions, StringComparison.Ordinal) || close < 0
            || !int.TryParse(error.Field[Sessions.Length..close], NumberStyles.None, CultureInfo.InvariantCulture, out var index))
        {
            return error;
        }

        return new RequestError(error.Code, error.Field, error.Given, FormattableString.Invariant($"Session {index + 1}: {error.Message}"), error.Suggestion);
    }
}
