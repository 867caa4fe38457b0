namespace Dosing.Clinical;

/// <summary>How a dose enters the body.</summary>
public enum Route
{
    /// <summary>Into a vein.</summary>
    Intravenous,

    /// <summary>Into a muscle.</summary>
    Intramuscular,

    /// <summary>Under the skin.</summary>
    Subcutaneous,

    /// <summary>Into the nose.</summary>
    Intranasal,

    /// <summary>Under the tongue.</summary>
    Sublingual,

    /// <summary>By mouth.</summary>
    Oral,

    /// <summary>Into the rectum; read, and answered not-checked.</summary>
    Rectal,

    /// <summary>Into bone; read, and answered not-checked.</summary>
    Intraosseous,
}
