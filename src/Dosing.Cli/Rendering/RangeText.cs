using Dosing.Cli.Commands;
using Dosing.Clinical;
using Dosing.Formularies;

namespace Dosing.Cli.Rendering;

/// <summary>The ranges on a page: each with its figures and sources, sources that disagree side by side, then the ladder.</summary>
internal sealed class RangeText(Page page, RangeAnswer answer)
{
    /// <summary>Writes the whole page.</summary>
    public void Write()
    {
        var question = answer.Question;
        page.Line($"{Words.Drugs.Word(question.Drug)} {Words.Routes.Word(question.Route)} for {Words.Intents.Word(question.Intent)}, age {Phrases.Months(question.Age.CompletedMonths)}{Given()}", Tone.Strong);
        if (answer.Ranges.Count == 0)
        {
            page.Gap();
            page.Write(0, 2, ("NO RANGE", Tone.Warning), (" is known for this drug, route, intent and age. A dose is answered not-checked.", Tone.Plain));
        }

        foreach (var forbidden in answer.NotAuthorised)
        {
            page.Gap();
            page.Write(0, 2, ("NOT AUTHORISED HERE", Tone.Danger), ($" {forbidden.Why}. {forbidden.Action} [{forbidden.Id}]", Tone.Plain));
        }

        SideBySide();
        foreach (var range in answer.Ranges)
        {
            Range(range);
        }

        foreach (var ceiling in answer.Ceilings)
        {
            page.Gap();
            page.Line($"Ceiling {Phrases.Span(ceiling.OverMinutes)}".TrimEnd() + $": above {Amounts(ceiling.Above, ceiling.Unit)} no dose is supported ({ceiling.Why}) [{string.Join(", ", ceiling.Sources)}]", hanging: 2);
        }

        foreach (var ladder in answer.Ladders)
        {
            Ladder(ladder);
        }

        RateRules();

        page.Heading("Sources");
        foreach (var source in answer.Sources)
        {
            page.Write(2, 4, ($"[{source.Id}] ", Tone.Strong), (Phrases.Citation(source), Tone.Quiet));
        }

        FindingsText.WriteFoot(page, answer.Formulary);
        FindingsText.WriteProtocol(page, answer.Protocol);
    }

    private string Given()
    {
        var weight = answer.Question.Weight is { } kilograms ? $", {Phrases.Short(kilograms.Exact)} kg" : "";
        return answer.Question.Strength is { } strength ? $"{weight}, {Phrases.Short(strength.Exact)} mg/mL" : weight;
    }

    private void SideBySide()
    {
        if (!answer.Disagree)
        {
            return;
        }

        page.Heading("The sources disagree, side by side");
        var rows = Disagreement.Among(answer.Ranges)
            .Select(r => (Where: r.Jurisdiction ?? "-", Span: page.InProfile(Phrases.Span(r)), Grade: $"{r.Grade}, {Phrases.Span(r.OverMinutes)}".TrimEnd(',', ' '), r.Id)).ToArray();
        var widest = rows.Max(r => r.Span.Length);
        foreach (var row in rows)
        {
            page.Line($"{row.Where,-6} {row.Span.PadRight(widest)}  {row.Grade} ({row.Id})", indent: 2, hanging: 9);
        }
    }

