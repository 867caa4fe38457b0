using Dosing.Formularies;
using Dosing.Judgement;
using Dosing.Quantities;

namespace Dosing.Assessments;

/// <summary>What a slip means, whoever made it.</summary>
/// <param name="Id">The id, such as <c>ten-times-high</c>.</param>
/// <param name="Sentence">What would have gone wrong.</param>
/// <param name="Undo">What is done to the dose to undo it.</param>
public sealed record SlipMeaning(string Id, string Sentence, string Undo)
{
    private const string RoutePrefix = "route-";

    /// <summary>When slips are tried, and how they are to be read.</summary>
    public static string When { get; } =
        $"Tried one at a time where the verdict is below, above or above-limit, or where {DoseFindingIds.Words.Word(DoseFindingKind.DepthExceedsIntent)} is raised; "
        + "listed where the dose without the slip would be within, tolerance included. A guess, never an answer.";

    /// <summary>Every slip, in the order in which they are tried.</summary>
    public static IReadOnlyList<SlipMeaning> All(JudgementRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return
        [
            .. SlipExplainer.FixedFactors(rules).Select(f => Times(f.Id, InFigures(f.Factor))),
            Times(SlipExplainer.PerKilogramLeftOut, "the weight in kg"),
            Times(SlipExplainer.PerKilogramTwice, "1/the weight in kg"),
            Times(SlipExplainer.VialForMillilitre, "1/the mL of the container"),
            Times(SlipExplainer.MillilitreForVial, "the mL of the container"),
            .. SlipExplainer.WrongRoutes.Select(id => new SlipMeaning(id, SentenceOf(id), "the same dose beside the range of that route, without the duration where it takes none")),
        ];
    }

    /// <summary>What would have gone wrong.</summary>
    internal static string SentenceOf(string id) => id switch
    {
        "ten-times-high" => "the dose is ten times too high.",
        "ten-times-low" => "the dose is ten times too low.",
        "hundred-times-high" => "the dose is a hundred times too high.",
        "hundred-times-low" => "the dose is a hundred times too low.",
        "mg-for-mcg" => "mg was written and mcg was meant.",
        "mcg-for-mg" => "mcg was written and mg was meant.",
        "per-min-for-per-h" => "a rate per minute was written and one per hour was meant.",
        "per-h-for-per-min" => "a rate per hour was written and one per minute was meant.",
        "pounds-as-kilograms" => "a weight in pounds was taken as kilograms.",
        "pounds-as-kilograms-twice" => "a weight in pounds was taken as kilograms twice.",
        SlipExplainer.PerKilogramLeftOut => "a dose per kg was given as the total.",
        SlipExplainer.PerKilogramTwice => "the dose was multiplied by the weight twice.",
        SlipExplainer.VialForMillilitre => "the content of the container was taken for that of one mL.",
        SlipExplainer.MillilitreForVial => "the content of one mL was taken for that of the container.",
        _ when id.StartsWith(RoutePrefix, StringComparison.Ordinal) => $"the dose was meant for the {id[RoutePrefix.Length..]} route.",
        _ => $"{id.Split('-')[1]} mg/mL was in the hand and {id.Split('-')[3]} mg/mL was meant.",
    };

    private static SlipMeaning Times(string id, string factor) => new(id, SentenceOf(id), $"the dose times {factor}");

    /// <summary>The factor as a number, or as one by a number where that is shorter.</summary>
    private static string InFigures(Rational factor)
    {
        var (number, inverse) = (QuantityFormat.Number(factor), $"1/{QuantityFormat.Number(Rational.One / factor)}");
        return number.Length <= inverse.Length ? number : inverse;
    }
}
