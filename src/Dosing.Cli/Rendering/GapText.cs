using Dosing.Cli.Rendering.Pictures;
using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Quantities;
using Dosing.Teaching;

namespace Dosing.Cli.Rendering;

/// <summary>The gap on a page of text: every ladder drawn in characters on one logarithmic axis.</summary>
internal sealed class GapText(Page page, Gap gap, Formulary formulary)
{
    private const string Marks = ".-~+#!?";
    private const int Indent = 2;

    /// <summary>Writes the whole page.</summary>
    public void Write()
    {
        page.Line($"{GapPhrases.Title}: {GapPhrases.Subject(gap)}", Tone.Strong, hanging: 2);
        page.Line($"Compared with {GapPhrases.Dose(gap.Question.Against, gap)}, at v. {GapPhrases.RouteDecides}", hanging: 2);
        if (GapPhrases.Doubt(gap) is { } doubt)
        {
            page.Line(doubt, Tone.Danger, hanging: 2);
        }

        if (gap.Question.Mark is { } mark)
        {
            page.Line($"Marked: {GapPhrases.Dose(mark, gap)}, at x.", hanging: 2);
        }

        page.Gap();
        var levels = Words.DepthLevels.Values.Where(l => l < DepthLevel.NotChecked);
        foreach (var some in levels.Chunk(4))
        {
            page.Line(string.Join("   ", some.Select(l => $"{Sign(l)} {Words.DepthLevels.Word(l)}")), indent: Indent);
        }

        foreach (var axis in GapAxes.Of(gap, Indent, page.Width - 1))
        {
            Panel(axis);
        }

        foreach (var route in gap.WithoutLadder)
        {
            page.Gap();
            page.Line($"{Words.Routes.Word(route)}: no ladder is in the evidence. Not checked; that does not mean no risk.", Tone.Warning);
        }

        if (GapPhrases.RateRules(gap, formulary) is { } rules)
        {
            page.Gap();
            page.Line(rules, hanging: 2);
        }

        if (GapPhrases.WithoutPlace(gap) is { } without)
        {
            page.Gap();
            page.Line(without, hanging: 2);
        }

        if (gap.Question.Weight is not null)
        {
            page.Line("What dissents (but) has its own numbers per kilogram.", Tone.Quiet, 0, 2);
        }

        Sources();
    }

    private void Panel(GapAxis axis)
    {
        page.Heading(axis.Scale is null ? $"Not on the axis above, in {Words.DoseUnits.Word(axis.Unit)}: give --weight" : $"In {Words.DoseUnits.Word(axis.Unit)}, equal distances are equal folds");
        if (axis.Scale is { } scale)
        {
            page.Line(TickLabels(scale), Tone.Quiet, 0, 0);
            page.Line(Ruler(scale), Tone.Quiet, 0, 0);
        }

        foreach (var row in axis.Rows)
        {
            Row(row, axis.Scale);
        }
    }

    private void Row(GapRow row, LogAxis? scale)
    {
        page.Gap();
        page.Line(GapPhrases.Route(row.Ladder), Tone.Strong);
        if (scale is not null)
        {
            page.Line(Bar(row, scale), indent: Indent, hanging: Indent);
        }
        else
        {
            page.Line($"levels      {string.Join(", ", row.Ladder.Bands.Select(b => $"{Words.DepthLevels.Word(b.Level)} {GapPhrases.Start(b, row)}"))}", indent: Indent, hanging: 14);
        }

        page.Write(Indent, 14, ("anaesthesia ", Tone.Strong), (row.Anaesthetic is null ? GapPhrases.Folds(row, gap) : $"{GapPhrases.Anaesthetic(row)}: {GapPhrases.Folds(row, gap)}", Tone.Plain));
        Ranges(row.IsTherapy ? "therapy" : "range", row.Shown, row);
        if (GapPhrases.OwnGap(row) is { } own)
        {
            page.Line($"            {own}", indent: Indent, hanging: 14);
        }

        Ranges("labelled", row.Labelled, row);
        if (row.Mark is { } place)
        {
            page.Line($"marked      {GapPhrases.Mark(place, row)}", indent: Indent, hanging: 14);
        }

        foreach (var dissent in GapPhrases.Dissent(row))
        {
            page.Line($"but         {dissent}", Tone.Quiet, Indent, 14);
        }

        if (row.Ladder.AlsoOn is not null && row.Ladder.Note is { } note)
        {
            page.Line($"note        {note}", Tone.Quiet, Indent, 14);
        }

        if (row.Anaesthetic is not null && GapPhrases.Threshold(row.Ladder) is { } threshold)
        {
            page.Line($"note        {threshold}", Tone.Quiet, Indent, 14);
        }
    }

