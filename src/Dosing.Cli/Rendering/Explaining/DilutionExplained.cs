using System.Text.Json;
using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Judgement;
using Dosing.Quantities;

namespace Dosing.Cli.Rendering.Explaining;

/// <summary>What is known of a diluent.</summary>
internal sealed class DiluentExplained(Diluent diluent, Formulary formulary) : Explained("diluent", "diluent", diluent.Id, diluent.Name)
{
    private IEnumerable<string> Rules => new[] { formulary.Content.Dilution.Concentrate }.Where(rule => rule.Diluents.Contains(diluent.Id)).Select(rule => rule.Id);

    /// <inheritdoc/>
    public override IReadOnlyList<Fact> Facts() => new FactSheet()
        .Say("other names", string.Join(", ", diluent.OtherNames))
        .Point("rule", Rules)
        .Say("evidence", diluent.Evidence.Select(EvidencePhrases.Line))
        .Facts;

    /// <inheritdoc/>
    public override void WriteMembers(Utf8JsonWriter json)
    {
        json.WriteString("id", Id);
        json.WriteText("name", diluent.Name);
        json.WriteTexts("otherNames", diluent.OtherNames);
        json.WriteTexts("rules", Rules);
        EvidenceJson.Write(json, diluent.Evidence);
    }
}

/// <summary>What the rule on the concentrate says.</summary>
internal sealed class ConcentrateExplained(ConcentrateRule rule) : Explained("concentrate-rule", "rule on the concentrate", rule.Id, rule.Text)
{
    private static readonly string Finding = DoseFindingIds.Words.Word(DoseFindingKind.UndilutedConcentrate);

    /// <inheritdoc/>
    public override IReadOnlyList<Fact> Facts() => new FactSheet()
        .Say("strength", rule.Strength.ToString())
        .Say("not undiluted", string.Join(", ", rule.Routes.Select(Words.Routes.Word)))
        .Say("add", $"{QuantityFormat.Number(rule.DiluentParts)} volume of diluent to 1 volume of the concentrate")
        .Point("diluents", rule.Diluents)
        .Say("use", rule.UseAtOnce ? "at once" : null)
        .Say("at most", $"{rule.AtMost} after dilution, by a second source")
        .Point("raises", [Finding])
        .Say("evidence", rule.Evidence.Select(EvidencePhrases.Line))
        .Facts;

    /// <inheritdoc/>
    public override void WriteMembers(Utf8JsonWriter json)
    {
        json.WriteString("id", Id);
        json.WriteText("meaning", rule.Text);
        json.WriteFigure("mgPerMl", rule.Strength.Exact);
        json.WriteTexts("routes", rule.Routes.Select(Words.Routes.Word));
        json.WriteFigure("diluentParts", rule.DiluentParts);
        json.WriteTexts("diluents", rule.Diluents);
        json.WriteBoolean("useAtOnce", rule.UseAtOnce);
        json.WriteFigure("atMostMgPerMl", rule.AtMost.Exact);
        json.WriteString("finding", Finding);
        EvidenceJson.Write(json, rule.Evidence);
    }
}

/// <summary>What an infusion mixture holds.</summary>
internal sealed class MixExplained(InfusionMix mix) : Explained("infusion-mixture", "infusion mixture", mix.Id, mix.Name)
{
    /// <inheritdoc/>
    public override IReadOnlyList<Fact> Facts() => new FactSheet()
        .Say("mixture", $"{mix.Mass} in {mix.Volume}")
        .Say("strength", mix.Strength.ToString())
        .Say("when", mix.When)
        .Say("diluent", "not stated")
        .Say("evidence", mix.Evidence.Select(EvidencePhrases.Line))
        .Facts;

    /// <inheritdoc/>
    public override void WriteMembers(Utf8JsonWriter json)
    {
        json.WriteString("id", Id);
        json.WriteText("name", mix.Name);
        json.WriteFigure("mg", mix.Mass.Exact);
        json.WriteFigure("ml", mix.Volume.Exact);
        json.WriteFigure("mgPerMl", mix.Strength.Exact);
        json.WriteText("when", mix.When);
        EvidenceJson.Write(json, mix.Evidence);
    }
}

/// <summary>What is not diluted further.</summary>
internal sealed class NotFurtherExplained(NotFurtherRule rule) : Explained("not-further-rule", "rule on diluting", rule.Id, rule.Text)
{
    /// <inheritdoc/>
    public override IReadOnlyList<Fact> Facts() => new FactSheet()
        .Say("strength", rule.Strength.ToString())
        .Say("dissent", rule.Dissent)
        .Say("evidence", rule.Evidence.Select(EvidencePhrases.Line))
        .Facts;

    /// <inheritdoc/>
    public override void WriteMembers(Utf8JsonWriter json)
    {
        json.WriteString("id", Id);
        json.WriteText("meaning", rule.Text);
        json.WriteFigure("mgPerMl", rule.Strength.Exact);
        json.WriteText("dissent", rule.Dissent);
        EvidenceJson.Write(json, rule.Evidence);
    }
}

/// <summary>What is not mixed.</summary>
internal sealed class IncompatibilityExplained(Incompatibility incompatibility)
    : Explained("incompatibility", "incompatibility", incompatibility.Id, $"Not with {incompatibility.With} {incompatibility.Where}")
{
    /// <inheritdoc/>
    public override IReadOnlyList<Fact> Facts() => new FactSheet()
        .Say("not with", incompatibility.With)
        .Say("where", incompatibility.Where)
        .Say("evidence", incompatibility.Evidence.Select(EvidencePhrases.Line))
        .Facts;

    /// <inheritdoc/>
    public override void WriteMembers(Utf8JsonWriter json)
    {
        json.WriteString("id", Id);
        json.WriteText("with", incompatibility.With);
        json.WriteText("where", incompatibility.Where);
        EvidenceJson.Write(json, incompatibility.Evidence);
    }
}
