namespace Dosing.Knowledge.Courses;

/// <summary>A course of sessions as it was typed: texts with units, nothing read yet and nothing repaired. Null means not given.</summary>
public sealed record CourseRequest
{
    /// <summary>An id that the answer repeats.</summary>
    public string? Id { get; init; }

    /// <summary>The drug of every session. Required.</summary>
    public string? Drug { get; init; }

    /// <summary>What every session is for. Required.</summary>
    public string? For { get; init; }

    /// <summary>The patient at the next session.</summary>
    public PatientRequest Patient { get; init; } = new();

    /// <summary>The sessions that were given, by date; empty before the first. Required.</summary>
    public IReadOnlyList<SessionRequest>? Sessions { get; init; }

    /// <summary>The session to judge. Required.</summary>
    public SessionRequest? Next { get; init; }
}

/// <summary>What is true of the patient at the next session, as typed.</summary>
public sealed record PatientRequest
{
    /// <summary>The age, such as <c>45 y</c>.</summary>
    public string? Age { get; init; }

    /// <summary>The sex: <c>male</c> or <c>female</c>.</summary>
    public string? Sex { get; init; }

    /// <summary>The height, such as <c>165 cm</c>.</summary>
    public string? Height { get; init; }

    /// <summary>Ids of screening entries that are present.</summary>
    public IReadOnlyList<string> Flags { get; init; } = [];

    /// <summary>Ids of screening entries that are absent.</summary>
    public IReadOnlyList<string> Absent { get; init; } = [];

    /// <summary>Medicines: a name or a code.</summary>
    public IReadOnlyList<string> Medications { get; init; } = [];

    /// <summary>Conditions by ICD-10 code.</summary>
    public IReadOnlyList<string> Conditions { get; init; } = [];
}

/// <summary>One session, as typed.</summary>
public sealed record SessionRequest
{
    /// <summary>The date, year-month-day. Required, but for the next session, which is then of today.</summary>
    public string? Date { get; init; }

    /// <summary>The dose with its unit. Required.</summary>
    public string? Dose { get; init; }

    /// <summary>The route. Required.</summary>
    public string? Route { get; init; }

    /// <summary>Over how long the dose is given.</summary>
    public string? Over { get; init; }

    /// <summary>The body weight on the date.</summary>
    public string? Weight { get; init; }

    /// <summary>Where the weight comes from.</summary>
    public string? WeightSource { get; init; }

    /// <summary>The strength of the preparation in base.</summary>
    public string? Strength { get; init; }

    /// <summary>The salt in which the dose is stated.</summary>
    public string? Salt { get; init; }

    /// <summary>The blood pressure before the session.</summary>
    public string? BloodPressure { get; init; }

    /// <summary>When liver function was tested.</summary>
    public string? LftDate { get; init; }

    /// <summary>The highest of the liver tests as a multiple of its upper limit.</summary>
    public string? LftMultiple { get; init; }

    /// <summary>When urine was dipped and the bladder asked about.</summary>
    public string? BladderDate { get; init; }

    /// <summary>A note; never judged.</summary>
    public string? Notes { get; init; }

    /// <summary>Ids of screening entries that are present on the date.</summary>
    public IReadOnlyList<string> Flags { get; init; } = [];

    /// <summary>Ids of screening entries that are absent on the date.</summary>
    public IReadOnlyList<string> Absent { get; init; } = [];

    /// <summary>Measured values by name.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Measurements { get; init; } = [];
}
