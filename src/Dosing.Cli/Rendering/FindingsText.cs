using Dosing.Assessments;
using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Judgement;
using Dosing.Screening;

namespace Dosing.Cli.Rendering;

/// <summary>What every answer shows on a page: findings, what was not checked and not screened, the foot.</summary>
internal static class FindingsText
{
    private const int Indent = 2;

    /// <summary>How to say by options what nobody said.</summary>
    public const string ByOptions = "Say each by --flag ID or --absent ID, a measurement by --measure NAME=VALUE";

    /// <summary>How to say it in a file.</summary>
    public const string ByMembers = "Say each in the file, as one of flags or of absent, a measurement as a member of measurements";

    /// <summary>How to say by options what a part could not be judged without.</summary>
    private static readonly (NotCheckedReason Reason, string HowToSay)[] Missing =
    [
        (NotCheckedReason.DurationMissing, "the duration by --over TIME"),
        (NotCheckedReason.WeightMissing, "the weight by --weight WEIGHT"),
        (NotCheckedReason.AgeMissing, "the age by --age AGE"),
    ];

    /// <summary>The word and tone in which a disposition stands at the head of a page.</summary>
    public static (string Word, Tone Tone) Headline(Disposition disposition) => disposition switch
    {
        Disposition.NoAlert => ("NO ALERT", Tone.Good),
        Disposition.Caution => ("CAUTION", Tone.Warning),
        Disposition.Stop => ("STOP", Tone.Danger),
        _ => ("NOT CHECKED", Tone.Warning),
    };

    /// <summary>The titles of the findings of one severity, in one line.</summary>
    public static string Titles(IReadOnlyList<Finding> findings, Severity severity) =>
        string.Join("; ", findings.Where(f => f.Severity == severity).Select(f => f.Title));

    /// <summary>Writes the findings, each with why, what to do, what raised it, and what it rests on by label.</summary>
    public static void Write(Page page, string heading, IReadOnlyList<Finding> findings, EvidenceNumbers numbers)
    {
        if (findings.Count == 0)
        {
            return;
        }

        page.Heading(heading);
        foreach (var finding in findings)
        {
            WriteTitle(page, finding.Severity, finding.Title, finding.Id);
            page.Line($"Why: {finding.Why}", indent: 4, hanging: 9);
            page.Line($"Do:  {finding.Action}", indent: 4, hanging: 9);
            page.Line($"By:  {string.Join("; ", finding.TriggeredBy)}", indent: 4, hanging: 9);
            var labels = numbers.Of(finding);
            if (labels.Count > 0)
            {
                page.Line($"[{string.Join(", ", labels)}]", Tone.Quiet, 4);
            }
        }
    }

    /// <summary>Writes a severity with what it belongs to.</summary>
    public static void WriteTitle(Page page, Severity severity, string title, string id)
    {
        var tone = severity switch
        {
            Severity.Contraindicated => Tone.Danger,
            Severity.Information => Tone.Plain,
            _ => Tone.Warning,
        };
        page.Write(Indent, 4, (Words.Severities.Word(severity).ToUpperInvariant(), tone), ($"  {title}", Tone.Strong), ($" [{id}]", Tone.Quiet));
    }

    /// <summary>Writes what could not be judged, and why.</summary>
    public static void WriteNotChecked(Page page, IReadOnlyList<NotCheckedPart> parts)
    {
        if (parts.Count == 0)
        {
            return;
        }

        page.Heading("Not checked");
        foreach (var part in parts)
        {
            page.Write(Indent, 4, ($"{part.Part}: ", Tone.Warning), (part.Text, Tone.Plain), ($" [{part.Reason}]", Tone.Quiet));
        }

        var missing = Missing.Where(m => parts.Any(p => p.Reason == NotCheckedReasons.Words.Word(m.Reason))).Select(m => m.HowToSay).ToArray();
        if (missing.Length > 0)
        {
            page.Line($"Say {string.Join(", ", missing)}.", indent: Indent, hanging: 4);
        }
    }

    /// <summary>Writes what matters for the intent and was not said, with how to say it; nothing where all was said.</summary>
    public static void WriteNotScreened(Page page, IReadOnlyList<NotScreenedItem> items, string howToSay = ByOptions)
    {
        if (items.Count == 0)
        {
            return;
        }

        page.Heading("Not screened: nobody said, and unknown is not absent");
        foreach (var group in items.GroupBy(i => i.Severity))
        {
            WriteGroup(page, $"{group.Count()} {Words.Severities.Word(group.Key)} if present", group);
        }

        page.Line($"{howToSay}; dosing explain ID tells what it means.", indent: Indent, hanging: 4);
    }

    /// <summary>Writes the list of sources: label and citation.</summary>
    public static void WriteSources(Page page, IReadOnlyList<(string Label, string Citation)> sources)
    {
        if (sources.Count == 0)
        {
            return;
        }

        page.Heading("Sources");
        foreach (var (label, citation) in sources)
        {
            page.Write(Indent, 4, ($"[{label}] ", Tone.Strong), (citation, Tone.Quiet));
        }
    }

    /// <summary>Writes the foot of every answer: what kind of medicine it is, whom the answer is for, what it was made with.</summary>
    public static void WriteFoot(Page page, Receipt receipt)
    {
        WriteFoot(page, $"{Phrases.MadeWith(receipt.Tool, receipt.Formulary)}; the whole receipt by --format json.");
        WriteProtocol(page, receipt.Protocol);
    }

    /// <summary>Writes the foot of an answer that has no receipt.</summary>
    public static void WriteFoot(Page page, FormularyIdentity formulary) => WriteFoot(page, $"{Phrases.MadeWith(DoseAssessor.ToolVersion, formulary)}.");

    private static void WriteFoot(Page page, string madeWith)
    {
        page.Gap();
        page.Line(Phrases.HighAlert, Tone.Strong);
        page.Line(Phrases.IntendedUse, Tone.Quiet);
        page.Line(madeWith, Tone.Quiet);
    }

    /// <summary>Writes the local protocol in force with what of it makes answers milder; nothing where none is.</summary>
    public static void WriteProtocol(Page page, ProtocolInForce? protocol)
    {
        if (protocol is null)
        {
            return;
        }

        page.Line(ProtocolPhrases.InForce(protocol), Tone.Quiet);
        foreach (var line in ProtocolPhrases.Warnings(protocol))
        {
            page.Line(line, Tone.Warning);
        }
    }

    private static void WriteGroup(Page page, string heading, IEnumerable<NotScreenedItem> items)
    {
        var (measured, said) = (items.Where(i => i.IsMeasurement).ToArray(), items.Where(i => !i.IsMeasurement).ToArray());
        page.Write(Indent, 4, ($"{heading}: ", Tone.Strong), (string.Join(", ", said.Select(i => i.Item)), Tone.Plain),
            (measured.Length == 0 ? "" : $"{(said.Length == 0 ? "" : "; ")}measurements: {string.Join(", ", measured.Select(Measured))}", Tone.Plain));
    }

    private static string Measured(NotScreenedItem item) => item.IsForAdultsOnly ? $"{item.Item} (its limits are for adults)" : item.Item;
}
