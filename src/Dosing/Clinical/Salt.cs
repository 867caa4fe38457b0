namespace Dosing.Clinical;

/// <summary>The salt in which a dose is stated, where it is not base.</summary>
public enum Salt
{
    /// <summary>The dose is stated as hydrochloride.</summary>
    Hydrochloride,
}
