using Dosing.Cli.Commands;
using Dosing.Clinical;
using Dosing.Formularies;

namespace Dosing.Cli.Rendering;

/// <summary>What can be said of a patient, on a page: by kind, with the severity in the four columns.</summary>
internal static class FlagListText
{
    private const int Hanging = 11;

    private static readonly (SeverityColumn Column, char Letter)[] Letters =
    [
        (SeverityColumn.SubAnaestheticTherapy, 'T'), (SeverityColumn.ProceduralSedation, 'S'), (SeverityColumn.Anaesthesia, 'A'), (SeverityColumn.EsketamineNasal, 'N'),
    ];

    /// <summary>Writes the entries that were found.</summary>
    public static void Write(Page page, FlagSearch search)
    {
        if (search.Found.Count == 0)
        {
            WriteNothing(page, search);
            return;
        }

        page.Line("What --flag and --absent take, by kind, with the severity for each use.");
        page.Line($"Columns: {string.Join(", ", Letters.Select(c => $"{c.Letter} {Columns.Name(c.Column)}"))}.", Tone.Quiet, hanging: 2);
        page.Line("Severities: X contraindicated, M major, C caution, I information, - nothing is raised.", Tone.Quiet, hanging: 2);
        foreach (var kind in search.Found.GroupBy(f => f.Entry.Kind))
        {
            page.Heading($"{string.Join(' ', Letters.Select(c => c.Letter))}  {Heading(kind.Key)}");
            foreach (var flag in kind)
            {
                Write(page, flag);
            }
        }

        page.Gap();
        page.Line(search.Word is { } word ? $"'{ErrorText.Printable(word)}' is found in {search.Found.Count} of {search.Total} entries." : $"{search.Total} entries. dosing screen --list WORD shows those that hold a word, a drug or a code.");
    }

    private static void Write(Page page, FoundFlag flag)
    {
        var entry = flag.Entry;
        var severities = string.Join(' ', Letters.Select(c => Letter(entry.In(c.Column))));
        var measured = FlagSearch.Measurements(entry);
        var by = measured.Count > 0 ? $" (--measure {string.Join(", ", measured)})" : "";
        page.Write(0, Hanging, ($"{severities}  ", Tone.Plain), (entry.Id, Tone.Strong), ($"  {entry.Name}{by}", Tone.Plain));
        if (flag.Also.Count > 0)
        {
            page.Line($"found in: {string.Join(", ", flag.Also)}", Tone.Quiet, Hanging, Hanging + 2);
        }
    }

    private static void WriteNothing(Page page, FlagSearch search)
    {
        page.Line($"'{ErrorText.Printable(search.Word!)}' is found in none of {search.Total} entries. That does not say that it does not matter.");
        if (search.Near.Count > 0)
        {
            page.Line($"Near to it: {string.Join(", ", search.Near)}.");
        }

        page.Line("dosing screen --list shows all.", Tone.Quiet);
    }

    private static char Letter(Severity? severity) => severity switch
    {
        Severity.Contraindicated => 'X',
        Severity.Major => 'M',
        Severity.Caution => 'C',
        Severity.Information => 'I',
        _ => '-',
    };

    private static string Heading(ScreeningKind kind) => kind switch
    {
        ScreeningKind.History => "History",
        ScreeningKind.Condition => "Conditions",
        ScreeningKind.MedicationClass => "Medicines, by class",
        ScreeningKind.PhysiologicalThreshold => "Measured values",
        _ => "Setting",
    };
}
