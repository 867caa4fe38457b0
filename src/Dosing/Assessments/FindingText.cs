using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Judgement;
using Dosing.Quantities;

namespace Dosing.Assessments;

/// <summary>Puts the findings of the dose into words. Called when somebody reads them, not when the dose is judged.</summary>
internal sealed class FindingText(JudgedDose judged, Formulary formulary)
{
    private JudgementRules Rules => formulary.Rules;

    private Verdict Verdict => judged.Verdict;

    private Depth Depth => judged.Depth;

    private string DoseTyped => $"dose {judged.Request.Raw.Dose}";

    public Finding Describe(DoseFinding finding) =>
        new(DoseFindingIds.Words.Word(finding.Kind), finding.Severity, DoseFindingPhrases.Title(finding.Kind), Why(finding.Kind),
            DoseFindingPhrases.Action(finding.Kind, Rules), TriggeredBy(finding.Kind), Sources(finding.Kind));

    private string Why(DoseFindingKind kind) => kind switch
    {
        DoseFindingKind.DoseAboveLimit =>
            $"{Figures.Of(Verdict.Value!.Value, Verdict.Range!)} is above the hard limit of {Figures.Of(Verdict.Range!.HardLimit!.Value, Verdict.Range.Unit)}. Basis of the limit: {Verdict.Range.HardLimitBasis}.",
        DoseFindingKind.DoseAboveAnyEvidence => AboveAnyEvidence(judged.Ceiling!),
        DoseFindingKind.DepthExceedsIntent =>
            $"{DepthFigure()} is {DepthWord()} for an adult ({DepthLabel()}); the intent is a therapy without anaesthesia.{Because()}",
        DoseFindingKind.DepthTransition =>
            $"{DepthFigure()} is in the transition to sedation ({DepthLabel()}): the effect is unpredictable.{Because()}",
        DoseFindingKind.AnaestheticRate =>
            $"{RateFigure()} for {QuantityFormat.Number(Rules.SustainedFromMinutes.Value)} min or more reaches the rate of anaesthesia, {QuantityFormat.Number(Rules.AnaestheticRate.Start.Value)} mg/kg/h, whatever the total.",
        DoseFindingKind.AnaestheticDepth =>
            $"{DepthFigure()} is {DepthWord()} ({DepthLabel()}); the intent is sedation.{Because()}",
        DoseFindingKind.DepthAboveLabel =>
            $"{DepthFigure()} is {DepthWord()} ({DepthLabel()}).{Because()}",
        DoseFindingKind.DepthBelowIntent =>
            $"{DepthFigure()} is {DepthWord()} ({DepthLabel()}); the intent needs sedation or anaesthesia.",
        DoseFindingKind.RapidIvBolus =>
            $"Intravenous over less than {QuantityFormat.Number(Rules.RapidBolusBelowSeconds.Value)} s. The reason for the limit: {Rules.RapidBolusBelowSeconds.Basis}.",
        DoseFindingKind.RateAboveLabel =>
            $"{RateFigure()} is faster than {QuantityFormat.Number(Rules.LabelledRate.Value)} mg/kg/min ({QuantityFormat.Number(Rules.LabelledRate.Value * 60m)} mg/kg/h). The reason for the limit: {Rules.LabelledRate.Basis}.",
        DoseFindingKind.AtEdge =>
            $"{Figures.Of(Verdict.Value!.Value, Verdict.Range!)} lies outside {Figures.Of(Verdict.Range!)}, by no more than the tolerance of {QuantityFormat.Number(Rules.TolerancePercent)} percent.",
        DoseFindingKind.AbsoluteAlert =>
            $"{Total()} is more than {QuantityFormat.Number(Verdict.Range!.AbsoluteAlertMilligrams!.Value)} mg in total, whatever the weight.",
        DoseFindingKind.FixedDeviceDose =>
            $"{Total()} is none of the fixed doses: {string.Join(", ", Verdict.Range!.AllowedMilligrams.Select(mg => Figures.Of(mg, DoseUnit.Milligrams)))}.",
        DoseFindingKind.UndilutedConcentrate =>
            $"The strength is {QuantityFormat.Significant(judged.Request.Strength!.Value.Exact)} mg/mL. The rule: {Rules.ConcentrateFrom.Basis}.",
        DoseFindingKind.VialCount =>
            $"The dose needs {QuantityFormat.Significant(judged.Dose.Volume!.Value.Exact, judged.Request.Container!.Value.Exact)} mL and a container holds {QuantityFormat.Significant(judged.Request.Container.Value.Exact)} mL.",
        DoseFindingKind.WeightImplausible =>
            $"{Weight()} is unlikely{AgeWords()}. This limit guards against typing errors; it is not evidence.",
        DoseFindingKind.WeightNotMeasured =>
            $"At {QuantityFormat.Number(Rules.WeightCheckFactor.Value * 100m)} percent of {Weight()}, {QuantityFormat.Significant(judged.Request.Patient.Weight!.Value.Exact * Rules.WeightCheckFactor.Value)} kg, the same amount would be {LighterOutcome()}.",
        DoseFindingKind.NoValidatedThreshold =>
            $"The ladder {Depth.Ladder!.Id} has no validated anaesthetic threshold{(Depth.Ladder.ThresholdStatus == "derived" ? "; its anaesthetic edge is derived" : "")}. No threshold does not mean no risk.",
        DoseFindingKind.CumulativeDose =>
            $"With what was given in the last {QuantityFormat.Number(Rules.CumulativeWindowMinutes.Value / 60m)} h the sum is {QuantityFormat.Significant(judged.Cumulative.Sum!.Value.Exact)} mg, which taken as one dose is {Words.DepthLevels.Word(judged.Cumulative.Level!.Value)}.",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The kind has no words."),
    };

