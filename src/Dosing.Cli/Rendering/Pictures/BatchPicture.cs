using System.Xml.Linq;
using Dosing.Clinical;
using Dosing.Formularies;

namespace Dosing.Cli.Rendering.Pictures;

/// <summary>The counts of a batch as bars: dispositions, then the most frequent findings.</summary>
internal sealed class BatchPicture(BatchCounts counts, PictureLayout layout)
{
    private const int TopFindings = 12;

    /// <summary>The picture; one that stands alone also says what local protocol of the formulary was in force.</summary>
    public XElement Compose(string id, Formulary? standsAloneUnder = null)
    {
        var content = new List<XElement>();
        var y = layout.Normal + 4;
        y = Group(content, y, "Rows by disposition",
            [.. BatchCounts.Dispositions.Select(d => (d, counts.Of(d), InkOf(d))), ("unreadable", counts.Unreadable, Ink.Quiet)]);
        y = Group(content, y + layout.Step, "Rows with a finding, most frequent first",
            [.. counts.Findings.OrderByDescending(f => f.Rows).ThenBy(f => f.Id, StringComparer.Ordinal).Take(TopFindings)
                .Select(f => ($"{f.Id} ({Words.Severities.Word(f.Severity)})", f.Rows, f.Severity >= Severity.Major ? Ink.Labelled : Ink.Therapy))]);
        if (standsAloneUnder?.Protocol is { } protocol)
        {
            y = Lines(content, y + layout.Step, [ProtocolPhrases.InForceWhole(protocol), .. ProtocolPhrases.Warnings(protocol)]);
        }

        var title = FormattableString.Invariant($"{counts.Rows} rows judged");
        var description = string.Join(", ", BatchCounts.Dispositions.Select(d => FormattableString.Invariant($"{d} {counts.Of(d)}"))) + FormattableString.Invariant($", unreadable {counts.Unreadable}.");
        return Svg.Picture(layout.Width, y, id, title, description, content, standsAloneUnder is not null);
    }

    /// <summary>Sentences below each other, each on as many lines as it needs.</summary>
    private double Lines(List<XElement> content, double y, IEnumerable<string> sentences)
    {
        foreach (var line in sentences.SelectMany(s => TextLines.Fit(s, layout.Small, layout.Right - layout.Margin)))
        {
            y += layout.Step;
            content.Add(Svg.Text(layout.Margin, y, line, Ink.Text, layout.Small));
        }

        return y + layout.Step;
    }

    private static Ink InkOf(string disposition) => disposition switch
    {
        "no-alert" => Ink.Therapy,
        "stop" => Ink.Labelled,
        "caution" => Ink.Gap,
        _ => Ink.Mark,
    };

    /// <summary>A heading and its bars, each with its name above and its count behind.</summary>
    private double Group(List<XElement> content, double y, string heading, IReadOnlyList<(string Name, long Rows, Ink Ink)> bars)
    {
        content.Add(Svg.Text(layout.Margin, y, heading, Ink.Text, layout.Normal, strong: true));
        y += layout.Step;
        const double Bar = 9;
        var room = layout.Right - layout.Margin - Svg.WidthOf("0000000000 (100.0 %)", layout.Small);
        var most = Math.Max(1, bars.Select(b => b.Rows).DefaultIfEmpty().Max());
        foreach (var (name, rows, ink) in bars)
        {
            y += layout.Small;
            content.Add(Svg.Text(layout.Margin, y, name, Ink.Text, layout.Small));
            var width = room * rows / most;
            content.Add(Svg.Box(layout.Margin, y + 3, width, Bar, ink));
            content.Add(Svg.Text(layout.Margin + width + 4, y + Bar + 3, FormattableString.Invariant($"{rows} ({counts.Share(rows)})"), Ink.Quiet, layout.Small));
            y += Bar + 8;
        }

        return y;
    }
}
