using System.Globalization;
using Dosing.Courses;
using Dosing.Requests;

namespace Dosing.Knowledge.Courses;

/// <summary>Reads the sessions of a course; every error names the number of the session and the field.</summary>
internal sealed class SessionReader(RequestReader reader, CourseRequest course, IReadOnlyList<RequestError> ofPatient, List<RequestError> errors)
{
    private const string DateMalformed = "date-malformed";
    private const string NextPlace = "next";

    private readonly HashSet<(string, string, string?)> _ofPatient = [.. ofPatient.Select(Key)];

    /// <summary>Reads a session that was given.</summary>
    public CourseSession? Given(SessionRequest session, int index)
    {
        var place = FormattableString.Invariant($"sessions[{index}]");
        var name = FormattableString.Invariant($"Session {index + 1}: ");
        return Read(session, new DoseRequest(), place, name, today: null);
    }

    /// <summary>Reads the next session, to which belongs what is said of the patient; without a date it is of today.</summary>
    public CourseSession? Next(SessionRequest session, DateOnly? today)
    {
        var patient = course.Patient;
        var shared = new DoseRequest
        {
            Id = course.Id,
            Flags = patient.Flags,
            Absent = patient.Absent,
            Medications = patient.Medications,
            Conditions = patient.Conditions,
        };
        return Read(session, shared, NextPlace, "The next session: ", today);
    }

    /// <summary>Reads a date; nothing but year-month-day is one.</summary>
    public static DateOnly? DateOf(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private CourseSession? Read(SessionRequest session, DoseRequest shared, string place, string name, DateOnly? today)
    {
        var date = ReadDate(session.Date, $"{place}.date", name);
        if (session.Date is null && today is null)
        {
            errors.Add(new RequestError(RequestErrorCodes.RequiredMissing, $"{place}.date", null, $"{name}The date is required.", "2026-11-20"));
        }

        var lft = ReadDate(session.LftDate, $"{place}.lftDate", name);
        var bladder = ReadDate(session.BladderDate, $"{place}.bladderDate", name);
        var result = reader.Read(Whole(session, shared));
        errors.AddRange(result.Errors.Where(e => IsOfSession(e, isNext: place == NextPlace)).Select(e => e.At($"{place}.{Member(e.Field)}", name)));
        return result.IsRead && (date ?? today) is { } known
            ? new CourseSession { Date = known, Request = result.Value, LftDate = lft, BladderDate = bladder, Notes = session.Notes }
            : null;
    }

    private DoseRequest Whole(SessionRequest session, DoseRequest shared) => shared with
    {
        Drug = course.Drug,
        For = course.For,
        Age = course.Patient.Age,
        Sex = course.Patient.Sex,
        Height = course.Patient.Height,
        Dose = session.Dose,
        Route = session.Route,
        Over = session.Over,
        Weight = session.Weight,
        WeightSource = session.WeightSource,
        Strength = session.Strength,
        Salt = session.Salt,
        Flags = [.. shared.Flags, .. session.Flags],
        Absent = [.. shared.Absent, .. session.Absent],
        Measurements = [.. Measured("blood-pressure", session.BloodPressure), .. Measured("lft-multiple", session.LftMultiple), .. session.Measurements],
    };

    private static IEnumerable<KeyValuePair<string, string>> Measured(string name, string? text) => text is null ? [] : [new(name, text)];

    /// <summary>Whether an error is one of the session; what is said of the patient is reported there.</summary>
    private bool IsOfSession(RequestError error, bool isNext) =>
        error.Field is not ("drug" or "for" or "age" or "sex" or "height" or "medications" or "conditions")
        && !(isNext && _ofPatient.Contains(Key(error)));

    private static (string, string, string?) Key(RequestError error) => (error.Code, error.Field, error.Given);

    private static string Member(string field) => field switch
    {
        "measurements.blood-pressure" => "bloodPressure",
        "measurements.lft-multiple" => "lftMultiple",
        _ => field,
    };

    private DateOnly? ReadDate(string? text, string field, string name)
    {
        var date = DateOf(text);
        if (text is not null && date is null)
        {
            errors.Add(new RequestError(DateMalformed, field, text, $"{name}This is not a date; a date is written year-month-day.", "2026-11-20"));
        }

        return date;
    }
}