    private void Range(ReferenceRange range)
    {
        page.Gap();
        var facts = string.Join(", ", new[] { range.IsPrimary ? "gives the verdict" : "reference", range.Grade, range.Jurisdiction, Phrases.Span(range.OverMinutes), Phrases.Span(range.Ages) }.Where(f => !string.IsNullOrEmpty(f)));
        page.Write(0, 2, (range.Id, Tone.Strong), ($"  {facts}", Tone.Quiet));
        Figure(range, "low", range.Low);
        Figure(range, "usual", range.Usual);
        Figure(range, "high", range.High);
        if (range.HardLimit is { } limit)
        {
            page.Line($"{"limit",-6} {Amounts(limit, range.Unit)}  {range.HardLimitBasis}", indent: 2, hanging: 9);
        }

        if (range.AllowedMilligrams.Count > 0)
        {
            page.Line($"only   {string.Join(", ", range.AllowedMilligrams.Select(mg => Phrases.With(mg, DoseUnit.Milligrams)))}", indent: 2);
        }

        if (range.AbsoluteAlertMilligrams is { } alert)
        {
            page.Line($"alert  above {Phrases.With(alert, DoseUnit.Milligrams)} in total", indent: 2);
        }

        if (range.Note is { } note)
        {
            page.Line($"note   {note}", Tone.Quiet, 2, 9);
        }

        page.Line($"from   {string.Join(", ", range.Sources)}", Tone.Quiet, 2, 9);
    }

    private void Figure(ReferenceRange range, string name, decimal? value)
    {
        if (value is { } known)
        {
            var origin = range.Provenance[name];
            page.Write(2, 9, ($"{name,-6} {Amounts(known, range.Unit)}", Tone.Plain), ($"  {origin.Determination}: {string.Join(", ", origin.Sources)}", Tone.Quiet));
        }
    }

    /// <summary>A number in the unit of the range, for the weight, and at the strength.</summary>
    private string Amounts(decimal value, DoseUnit unit)
    {
        var amounts = new List<string> { Phrases.With(value, unit) };
        if (value == 0m)
        {
            return amounts[0];
        }

        if (answer.ForWeight(value, unit) is { } amount && amount.Unit != Words.DoseUnits.Word(unit))
        {
            amounts.Add(amount.Unit == "mg/h"
                ? $"{Phrases.Short(amount.Value)} mg/h ({Phrases.Short(amount.Value * 1000m / 60m)} mcg/min)"
                : $"{Phrases.Short(amount.Value)} {amount.Unit}");
        }

        if (answer.ForStrength(value, unit) is { } volume)
        {
            amounts.Add($"{Phrases.Short(volume.Value)} {volume.Unit}");
        }

        return string.Join(" = ", amounts);
    }

    private void Ladder(DepthLadder ladder)
    {
        page.Heading($"Depth ladder {ladder.Id} {Phrases.Span(ladder.OverMinutes)}".TrimEnd());
        var spans = ladder.Bands.Select(b => page.InProfile($"{(b.Lower.Inclusive ? "from" : "above")} {Amounts(b.Lower.Value, ladder.Unit)}")).ToArray();
        var widest = spans.Max(s => s.Length);
        foreach (var (band, span) in ladder.Bands.Zip(spans))
        {
            page.Line($"{span.PadRight(widest)}  {Words.DepthLevels.Word(band.Level),-15}  {band.Label}. {band.Why}{(band.Dissent is { } dissent ? $"; but {dissent}" : "")}", indent: 2, hanging: Math.Min(widest + 21, page.Width / 2));
        }

        page.Line($"For {ladder.Population}.{(ladder.HasValidatedThreshold ? "" : " No validated anaesthetic threshold by this route; that does not mean no risk.")}{(ladder.Note is { } note ? $" Note: {note}." : "")}", Tone.Quiet, 2);
    }

    /// <summary>The rules that set a level by the rate: once, below all the ladders that they stand above.</summary>
    private void RateRules()
    {
        if (answer.RateRules.Count > 0)
        {
            var rules = answer.RateRules.Select(r => $"{(r.Start.Inclusive ? "from" : "above")} {Amounts(r.Start.Value, DoseUnit.MilligramsPerKilogramPerHour)} at least {Words.DepthLevels.Word(r.Level)} ({r.Id}: {r.Basis})");
            page.Gap();
            page.Line($"Whatever the total, sustained intravenously: {string.Join("; ", rules)}.", indent: 2, hanging: 4);
        }
    }
}
