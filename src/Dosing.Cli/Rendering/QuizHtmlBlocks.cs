using System.Xml.Linq;
using Dosing.Cli.Rendering.Pictures;
using Dosing.Teaching;

namespace Dosing.Cli.Rendering;

/// <summary>What the pages of a practice sheet and of its marking share.</summary>
internal static class QuizHtmlBlocks
{
    /// <summary>The order in a box, boxes to tick, and a print that can be read at arm's length.</summary>
    public static string Style { get; } = """
        .order{background:var(--panel);border-left:4px solid var(--quiet);padding:.5rem .75rem}
        .options{list-style:none;padding:0}
        .options li{padding:.2em 0 .2em 1.75em;position:relative}
        .options li::before{content:"";position:absolute;left:.2em;top:.45em;width:1em;height:1em;border:2px solid var(--quiet)}
        article{margin:0 0 1.2rem}
        p,td{overflow-wrap:anywhere}
        tbody th{white-space:nowrap}
        @media print{
        @page{margin:15mm}
        body{font-size:10pt;line-height:1.4}
        h1{font-size:15pt}
        h2{font-size:12pt;margin:4mm 0 1mm}
        h3{font-size:10pt;margin:3mm 0 1mm}
        .lead{font-size:10pt}
        .note,footer,caption,table{font-size:9pt}
        section{break-inside:auto}
        article,li{break-inside:avoid}
        .part{break-before:page}
        .jump{display:none}
        }

        """.ReplaceLineEndings("\n");

    /// <summary>The order in its box.</summary>
    public static XElement Order(QuizQuestion question) => Html.Paragraph(string.Join(" ", question.OrderText), "order");

    /// <summary>Why an answer is right, but for what was said already, and the steps to it.</summary>
    public static IEnumerable<XElement> Reasoning(QuizQuestion question, string? said = null)
    {
        if (question.Reasoning.Where(r => r != said).ToArray() is { Length: > 0 } reasons)
        {
            yield return Html.List(reasons);
        }

        if (QuizPhrases.Steps(question).Select(QuizPhrases.Step).ToArray() is { Length: > 0 } steps)
        {
            yield return Html.List(steps, "note");
        }
    }

    /// <summary>The sources, and what the page was made with.</summary>
    public static XElement Sources(IEnumerable<QuizQuestion> questions, QuizSheet sheet)
    {
        var receipt = QuizPhrases.Receipt(sheet);
        return Html.Section(
            "Sources",
            Html.List(QuizPhrases.Sources(questions, sheet.Formulary).Select(s => (object)new object[] { new XElement("strong", s.Label), $" {s.Citation}" }), "note"),
            Html.Paragraph($"dosing {receipt.Tool}, formulary {receipt.Formulary.Id} {receipt.Formulary.Version}, SHA-256 {receipt.Formulary.Sha256}", "note"));
    }

    /// <summary>How the same sheet is made again.</summary>
    public static XElement Again(QuizSheet sheet) =>
        new("section", new XElement("p", "The same again: ", new XElement("code", QuizPhrases.Command(sheet))));
}
