using Dosing.Clinical;
using Dosing.Judgement;
using Dosing.Preparation;
using Dosing.Quantities;

namespace Dosing.Assessments;

/// <summary>Puts into words what the preparation of a dose found, and what could not be prepared.</summary>
internal static class PreparationText
{
    /// <summary>The worst of the order, of the dose really given, and of the preparation.</summary>
    public static Disposition Disposition(PreparedDose dose)
    {
        var worst = dose.Ordered.Disposition;
        Raise(dose.Given?.Disposition);
        Raise(NotPrepared(dose).Count > 0 ? Clinical.Disposition.NotChecked : null);
        foreach (var finding in Findings(dose))
        {
            Raise(Dispositions.OfFinding(finding.Severity));
        }

        return worst;

        void Raise(Disposition? other) => worst = other > worst ? other.Value : worst;
    }

    /// <summary>The findings of the preparation itself, most severe first.</summary>
    public static IReadOnlyList<Finding> Findings(PreparedDose dose)
    {
        var findings = new List<Finding>();
        if (dose.Prepared is { IsUndilutedRefused: true } refused)
        {
            findings.Add(Undiluted(dose, refused));
        }

        if (dose.Prepared is { Dilution: not null, Strength: { } strength } && strength == dose.Formulary.Content.Dilution.NotFurther.Strength)
        {
            findings.Add(NotFurther(dose));
        }

        if (dose.Prepared is { ChangePercent: { } change } && change < dose.Formulary.Rules.RoundingFindingAbovePercent.Value * -1m)
        {
            findings.Add(Rounded(dose, change));
        }

        return findings;
    }

    /// <summary>What could not be prepared, with what would mend it.</summary>
    public static IReadOnlyList<NotCheckedPart> NotPrepared(PreparedDose dose)
    {
        if (dose.IsSpray)
        {
            return dose.Spray is not null ? [] : [Part(NotCheckedReason.Rounding, NoDevices(dose))];
        }

        return dose.Prepared!.Obstacle switch
        {
            null => [],
            PreparationObstacle.WeightMissing => [Part(NotCheckedReason.WeightMissing, "The dose in mg needs the weight. Give the weight.")],
            PreparationObstacle.NotMeasurable => [Part(NotCheckedReason.Rounding, NotMeasurable(dose))],
            PreparationObstacle.DoesNotFit => [Part(NotCheckedReason.Rounding, $"{Figure(dose.Prepared.OrderedVolume!.Value.Exact)} mL is more than {dose.Preparation.Measure!.Name} holds. Take a larger one, or divide the dose.")],
            PreparationObstacle.TargetNotWeaker => [Part(NotCheckedReason.Rounding, $"{dose.Preparation.Raw.To} takes no diluent: the dose fills {Figure((dose.Prepared.DrawUp ?? dose.Prepared.OrderedVolume ?? dose.Request.Container)!.Value.Exact)} mL at {Figure(dose.Prepared.Strength.Exact)} mg/mL. Ask for a weaker strength or a larger volume.")],
            PreparationObstacle.ContainerUnknown => [Part(NotCheckedReason.Rounding, "A continuous infusion is made up from whole containers. Name the container by the strength, such as 500 mg/10 mL, and what to dilute it to.")],
            _ => throw new ArgumentOutOfRangeException(nameof(dose)),
        };
    }

    /// <summary>The figures of a prepared dose, to be read back aloud.</summary>
    public static IReadOnlyList<string> ReadBack(PreparedDose dose)
    {
        var lines = new List<string>();
        Add((dose.Prepared?.Total ?? dose.Ordered.Dose.Total)?.Exact, "mg", "milligrams");
        Add(dose.Prepared?.DrawUp?.Exact, "mL", "millilitres");
        Add(dose.Prepared?.Flow?.Exact, "mL/h", "millilitres per hour");
        return lines;

        void Add(Rational? value, string unit, string spoken)
        {
            if (value is { } known && (dose.IsSpray || dose.Prepared!.Obstacle is null))
            {
                lines.Add(Preparation.ReadBack.Of(Figure(known), unit, spoken));
            }
        }
    }

    private static Finding Undiluted(PreparedDose dose, Prepared refused)
    {
        var rule = dose.Formulary.Content.Dilution.Concentrate;
        return new Finding("undiluted-concentrate", Severity.Contraindicated, "Not undiluted into a vein",
            $"{Figure(refused.Strength.Exact)} mg/mL {Words.Routes.Word(dose.Request.Route)}. {rule.Text.TrimEnd('.')}.",
            refused.Dilution is { } dilution ? $"Dilute as in the recipe, to {Figure(dilution.Concentration.Exact)} mg/mL, before it is given." : "Dilute it before it is given.",
            [$"strength {dose.Request.Raw.Strength}", .. dose.Preparation.Raw.To is { } to ? (string[])[$"to {to}"] : []],
            ScreeningFindingText.Sources(rule.Evidence))
        { Evidence = rule.Evidence };
    }

    private static Finding NotFurther(PreparedDose dose)
    {
        var rule = dose.Formulary.Content.Dilution.NotFurther;
        return new Finding(rule.Id, Severity.Caution, "Not to be diluted further",
            $"{rule.Text.TrimEnd('.')}.{(rule.Dissent is { } dissent ? $" But: {dissent.TrimEnd('.')}." : "")}",
            "Dilute from a stronger preparation, or follow the local protocol.",
            [$"strength {dose.Request.Raw.Strength}", $"to {dose.Preparation.Raw.To}"],
            ScreeningFindingText.Sources(rule.Evidence))
        { Evidence = rule.Evidence };
    }

    private static Finding Rounded(PreparedDose dose, Rational change) => new(
        "rounding", Severity.Caution, "Rounded away from the order",
        $"{dose.Preparation.Measure!.Name} measures in steps of {Figure(dose.Preparation.Measure.Step)} {dose.Preparation.Measure.Unit}; the dose really given is {Figure(change * -1m)} percent less than ordered. More than {Figure(dose.Formulary.Rules.RoundingFindingAbovePercent.Value)} percent is shown: {dose.Formulary.Rules.RoundingFindingAbovePercent.Basis}.",
        "Take a device with a smaller step, or a weaker preparation; or order the dose that can be measured.",
        [$"device {dose.Preparation.Raw.Device ?? dose.Preparation.Raw.Step}"], []);

    private static string NotMeasurable(PreparedDose dose) =>
        $"{dose.Preparation.Measure!.Name} measures in steps of {Figure(dose.Preparation.Measure.Step)} {dose.Preparation.Measure.Unit}, which would leave {Figure(dose.Prepared!.ChangePercent!.Value * -1m)} percent of the dose out; more than {Figure(dose.Formulary.Rules.RoundingNotCheckedAbovePercent.Value)} percent is not prepared ({dose.Formulary.Rules.RoundingNotCheckedAbovePercent.Basis}). Take a device with a smaller step, or a weaker preparation.";

    private static string NoDevices(PreparedDose dose) => dose.Ordered.Dose.Total is null
        ? "The dose in mg is not known, so no number of devices can be said. Give the dose in mg."
        : $"No whole number of devices gives {Figure(dose.Ordered.Dose.Total.Value.Exact)} mg. The stated doses are {string.Join(", ", dose.Formulary.Content.SprayRules[0].Doses.Select(d => $"{Figure(d.Dose.Exact)} mg"))}.";

    private static NotCheckedPart Part(NotCheckedReason reason, string text) => new("preparation", NotCheckedReasons.Words.Word(reason), text);

    private static string Figure(Rational value) => QuantityFormat.Plain(value);
}
