using Dosing.Formularies;
using Dosing.Quantities;

namespace Dosing.Cli.Rendering;

/// <summary>The texts of a source by their names, in the order in which they are shown; only those that are there.</summary>
internal static class SourceFacts
{
    public static IEnumerable<(string Name, string Text)> Of(Source source)
    {
        (string Name, string? Text)[] all =
        [
            ("citation", source.Citation), ("address", source.Address), ("doi", source.Doi), ("pmid", source.Pmid), ("related", source.Related),
            ("verification", source.Verification), ("grade", source.Grade), ("drug", source.Drug), ("population", source.Population),
            ("intent", source.Intent), ("route", source.Route), ("unit", source.Unit), ("administration", source.Administration),
            ("repeat", source.Repeat), ("onset", source.Onset), ("durationOfEffect", source.DurationOfEffect),
            ("expectedEffect", source.ExpectedEffect), ("note", source.Note),
        ];
        return all.Where(f => !string.IsNullOrEmpty(f.Text)).Select(f => (f.Name, f.Text!));
    }

    /// <summary>The doses that the source states, in its own unit.</summary>
    public static string Doses(Source source)
    {
        (string Name, decimal? Value)[] doses = [("low", source.DoseLow), ("usual", source.DoseUsual), ("high", source.DoseHigh)];
        return string.Join(", ", doses.Where(d => d.Value is not null).Select(d => $"{d.Name} {QuantityFormat.Number(d.Value!.Value)} {source.Unit}"));
    }
}
