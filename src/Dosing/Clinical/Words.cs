namespace Dosing.Clinical;

/// <summary>The closed vocabularies and their words.</summary>
public static class Words
{
    /// <summary>The drugs.</summary>
    public static Vocabulary<Drug> Drugs { get; } = new(
    [
        (Drug.Ketamine, "ketamine"),
        (Drug.Esketamine, "esketamine"),
    ]);

    /// <summary>The routes, with the short forms that are read. <c>in</c> is not among them: it is refused as error-prone.</summary>
    public static Vocabulary<Route> Routes { get; } = new(
    [
        (Route.Intravenous, "intravenous"),
        (Route.Intramuscular, "intramuscular"),
        (Route.Subcutaneous, "subcutaneous"),
        (Route.Intranasal, "intranasal"),
        (Route.Sublingual, "sublingual"),
        (Route.Oral, "oral"),
        (Route.Rectal, "rectal"),
        (Route.Intraosseous, "intraosseous"),
    ],
        (Route.Intravenous, "iv"),
        (Route.Intramuscular, "im"),
        (Route.Subcutaneous, "sc"),
        (Route.Sublingual, "sl"),
        (Route.Oral, "po"));

    /// <summary>The intents.</summary>
    public static Vocabulary<Intent> Intents { get; } = new(
    [
        (Intent.Depression, "depression"),
        (Intent.Suicidality, "suicidality"),
        (Intent.Anxiety, "anxiety"),
        (Intent.Ptsd, "ptsd"),
        (Intent.AlcoholUseDisorder, "alcohol-use-disorder"),
        (Intent.AnorexiaNervosa, "anorexia-nervosa"),
        (Intent.Psychotherapy, "psychotherapy"),
        (Intent.AcutePain, "acute-pain"),
        (Intent.ChronicPain, "chronic-pain"),
        (Intent.ProceduralSedation, "procedural-sedation"),
        (Intent.Premedication, "premedication"),
        (Intent.AnaesthesiaInduction, "anaesthesia-induction"),
        (Intent.AnaesthesiaMaintenance, "anaesthesia-maintenance"),
        (Intent.ObstetricAnaesthesia, "obstetric-anaesthesia"),
        (Intent.AcutePainVentilated, "acute-pain-ventilated"),
        (Intent.StatusAsthmaticus, "status-asthmaticus"),
        (Intent.StatusEpilepticus, "status-epilepticus"),
    ]);

    /// <summary>The categories of intent.</summary>
    public static Vocabulary<IntentCategory> IntentCategories { get; } = new(
    [
        (IntentCategory.SubAnaestheticTherapy, "sub-anaesthetic-therapy"),
        (IntentCategory.ProceduralSedation, "procedural-sedation"),
        (IntentCategory.Anaesthesia, "anaesthesia"),
    ]);

    /// <summary>The sexes.</summary>
    public static Vocabulary<Sex> Sexes { get; } = new(
    [
        (Sex.Male, "male"),
        (Sex.Female, "female"),
    ]);

    /// <summary>The sources of a weight.</summary>
    public static Vocabulary<WeightSource> WeightSources { get; } = new(
    [
        (WeightSource.Measured, "measured"),
        (WeightSource.Stated, "stated"),
        (WeightSource.Estimated, "estimated"),
    ]);

    /// <summary>The salts.</summary>
    public static Vocabulary<Salt> Salts { get; } = new(
    [
        (Salt.Hydrochloride, "hydrochloride"),
    ]);

    /// <summary>The outcomes of a verdict.</summary>
    public static Vocabulary<Outcome> Outcomes { get; } = new(
    [
        (Outcome.Below, "below"),
        (Outcome.Within, "within"),
        (Outcome.Above, "above"),
        (Outcome.AboveLimit, "above-limit"),
        (Outcome.NotChecked, "not-checked"),
    ]);

    /// <summary>The depth levels.</summary>
    public static Vocabulary<DepthLevel> DepthLevels { get; } = new(
    [
        (DepthLevel.BelowStudied, "below-studied"),
        (DepthLevel.SubAnaesthetic, "sub-anaesthetic"),
        (DepthLevel.Transition, "transition"),
        (DepthLevel.Sedation, "sedation"),
        (DepthLevel.Anaesthetic, "anaesthetic"),
        (DepthLevel.AboveLabel, "above-label"),
        (DepthLevel.BeyondEvidence, "beyond-evidence"),
        (DepthLevel.NotChecked, "not-checked"),
    ]);

    /// <summary>The severities of a finding.</summary>
    public static Vocabulary<Severity> Severities { get; } = new(
    [
        (Severity.Information, "information"),
        (Severity.Caution, "caution"),
        (Severity.Major, "major"),
        (Severity.Contraindicated, "contraindicated"),
    ]);

    /// <summary>The dispositions.</summary>
    public static Vocabulary<Disposition> Dispositions { get; } = new(
    [
        (Disposition.NoAlert, "no-alert"),
        (Disposition.Caution, "caution"),
        (Disposition.NotChecked, "not-checked"),
        (Disposition.Stop, "stop"),
    ]);

    /// <summary>The checks of a course.</summary>
    public static Vocabulary<CourseCheck> CourseChecks { get; } = new(
    [
        (CourseCheck.BloodPressure, "blood-pressure"),
        (CourseCheck.Bladder, "bladder"),
        (CourseCheck.Lft, "lft"),
    ]);

    /// <summary>The units of ranges, ceilings and ladders.</summary>
    public static Vocabulary<DoseUnit> DoseUnits { get; } = new(
    [
        (DoseUnit.Milligrams, "mg"),
        (DoseUnit.MilligramsPerKilogram, "mg/kg"),
        (DoseUnit.MilligramsPerHour, "mg/h"),
        (DoseUnit.MilligramsPerMinute, "mg/min"),
        (DoseUnit.MilligramsPerKilogramPerHour, "mg/kg/h"),
        (DoseUnit.MicrogramsPerKilogramPerMinute, "mcg/kg/min"),
    ]);
}
