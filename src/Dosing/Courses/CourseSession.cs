using Dosing.Clinical;
using Dosing.Requests;

namespace Dosing.Courses;

/// <summary>One session of a course: the dose of one date by one route.</summary>
public sealed record CourseSession
{
    /// <summary>The date.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The dose with the weight and whatever else was said of that date.</summary>
    public required ValidatedRequest Request { get; init; }

    /// <summary>When liver function was tested, or null where nobody said so.</summary>
    public DateOnly? LftDate { get; init; }

    /// <summary>When urine was dipped and the bladder asked about, or null where nobody said so.</summary>
    public DateOnly? BladderDate { get; init; }

    /// <summary>A note of the person who wrote the course; never judged.</summary>
    public string? Notes { get; init; }

    /// <summary>Whether a blood pressure with both of its numbers was said.</summary>
    public bool HasBloodPressure =>
        Request.Answers.Measurements.Any(m => m.Value.Name == "systolic") && Request.Answers.Measurements.Any(m => m.Value.Name == "diastolic");

    /// <summary>The date of a check that was said with this session, or null.</summary>
    public DateOnly? DateOf(CourseCheck check) => check switch
    {
        CourseCheck.BloodPressure => HasBloodPressure ? Date : null,
        CourseCheck.Bladder => BladderDate,
        _ => LftDate ?? (Request.Answers.Measurements.Any(m => m.Value.Name == LftMultiple) ? Date : null),
    };

    internal const string LftMultiple = "lft-multiple";
}
