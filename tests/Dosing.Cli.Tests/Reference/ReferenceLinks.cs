using System.Text;
using Dosing.Cli.Commands;
using Dosing.Cli.Rendering.Explaining;
using Dosing.Formularies;

namespace Dosing.Cli.Tests.Reference;

/// <summary>Where in the reference each id is explained. An id of two kinds is linked to the screening.</summary>
internal sealed class ReferenceLinks(ExplainedIds ids)
{
    private readonly Dictionary<string, string> _pages = ids.All.GroupBy(e => e.Id).ToDictionary(g => g.Key, g => PageOf(g.Last()));

    /// <summary>A link to an id from any page of the folder.</summary>
    public string To(string id) => $"[{id}]({_pages[id]}#{Anchor(id)})";

    /// <summary>Links to the other things that the same id names; empty where there are none.</summary>
    public string AlsoNamed(Explained explained) =>
        string.Concat(ids.Find(explained.Id).Where(e => e.Kind != explained.Kind).Select(e => $"; the id also names a [{e.KindInWords}]({PageOf(e)}#{Anchor(e.Id)})"));

    /// <summary>The page that explains something.</summary>
    public static string PageOf(Explained explained) => explained switch
    {
        EntryExplained entry => PageOf(entry.Entry.Kind),
        { Kind: "combination" } => "combinations.md",
        { Kind: "plan" or "checklist" } => "plans.md",
        { Kind: "range" or "ceiling" } => "ranges.md",
        { Kind: "ladder" or "band" or "depth-level" or "rate-rule" } => "ladders.md",
        { Kind: "product" or "strength-basis" or "diluent" or "concentrate-rule" or "infusion-mixture" or "not-further-rule" or "incompatibility" or "spray-rule" or "device" } => "products.md",
        { Kind: "source" } => "sources.md",
        _ => "findings.md",
    };

    /// <summary>The page of a kind of screening entry.</summary>
    public static string PageOf(ScreeningKind kind) => kind switch
    {
        ScreeningKind.History => "screening-history.md",
        ScreeningKind.Condition => "screening-conditions.md",
        ScreeningKind.MedicationClass => "screening-medicines.md",
        ScreeningKind.PhysiologicalThreshold => "screening-measurements.md",
        _ => "screening-settings.md",
    };

    /// <summary>The anchor of a heading, as GitHub and most renderers make it.</summary>
    public static string Anchor(string heading)
    {
        var anchor = new StringBuilder();
        foreach (var c in heading.ToLowerInvariant())
        {
            anchor.Append(c == ' ' ? "-" : char.IsAsciiLetterOrDigit(c) || c is '-' or '_' ? c : "");
        }

        return anchor.ToString();
    }
}
