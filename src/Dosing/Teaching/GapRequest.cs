namespace Dosing.Teaching;

/// <summary>What is asked of the gap between therapy and anaesthesia, as typed; null or empty where nothing was said.</summary>
public sealed record GapRequest
{
    /// <summary>The body weight; with it all amounts are totals, without it they are per kilogram.</summary>
    public string? Weight { get; init; }

    /// <summary>The routes to show; empty for every route.</summary>
    public IReadOnlyList<string> Routes { get; init; } = [];

    /// <summary>The dose that anaesthesia is measured against, such as <c>0.7 mg/kg</c>; required.</summary>
    public string? Against { get; init; }

    /// <summary>A further dose to mark.</summary>
    public string? Mark { get; init; }

    /// <summary>An intent, whose ranges are shown in place of those of all therapies.</summary>
    public string? For { get; init; }
}