    private void Ranges(string name, IReadOnlyList<GapRange> ranges, GapRow row)
    {
        if (GapPhrases.Union(ranges) is { } union)
        {
            page.Line($"{name,-11} {GapPhrases.Span(union, row.Unit)}: {string.Join(", ", ranges.Where(r => r.Low is not null).Select(r => GapPhrases.Id(r, row)))}", indent: Indent, hanging: 14);
        }

        var unplaced = ranges.Where(r => r.Low is null).Select(r => $"{r.Range.Id} ({Phrases.Span(r.Range)})").ToArray();
        if (unplaced.Length > 0)
        {
            page.Line($"{name,-11} needs --weight to be placed: {string.Join(", ", unplaced)}", Tone.Quiet, Indent, 14);
        }
    }

    private static char Sign(DepthLevel level) => Marks[(int)level];

    /// <summary>One character a column: the level at its middle, and the doses that stand there.</summary>
    private static string Bar(GapRow row, LogAxis scale)
    {
        var columns = (int)scale.Right - (int)scale.Left;
        var bar = new char[columns];
        for (var i = 0; i < columns; i++)
        {
            var value = scale.From * Math.Pow(scale.To / scale.From, (i + 0.5) / columns);
            bar[i] = Sign(row.Ladder.Bands.Last(b => b == row.Ladder.Bands[0] || Double(row.At(b.Lower.Value)) <= value).Level);
        }

        Put(row.Against, 'v');
        Put(row.Mark?.Value, 'x');
        return new string(bar);

        void Put(Rational? value, char sign)
        {
            if (value is { } known)
            {
                bar[Math.Clamp((int)(scale.At(Double(known)) - scale.Left), 0, columns - 1)] = sign;
            }
        }
    }

    private static string TickLabels(LogAxis scale)
    {
        var line = new string(' ', (int)scale.Right).ToCharArray();
        var free = Indent;
        foreach (var tick in scale.Ticks())
        {
            var label = QuantityFormat.Number(tick);
            var at = (int)scale.At((double)tick);
            if (at >= free && at + label.Length <= line.Length)
            {
                label.CopyTo(0, line, at, label.Length);
                free = at + label.Length + 1;
            }
        }

        return new string(line).TrimEnd();
    }

    private static string Ruler(LogAxis scale)
    {
        var line = new string('_', (int)scale.Right - Indent).ToCharArray();
        foreach (var tick in scale.Ticks())
        {
            line[Math.Clamp((int)(scale.At((double)tick) - scale.Left), 0, line.Length - 1)] = '|';
        }

        return new string(' ', Indent) + new string(line);
    }

    private static double Double(Rational value) => (double)value.ToDecimal();

    private void Sources()
    {
        page.Heading("Sources");
        foreach (var source in gap.Rows.SelectMany(GapPhrases.Sources).Distinct().Select(formulary.FindSource).OfType<Source>())
        {
            page.Write(2, 4, ($"[{source.Id}] ", Tone.Strong), (Phrases.Citation(source), Tone.Quiet));
        }

        FindingsText.WriteFoot(page, formulary.Identity);
    }
}
