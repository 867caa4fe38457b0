using Dosing.Clinical;

namespace Dosing.Judgement;

/// <summary>How deep the same total would take the patient by a faster way.</summary>
/// <param name="Route">The way in words: <c>intravenous push</c> or <c>intramuscular injection</c>.</param>
/// <param name="Level">The level by that way.</param>
public readonly record struct RouteSwap(string Route, DepthLevel Level)
{
    private static readonly AdministrationTime Push = AdministrationTime.Over(default);

    /// <summary>The ways that are deeper than the stated one; empty where the depth of the dose is not known.</summary>
    public static IReadOnlyList<RouteSwap> Of(JudgedDose judged, DepthClassifier classifier)
    {
        ArgumentNullException.ThrowIfNull(judged);
        ArgumentNullException.ThrowIfNull(classifier);
        if (!judged.Depth.IsKnown)
        {
            return [];
        }

        var swaps = new List<RouteSwap>(0);
        Add("intravenous push", classifier.LevelBy(Clinical.Route.Intravenous, Push, judged.Dose));
        Add("intramuscular injection", classifier.LevelBy(Clinical.Route.Intramuscular, AdministrationTime.NotSaid, judged.Dose));
        return swaps;

        void Add(string route, DepthLevel? level)
        {
            if (level is { } deeper && deeper > judged.Depth.Level)
            {
                swaps.Add(new RouteSwap(route, deeper));
            }
        }
    }
}
