using System.Globalization;
using Dosing.Clinical;
using Dosing.Courses;
using Dosing.Knowledge.Courses;
using Dosing.Tests.Support;

namespace Dosing.Tests.Courses;

/// <summary>Courses as they are typed, and what is said of them.</summary>
internal static class Typed
{
    public static CourseReader Reader { get; } = new(Assessing.Formulary);

    public static CourseAssessor Assessor { get; } = new(Assessing.Formulary);

    /// <summary>A session of the trial standard, some days after 2026-01-01.</summary>
    public static SessionRequest Day(int day) => new()
    {
        Date = Iso(day),
        Dose = "0.5 mg/kg",
        Route = "intravenous",
        Over = "40 min",
        Weight = "70 kg",
        WeightSource = "measured",
        BloodPressure = "120/75 mmHg",
    };

    public static string Iso(int day) => new DateOnly(2026, 1, 1).AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A course of sessions, the last of which is the next.</summary>
    public static CourseRequest Of(params SessionRequest[] sessions) => new()
    {
        Drug = "ketamine",
        For = "depression",
        Patient = new PatientRequest { Age = "45 y" },
        Sessions = sessions[..^1],
        Next = sessions[^1],
    };

    public static CourseRequest OnDays(params int[] days) => Of([.. days.Select(Day)]);

    public static CourseAssessment Assess(this CourseRequest request, DateOnly? today = null)
    {
        var read = Reader.Read(request, today);
        Assert.True(read.IsRead, string.Join("; ", read.Errors.Select(e => $"{e.Field} {e.Code} {e.Given}")));
        return Assessor.Assess(read.Value);
    }

    /// <summary>Field and code of every error.</summary>
    public static string[] Errors(this CourseRequest request, DateOnly? today = null) =>
        [.. Reader.Read(request, today).Errors.Select(e => $"{e.Field} {e.Code}")];

    /// <summary>The severity of a finding, or <c>none</c>.</summary>
    public static string Finding(this CourseAssessment course, string id) =>
        course.Next.Findings.SingleOrDefault(f => f.Id == id) is { } found ? Words.Severities.Word(found.Severity) : "none";

    public static string Word(this CourseAssessment course) => Words.Dispositions.Word(course.Disposition);
}
