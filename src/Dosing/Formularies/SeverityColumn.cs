namespace Dosing.Formularies;

/// <summary>The columns of severity in the evidence.</summary>
public enum SeverityColumn
{
    /// <summary>Intents of the category sub-anaesthetic therapy.</summary>
    SubAnaestheticTherapy,

    /// <summary>Intents of the category procedural sedation.</summary>
    ProceduralSedation,

    /// <summary>Intents of the category anaesthesia.</summary>
    Anaesthesia,

    /// <summary>Intranasal esketamine, for any intent.</summary>
    EsketamineNasal,
}
