using Dosing.Courses;
using Dosing.Formularies;
using Dosing.Requests;

namespace Dosing.Knowledge.Courses;

/// <summary>Turns the texts of a course into sessions, or into all the errors they hold, in the order of the file.</summary>
public sealed class CourseReader
{
    /// <summary>The most sessions that are read: one a day for more than a decade. Exact sums of more take time that grows faster than they do.</summary>
    public const int MostSessions = 5_000;

    private readonly RequestReader _reader;

    /// <summary>A reader for the vocabulary of a formulary.</summary>
    public CourseReader(Formulary formulary) => _reader = new RequestReader(formulary);

    /// <summary>Reads a course. Nothing is repaired, and no text throws.</summary>
    /// <param name="request">The course as typed.</param>
    /// <param name="today">
    /// The date of the next session where it has none, and after which no session can have been given; null where the
    /// day is not to matter: then the next session needs a date.
    /// </param>
    public ReadResult<Course> Read(CourseRequest request, DateOnly? today)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Sessions is { Count: > MostSessions })
        {
            return new([new RequestError(RequestErrorCodes.TooMany, "sessions", null, $"At most {MostSessions} sessions are read.", "the sessions of one course")]);
        }

        var errors = new List<RequestError>();
        var ofPatient = ReadPatient(request, errors);
        var read = new SessionReader(_reader, request, ofPatient, errors);
        CourseSession?[] sessions = [.. (request.Sessions ?? []).Select((session, i) => read.Given(session, i))];
        if (request.Sessions is null)
        {
            errors.Add(Missing("sessions", "an empty list before the first session"));
        }

        var next = request.Next is null ? null : read.Next(request.Next, today);
        if (request.Next is null)
        {
            errors.Add(Missing("next", """the session to judge, {"dose":"20 mg",...}"""));
        }

        errors.AddRange(CourseDateRules.Check(request, today));
        return errors.Count > 0
            ? new(InFileOrder(errors))
            : new(new Course([.. sessions.OfType<CourseSession>()], next!) { IsDatedToday = request.Next!.Date is null });
    }

    /// <summary>Errors in the order of the file: what all sessions share, each session, the next.</summary>
    public static IReadOnlyList<RequestError> InFileOrder(IEnumerable<RequestError> errors) => [.. errors.OrderBy(e => CourseFields.PlaceOf(e.Field))];

    /// <summary>Reads what every session shares, so that it is reported once; gives its errors as the reader of a request names them.</summary>
    private IReadOnlyList<RequestError> ReadPatient(CourseRequest request, List<RequestError> errors)
    {
        if (request.Drug is null)
        {
            errors.Add(Missing("drug", "ketamine or esketamine"));
        }

        var (patient, fields) = (request.Patient, CourseFields.OfPatient);
        var shared = new DoseRequest
        {
            Drug = request.Drug,
            For = request.For,
            Age = patient.Age,
            Sex = patient.Sex,
            Height = patient.Height,
            Flags = patient.Flags,
            Absent = patient.Absent,
            Medications = patient.Medications,
            Conditions = patient.Conditions,
        };
        var found = _reader.ReadScreening(shared).Errors;
        errors.AddRange(found.Select(e => fields.Contains(e.Field) ? e.At($"patient.{e.Field}") : e));
        return found;
    }

    private static RequestError Missing(string field, string suggestion) =>
        new(RequestErrorCodes.RequiredMissing, field, null, $"{field} is required.", suggestion);
}
