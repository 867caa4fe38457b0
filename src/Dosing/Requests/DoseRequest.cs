namespace Dosing.Requests;

/// <summary>
/// A request as it was typed: texts with units, nothing read yet and nothing repaired. Null means not given. What is said to
/// be required is so to assess a dose; to screen a patient only <see cref="For"/> is.
/// </summary>
public sealed record DoseRequest
{
    /// <summary>An id that the answer repeats.</summary>
    public string? Id { get; init; }

    /// <summary>The drug: <c>ketamine</c> or <c>esketamine</c>. Required.</summary>
    public string? Drug { get; init; }

    /// <summary>The dose with its unit, such as <c>0.5 mg/kg</c>. Required.</summary>
    public string? Dose { get; init; }

    /// <summary>The route, such as <c>intravenous</c>. Required.</summary>
    public string? Route { get; init; }

    /// <summary>Over how long the dose is given, such as <c>40 min</c>.</summary>
    public string? Over { get; init; }

    /// <summary>The body weight, such as <c>70 kg</c>.</summary>
    public string? Weight { get; init; }

    /// <summary>Where the weight comes from: <c>measured</c>, <c>stated</c> or <c>estimated</c>.</summary>
    public string? WeightSource { get; init; }

    /// <summary>The age, such as <c>45 y</c>.</summary>
    public string? Age { get; init; }

    /// <summary>The height, such as <c>178 cm</c>.</summary>
    public string? Height { get; init; }

    /// <summary>The sex: <c>male</c> or <c>female</c>.</summary>
    public string? Sex { get; init; }

    /// <summary>What the dose is for, such as <c>depression</c>. Required.</summary>
    public string? For { get; init; }

    /// <summary>The strength of the preparation in base, such as <c>50 mg/mL</c> or <c>500mg/10mL</c>.</summary>
    public string? Strength { get; init; }

    /// <summary>The salt in which the dose is stated; not given where it is base.</summary>
    public string? Salt { get; init; }

    /// <summary>Ids of screening entries that are present. What is in neither list is unknown.</summary>
    public IReadOnlyList<string> Flags { get; init; } = [];

    /// <summary>Ids of screening entries that are absent.</summary>
    public IReadOnlyList<string> Absent { get; init; } = [];

    /// <summary>Medicines: <c>rxnorm:1819</c>, <c>atc:N07BC01</c> or a name. A name that is not listed is an error; a code that is not changes nothing.</summary>
    public IReadOnlyList<string> Medications { get; init; } = [];

    /// <summary>Conditions by their WHO ICD-10 code: <c>icd10:I25.1</c>. A code that is not listed changes nothing.</summary>
    public IReadOnlyList<string> Conditions { get; init; } = [];

    /// <summary>Measured values by name, such as <c>potassium</c> and <c>4.1 mmol/L</c>.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Measurements { get; init; } = [];

    /// <summary>Doses that were given before.</summary>
    public IReadOnlyList<GivenDoseText> Given { get; init; } = [];
}

/// <summary>A dose that was given before, as typed.</summary>
/// <param name="Dose">The dose with its unit; null where it was not said.</param>
/// <param name="Ago">How long ago, such as <c>30 min</c>; null where it was not said.</param>
public sealed record GivenDoseText(string? Dose, string? Ago);
