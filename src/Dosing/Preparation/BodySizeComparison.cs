using Dosing.Formularies;
using Dosing.Judgement;
using Dosing.Quantities;

namespace Dosing.Preparation;

/// <summary>
/// The same dose under the other weights of a patient, side by side: an illustration. The judgement stays on the actual
/// weight.
/// </summary>
public sealed class BodySizeComparison
{
    private BodySizeComparison(BodySizeWeight actual, IReadOnlyList<BodySizeResult> results, IReadOnlyList<BodySizeWeight> weights) =>
        (Actual, Results, Weights) = (actual, results, weights);

    /// <summary>Why the judgement stays on the actual weight.</summary>
    public const string Statement =
        "The judgement stays on the actual weight, since no validated weight scalar for ketamine was found; the verdict and level under another weight are an illustration.";

    /// <summary>The actual weight, with the verdict and depth that count.</summary>
    public BodySizeWeight Actual { get; }

    /// <summary>Every formula, with its value or the reasons why it has none.</summary>
    public IReadOnlyList<BodySizeResult> Results { get; }

    /// <summary>The other weights that are given, in the order of the formulas; at least one.</summary>
    public IReadOnlyList<BodySizeWeight> Weights { get; }

    /// <summary>
    /// The comparison, where the body mass index is unusual (<see cref="BodySize.IsUnusual"/>) and at least one other
    /// weight is given, for which height, weight, sex and age must be known; null elsewhere.
    /// </summary>
    public static BodySizeComparison? Of(JudgedDose judged, DepthClassifier classifier, JudgementRules rules)
    {
        ArgumentNullException.ThrowIfNull(judged);
        ArgumentNullException.ThrowIfNull(classifier);
        ArgumentNullException.ThrowIfNull(rules);
        var patient = judged.Request.Patient;
        if (!BodySize.IsUnusual(patient))
        {
            return null;
        }

        var results = BodySize.Of(patient);
        BodySizeWeight[] weights = [.. results.Where(r => r.Weight is not null).Select(r => Under(r, judged, classifier, rules))];
        return weights.Length == 0 ? null
            : new BodySizeComparison(new BodySizeWeight(null, patient.Weight!.Value, judged.Dose, judged.Verdict, judged.Depth), results, weights);
    }

    /// <summary>The same total, or the same rate, by the same range and ladder, divided by another weight.</summary>
    private static BodySizeWeight Under(BodySizeResult size, JudgedDose judged, DepthClassifier classifier, JudgementRules rules)
    {
        var (weight, actual) = (size.Weight!.Value, judged.Dose);
        var dose = actual with { Weight = weight, PerKilogram = actual.Total / weight, RatePerKilogram = actual.Rate / weight };
        return new BodySizeWeight(size.Formula, weight, dose, Judge(judged.Verdict, dose, rules), classifier.Classify(judged.Request, dose));
    }

    private static Verdict Judge(Verdict verdict, NormalizedDose dose, JudgementRules rules) =>
        verdict.Range is { } range && dose.TryExpress(range.Unit, out var value) is null
            ? new Verdict(range.Judge(value, rules.TolerancePercent), range, value, [])
            : verdict;
}

/// <summary>A dose under one weight.</summary>
/// <param name="Formula">The formula of the weight, or null for the actual one.</param>
/// <param name="Weight">The weight.</param>
/// <param name="Dose">The dose in every form under that weight; total, rate and volume are those of the dose itself.</param>
/// <param name="Verdict">What the range that judges the dose would say under that weight.</param>
/// <param name="Depth">Where the dose would stand under that weight.</param>
public sealed record BodySizeWeight(BodySizeFormula? Formula, BodyWeight Weight, NormalizedDose Dose, Verdict Verdict, Depth Depth);
