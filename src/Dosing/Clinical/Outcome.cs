namespace Dosing.Clinical;

/// <summary>The outcome of a verdict.</summary>
public enum Outcome
{
    /// <summary>Below the range, beyond the tolerance.</summary>
    Below,

    /// <summary>Within the range, the tolerance included.</summary>
    Within,

    /// <summary>Above the range, beyond the tolerance.</summary>
    Above,

    /// <summary>Above the hard limit.</summary>
    AboveLimit,

    /// <summary>Nothing was judged; never to be read as within.</summary>
    NotChecked,
}
