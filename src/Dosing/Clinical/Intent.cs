namespace Dosing.Clinical;

/// <summary>What a dose is given for.</summary>
public enum Intent
{
    /// <summary>Depression.</summary>
    Depression,

    /// <summary>Acute suicidality.</summary>
    Suicidality,

    /// <summary>Anxiety disorders.</summary>
    Anxiety,

    /// <summary>Post-traumatic stress disorder.</summary>
    Ptsd,

    /// <summary>Alcohol use disorder.</summary>
    AlcoholUseDisorder,

    /// <summary>Anorexia nervosa.</summary>
    AnorexiaNervosa,

    /// <summary>Ketamine-assisted psychotherapy.</summary>
    Psychotherapy,

    /// <summary>Acute pain.</summary>
    AcutePain,

    /// <summary>Chronic pain.</summary>
    ChronicPain,

    /// <summary>Sedation for a procedure.</summary>
    ProceduralSedation,

    /// <summary>Premedication.</summary>
    Premedication,

    /// <summary>Induction of anaesthesia.</summary>
    AnaesthesiaInduction,

    /// <summary>Maintenance of anaesthesia.</summary>
    AnaesthesiaMaintenance,

    /// <summary>Anaesthesia for delivery.</summary>
    ObstetricAnaesthesia,

    /// <summary>Acute pain of an intubated and ventilated patient.</summary>
    AcutePainVentilated,

    /// <summary>Status asthmaticus.</summary>
    StatusAsthmaticus,

    /// <summary>Status epilepticus.</summary>
    StatusEpilepticus,
}

/// <summary>The three kinds of intent, by the depth that is meant.</summary>
public enum IntentCategory
{
    /// <summary>Therapy without anaesthesia.</summary>
    SubAnaestheticTherapy,

    /// <summary>Sedation for a procedure.</summary>
    ProceduralSedation,

    /// <summary>Anaesthesia and intensive care.</summary>
    Anaesthesia,
}
