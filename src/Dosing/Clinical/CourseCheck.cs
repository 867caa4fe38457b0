namespace Dosing.Clinical;

/// <summary>What is checked again and again over a course of sessions.</summary>
public enum CourseCheck
{
    /// <summary>The blood pressure before the session.</summary>
    BloodPressure,

    /// <summary>Urine dip and questions about the bladder.</summary>
    Bladder,

    /// <summary>Liver function tests.</summary>
    Lft,
}