    private string AboveAnyEvidence(DoseCeiling ceiling)
    {
        judged.Dose.TryExpress(ceiling.Unit, out var value);
        return $"{Figures.Of(value, ceiling.Above, Words.DoseUnits.Word(ceiling.Unit))} is above the ceiling of {Figures.Of(ceiling.Above, ceiling.Unit)} for this drug and route{Stricter(ceiling)}. Basis: {ceiling.Why}.";
    }

    /// <summary>Says that the ceiling of the shorter duration was taken, where none was said.</summary>
    private string Stricter(DoseCeiling ceiling) => ceiling.OverMinutes is not null && judged.Dose.Time.IsNotSaid
        ? ", taken for the shorter duration as none was said" : "";

    /// <summary>The sources that the basis of the limit names; those of the range where it names none.</summary>
    private IReadOnlyList<string> LimitSources()
    {
        var named = formulary.SourcesNamedIn(Verdict.Range!.HardLimitBasis);
        return named.Count > 0 ? named : Verdict.Range.Sources;
    }

    private string Total() => $"{QuantityFormat.Significant(judged.Dose.Total!.Value.Exact, [.. Verdict.Range!.AllowedMilligrams.Select(mg => (Rational)mg), Verdict.Range.AbsoluteAlertMilligrams ?? 0m])} mg";

    private string DepthFigure() => Figures.Of(Depth);

    private string DepthLabel() => Depth.LabelBy(Rules);

    private string DepthWord() => Words.DepthLevels.Word(Depth.Level);

    private string Because()
    {
        if (Rules.RateRules.FirstOrDefault(r => r.Id == Depth.Rule) is { } rule)
        {
            return $" The rate sets the level: {RateFigure()}, sustained ({rule.Basis}).";
        }

        return Depth.Rule == Depth.OralLadderRule ? " It is placed on the oral ladder too, and the deeper level counts." : "";
    }

    private string RateFigure()
    {
        var rate = judged.Dose.RatePerKilogram!.Value.Exact;
        Rational[] edges = [.. Rules.RateRules.Select(r => (Rational)r.Start.Value), Rules.LabelledRate.Value * 60m];
        return $"{QuantityFormat.Significant(rate, edges)} mg/kg/h ({QuantityFormat.Significant(rate * 1000m / 60m)} mcg/kg/min)";
    }

    private string Weight() => $"{QuantityFormat.Plain(judged.Request.Patient.Weight!.Value.Exact)} kg";

    private string AgeWords() => judged.Request.Raw.Age is { } age ? $" at an age of {age}" : "";

    private string LighterOutcome() =>
        Words.Outcomes.Word(Verdict.Range!.Judge(Verdict.Value!.Value / Rules.WeightCheckFactor.Value, Rules.TolerancePercent));

    /// <summary>The inputs that raise a finding of a kind, as typed; at least one.</summary>
    public string[] TriggeredBy(DoseFindingKind kind) => kind switch
    {
        DoseFindingKind.RapidIvBolus => [$"over {judged.Request.Raw.Over}"],
        DoseFindingKind.AnaestheticRate or DoseFindingKind.RateAboveLabel =>
            judged.Request.Raw.Over is { } over ? [DoseTyped, $"over {over}"] : [DoseTyped],
        DoseFindingKind.UndilutedConcentrate => [$"strength {judged.Request.Raw.Strength}"],
        DoseFindingKind.VialCount => [DoseTyped, $"strength {judged.Request.Raw.Strength}"],
        DoseFindingKind.WeightImplausible => [$"weight {judged.Request.Raw.Weight}"],
        DoseFindingKind.WeightNotMeasured => [$"weight {judged.Request.Raw.Weight}", $"weightSource {judged.Request.Raw.WeightSource}"],
        DoseFindingKind.NoValidatedThreshold => [$"route {judged.Request.Raw.Route}"],
        DoseFindingKind.CumulativeDose => [DoseTyped, .. judged.Request.Raw.Given.Select(g => $"given {g.Dose}@{g.Ago}")],
        _ => [DoseTyped],
    };

    private IReadOnlyList<string> Sources(DoseFindingKind kind) => kind switch
    {
        DoseFindingKind.DoseAboveLimit => LimitSources(),
        DoseFindingKind.AtEdge or DoseFindingKind.AbsoluteAlert or DoseFindingKind.FixedDeviceDose
            => Verdict.Range!.Sources,
        DoseFindingKind.DoseAboveAnyEvidence => judged.Ceiling!.Sources,
        DoseFindingKind.DepthExceedsIntent or DoseFindingKind.DepthTransition or DoseFindingKind.AnaestheticDepth
            or DoseFindingKind.DepthAboveLabel or DoseFindingKind.DepthBelowIntent
            => Rules.RateRules.FirstOrDefault(r => r.Id == Depth.Rule)?.Sources ?? Depth.LevelBand!.Sources,
        DoseFindingKind.AnaestheticRate => Rules.AnaestheticRate.Sources,
        DoseFindingKind.RapidIvBolus => Rules.RapidBolusBelowSeconds.Sources,
        DoseFindingKind.RateAboveLabel => Rules.LabelledRate.Sources,
        DoseFindingKind.UndilutedConcentrate => Rules.ConcentrateFrom.Sources,
        _ => [],
    };
}
