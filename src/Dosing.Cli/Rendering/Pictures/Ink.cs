using Dosing.Clinical;

namespace Dosing.Cli.Rendering.Pictures;

/// <summary>
/// One colour of the pictures, by light and dark. Hues are of the Okabe-Ito set, depth is one hue from light to dark, and
/// no colour ever tells what a label beside it does not say.
/// </summary>
/// <param name="Name">The name of its class and custom property.</param>
/// <param name="Light">On a light ground, and wherever a picture stands alone.</param>
/// <param name="Dark">On a dark ground.</param>
internal sealed record Ink(string Name, string Light, string Dark)
{
    public static readonly Ink Ground = new("ground", "#ffffff", "#14181d");
    public static readonly Ink Text = new("text", "#1a2027", "#e8ecf1");
    public static readonly Ink Quiet = new("quiet", "#4d5966", "#aab6c3");
    public static readonly Ink Rule = new("rule", "#d5dce3", "#38424d");
    public static readonly Ink Panel = new("panel", "#f4f6f8", "#1d232a");
    public static readonly Ink Link = new("link", "#0b5394", "#8ec5f2");
    public static readonly Ink Therapy = new("therapy", "#00735c", "#3fc9a5");
    public static readonly Ink Labelled = new("labelled", "#a53f00", "#f2955c");
    public static readonly Ink Gap = new("gap", "#d99a00", "#ffc94d");
    public static readonly Ink Mark = new("mark", "#8a2b6b", "#e79fcd");

    private static readonly Dictionary<DepthLevel, Ink> Levels = new()
    {
        [DepthLevel.BelowStudied] = new("level-below-studied", "#eef2f6", "#27303a"),
        [DepthLevel.SubAnaesthetic] = new("level-sub-anaesthetic", "#cfe3f3", "#24506f"),
        [DepthLevel.Transition] = new("level-transition", "#9fc6e4", "#2f6d99"),
        [DepthLevel.Sedation] = new("level-sedation", "#5f9fcf", "#4a90c4"),
        [DepthLevel.Anaesthetic] = new("level-anaesthetic", "#22619b", "#86bfe8"),
        [DepthLevel.AboveLabel] = new("level-above-label", "#0f3560", "#c4e0f6"),
        [DepthLevel.BeyondEvidence] = new("level-beyond-evidence", "#0a1c33", "#f1f8fe"),
    };

    private static readonly Ink[] Lines =
    [
        new("line-1", "#0b5394", "#7cc0f5"),
        new("line-2", "#a53f00", "#f2955c"),
        new("line-3", "#00735c", "#3fc9a5"),
        new("line-4", "#8a2b6b", "#e79fcd"),
        new("line-5", "#7a5c00", "#f0c94f"),
        new("line-6", "#4d5966", "#aab6c3"),
    ];

    /// <summary>Every colour, once.</summary>
    public static IReadOnlyList<Ink> All { get; } =
        [Ground, Text, Quiet, Rule, Panel, Link, Therapy, Labelled, Gap, Mark, .. Levels.Values, .. Lines];

    /// <summary>The colour of a level: the deeper, the further from the ground.</summary>
    public static Ink Of(DepthLevel level) => Levels[level];

    /// <summary>The colour of the n-th curve, from zero; they repeat, as curves are told apart by their labels.</summary>
    public static Ink Line(int index) => Lines[index % Lines.Length];
}
