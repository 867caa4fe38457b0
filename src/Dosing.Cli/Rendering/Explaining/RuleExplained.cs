using System.Text.Json;
using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Judgement;
using Dosing.Quantities;

namespace Dosing.Cli.Rendering.Explaining;

/// <summary>What a rate rule of the depth says.</summary>
internal sealed class RateRuleExplained(RateRule rule, JudgementRules rules) : Explained("rate-rule", "rate rule of the depth", rule.Id, Sentence(rule, rules))
{
    /// <inheritdoc/>
    public override IReadOnlyList<Fact> Facts() => new FactSheet()
        .Point("level", [Words.DepthLevels.Word(rule.Level)])
        .Say("stands beside", "every intravenous ladder; the deeper of band and rule counts, and the band stays that of the dose")
        .Say("why", rule.Basis)
        .Say("sustained", rules.SustainedFromMinutes.Basis)
        .Point("sources", rule.Sources)
        .Facts;

    /// <inheritdoc/>
    public override void WriteMembers(Utf8JsonWriter json)
    {
        json.WriteString("id", Id);
        json.WriteText("meaning", Name);
        json.WriteString("unit", JsonFigures.Ucum(DoseUnit.MilligramsPerKilogramPerHour));
        json.WriteFigure(rule.Start.Inclusive ? "from" : "above", rule.Start.Value);
        json.WriteFigure("sustainedFromMinutes", rules.SustainedFromMinutes.Value);
        json.WriteString("level", Words.DepthLevels.Word(rule.Level));
        json.WriteText("why", rule.Basis);
        json.WriteTexts("sources", rule.Sources);
    }

    private static string Sentence(RateRule rule, JudgementRules rules) =>
        $"Intravenous, {(rule.Start.Inclusive ? "from" : "above")} {Phrases.With(rule.Start.Value, DoseUnit.MilligramsPerKilogramPerHour)} for {QuantityFormat.Number(rules.SustainedFromMinutes.Value)} min or more, or as a continuous infusion: at least {Words.DepthLevels.Word(rule.Level)}, whatever the total.";
}

/// <summary>What the rule of the second ladder says.</summary>
internal sealed class OralLadderExplained(Formulary formulary) : Explained("rate-rule", "rule of the depth", Depth.OralLadderRule,
    "The dose is placed on a second ladder too, where the weight is known, and the deeper level counts.")
{
    private IEnumerable<DepthLadder> Ladders => formulary.Content.Ladders.Where(l => l.AlsoOn is not null);

    /// <inheritdoc/>
    public override IReadOnlyList<Fact> Facts() => new FactSheet()
        .Say("holds for", Ladders.Select(l => new FactLine("a dose on", [l.Id, l.AlsoOn!])))
        .Say("unchecked", "Without the weight the second place is not checked, and the depth may be deeper.")
        .Facts;

    /// <inheritdoc/>
    public override void WriteMembers(Utf8JsonWriter json)
    {
        json.WriteString("id", Id);
        json.WriteText("meaning", Name);
        json.WriteObjects("ladders", Ladders, ladder =>
        {
            json.WriteString("ladder", ladder.Id);
            json.WriteText("alsoOn", ladder.AlsoOn);
        });
    }
}
