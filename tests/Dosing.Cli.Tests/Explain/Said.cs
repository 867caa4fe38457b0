using System.Text.RegularExpressions;
using Dosing.Formularies;
using Dosing.Knowledge;

namespace Dosing.Cli.Tests.Explain;

/// <summary>The word that the program never says. Sentences of the evidence, titles and addresses are other people's words.</summary>
internal static partial class Said
{
    private static readonly string[] Quoted = [.. Sentences(KetamineFormulary.Load().Content).OfType<string>().Where(s => Word().IsMatch(s)).Select(OnOneLine)];

    public static IEnumerable<string> TheWord(string text)
    {
        var own = Quoted.Aggregate(OnOneLine(text), (all, quoted) => all.Replace(quoted, "", StringComparison.Ordinal));
        return Word().Matches(own).Select(m => own[Math.Max(0, m.Index - 40)..Math.Min(own.Length, m.Index + 40)]);
    }

    /// <summary>Every sentence of the screening, the ladders and the ranges, as it stands in the documents.</summary>
    public static IEnumerable<string?> Sentences(FormularyContent content) =>
    [
        .. content.ScreeningEntries.SelectMany(e => new[] { e.Name, e.Mechanism, e.Action, e.Disagreement, e.Note }),
        .. content.ScreeningEntries.SelectMany(e => e.Evidence.Concat(content.Combinations.SelectMany(c => c.Evidence))).SelectMany(e => new[] { e.Source, e.Address, e.Fact }),
        .. content.Plans.SelectMany(p => p.Evidence).Concat(content.Checklist.Evidence).SelectMany(e => new[] { e.Source, e.Address, e.Fact }),
        .. content.Plans.SelectMany(p => p.Before.Concat(p.During).Concat(p.After).Concat(p.Steps)).Concat(content.Checklist.Items).Select(l => l.Text),
        .. content.Plans.Select(p => p.Staff),
        .. content.Combinations.SelectMany(c => new[] { c.Name, c.Rationale, c.Action }),
        .. content.Ladders.SelectMany(l => l.Bands).SelectMany(b => new[] { b.Label, b.Why, b.Dissent }),
        .. content.Ladders.SelectMany(l => new[] { l.Population, l.Note }),
        .. content.Ranges.SelectMany(r => r.Provenance.Values.Select(o => o.Note).Append(r.HardLimitBasis).Append(r.Note).Append(r.Example.Basis)),
        .. content.Ceilings.Select(c => c.Why),
        .. content.Sources.SelectMany(s => new[] { s.Citation, s.Address, s.Related, s.Population, s.Administration, s.Repeat, s.Onset, s.DurationOfEffect, s.ExpectedEffect, s.Note }),
        .. content.Products.SelectMany(p => new[] { p.Name, p.Note }),
        .. content.Products.SelectMany(p => p.Evidence).Concat(content.StrengthBasis.Evidence).Concat(content.Diluents.SelectMany(d => d.Evidence))
            .Concat(content.Dilution.Concentrate.Evidence).Concat(content.Dilution.Mixes.SelectMany(m => m.Evidence)).Concat(content.Dilution.NotFurther.Evidence)
            .Concat(content.Incompatibilities.SelectMany(i => i.Evidence)).Concat(content.SprayRules.SelectMany(r => r.Evidence)).SelectMany(e => new[] { e.Source, e.Address, e.Fact }),
        content.StrengthBasis.Text, content.Dilution.Concentrate.Text, content.Dilution.NotFurther.Text, content.Dilution.NotFurther.Dissent,
        .. content.RangeSemantics, .. content.LadderRules,
    ];

    private static string OnOneLine(string text) => Spaces().Replace(text, " ");

    [GeneratedRegex(@"\bsafe\b", RegexOptions.IgnoreCase)]
    private static partial Regex Word();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
