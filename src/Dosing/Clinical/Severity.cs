namespace Dosing.Clinical;

/// <summary>How severe a finding is, from mild to severe.</summary>
public enum Severity
{
    /// <summary>Good to know; changes nothing.</summary>
    Information,

    /// <summary>Look again before giving.</summary>
    Caution,

    /// <summary>A serious hazard.</summary>
    Major,

    /// <summary>Do not give.</summary>
    Contraindicated,
}
