using System.Text.Json;
using Dosing.Cli.Commands;
using Dosing.Clinical;
using Dosing.Formularies;

namespace Dosing.Cli.Rendering.Explaining;

/// <summary>What a reference range says.</summary>
internal sealed class RangeExplained(ReferenceRange range, Formulary formulary)
    : Explained("range", range.IsPrimary ? "reference range, gives the verdict" : "reference range, stands beside the verdict", range.Id, NameOf(range))
{
    /// <summary>The range.</summary>
    public ReferenceRange Range => range;

    /// <summary>The ranges with other edges for the same drug, intent, route, ages and durations; possibly empty.</summary>
    public IReadOnlyList<ReferenceRange> Others =>
        [.. formulary.RangesFor(range.Drug, range.Intent, range.Route).Where(o => o.IsPrimary != range.IsPrimary && Meet(o.Ages, range.Ages) && Disagreement.Of([o, range]))];

    /// <inheritdoc/>
    public override IReadOnlyList<Fact> Facts() => new FactSheet()
        .Say("drug", Words.Drugs.Word(range.Drug))
        .Say("for", $"{Words.Intents.Word(range.Intent)}, {Words.IntentCategories.Word(formulary.CategoryOf(range.Intent))}")
        .Say("route", Words.Routes.Word(range.Route))
        .Say("age", Phrases.Span(range.Ages))
        .Say("time", range.OverMinutes is { } minutes ? Phrases.Span(minutes) : "any duration")
        .Say("low", Edge("low", range.Low))
        .Say("usual", Edge("usual", range.Usual))
        .Say("high", Edge("high", range.High))
        .Say("limit", range.HardLimit is { } limit ? $"above {Phrases.With(limit, range.Unit)} is above-limit; basis: {range.HardLimitBasis}" : null)
        .Say("only", range.AllowedMilligrams.Count > 0 ? $"{string.Join(", ", range.AllowedMilligrams.Select(mg => Phrases.With(mg, DoseUnit.Milligrams)))} in total" : null)
        .Say("alert", range.AbsoluteAlertMilligrams is { } alert ? $"above {Phrases.With(alert, DoseUnit.Milligrams)} in total" : null)
        .Say("jurisdiction", range.Jurisdiction)
        .Say("grade", range.Grade)
        .Say("note", range.Note)
        .Point("disagrees with", Others.Select(o => o.Id))
        .Say("example", Example(range.Example), range.Example.Basis)
        .Point("sources", range.Sources)
        .Facts;

    /// <inheritdoc/>
    public override void WriteMembers(Utf8JsonWriter json)
    {
        json.WriteString("drug", Words.Drugs.Word(range.Drug));
        json.WriteString("for", Words.Intents.Word(range.Intent));
        json.WriteString("category", Words.IntentCategories.Word(formulary.CategoryOf(range.Intent)));
        json.WriteString("route", Words.Routes.Word(range.Route));
        RangeJson.WriteRange(json, range, null);
        json.WriteTexts("disagreesWith", Others.Select(o => o.Id));
        json.WriteStartObject("example");
        json.WriteText("dose", range.Example.Dose);
        json.WriteText("over", range.Example.Over);
        json.WriteText("weight", range.Example.Weight);
        json.WriteText("age", range.Example.Age);
        json.WriteString("outcome", Words.Outcomes.Word(range.Example.Outcome));
        json.WriteFigure("value", range.Example.Value);
        json.WriteText("basis", range.Example.Basis);
        json.WriteEndObject();
    }

    private static string NameOf(ReferenceRange range) =>
        $"{Words.Drugs.Word(range.Drug)} {Words.Routes.Word(range.Route)} for {Words.Intents.Word(range.Intent)}, {Phrases.Span(range)}";

    private IEnumerable<FactLine> Edge(string name, decimal? value)
    {
        if (value is { } known)
        {
            var origin = range.Provenance[name];
            yield return new FactLine($"{Phrases.With(known, range.Unit)}, {origin.Determination}:", origin.Sources, origin.Note is { } note ? $" ({note})" : "");
        }
    }

    private string Example(WorkedExample example) =>
        $"{example.Dose}{(example.Over is { } over ? $" over {over}" : "")}, {example.Weight}, age {example.Age}: {Words.Outcomes.Word(example.Outcome)}, {Phrases.With(example.Value, range.Unit)}";

    private static bool Meet(AgeSpan left, AgeSpan right) => Begins(left, right) && Begins(right, left);

    private static bool Begins(AgeSpan one, AgeSpan other) => other.BelowMonths is not { } below || one.FromMonths < below;
}
