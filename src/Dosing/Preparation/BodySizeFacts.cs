namespace Dosing.Preparation;

/// <summary>What stands in the literature about one formula of body size.</summary>
/// <param name="Formula">The formula.</param>
/// <param name="Name">Its name, such as <c>ideal body weight (Devine)</c>.</param>
/// <param name="Label">Its name in a table, such as <c>ideal (Devine)</c>.</param>
/// <param name="Unit">The unit of its result: kg, kg/m2 or m2.</param>
/// <param name="Symbols">The formula in symbols: W actual weight in kg, H height in cm, A age in years.</param>
/// <param name="Citation">The paper.</param>
/// <param name="ValidFor">For whom it was made, and outside of which it is not given.</param>
public sealed record BodySizeFacts(BodySizeFormula Formula, string Name, string Label, string Unit, string Symbols, string Citation, string ValidFor)
{
    /// <summary>The facts of every formula, in the order of the formulas.</summary>
    public static IReadOnlyList<BodySizeFacts> All { get; } =
    [
        new(BodySizeFormula.BodyMassIndex, "body mass index", "BMI", "kg/m2",
            "W / (H / 100)^2",
            "Keys A, et al. Indices of relative weight and obesity. J Chronic Dis 1972;25:329-43",
            "any weight and height; the lines of 18.5 kg/m2 and 30 kg/m2 are for adults"),
        new(BodySizeFormula.BodySurfaceArea, "body surface area (Mosteller)", "BSA (Mosteller)", "m2",
            "(H x W / 3600)^0.5",
            "Mosteller RD. Simplified calculation of body-surface area. N Engl J Med 1987;317:1098",
            "any weight and height; no limits were found"),
        new(BodySizeFormula.IdealBodyWeight, "ideal body weight (Devine)", "ideal (Devine)", "kg",
            "male 50 + 2.3 x (H / 2.54 - 60); female 45.5 + 2.3 x (H / 2.54 - 60)",
            "Devine BJ. Gentamicin therapy. Drug Intell Clin Pharm 1974;8:650-5",
            "adults from 152.4 cm (60 in): the formula adds to a base at that height"),
        new(BodySizeFormula.AdjustedBodyWeight, "adjusted body weight (0.4)", "adjusted (0.4)", "kg",
            "IBW + 0.4 x (W - IBW)",
            "Ross AL, et al. Evaluation of extended interval dosing aminoglycosides in the morbidly obese population. Adv Pharmacol Sci 2013;2013:194389",
            "adults from 152.4 cm (60 in) who weigh more than their ideal body weight; the factor is that of aminoglycosides"),
        new(BodySizeFormula.LeanBodyWeight, "lean body weight (Janmahasatian)", "lean (Janmahasatian)", "kg",
            "male 9270 x W / (6680 + 216 x BMI); female 9270 x W / (8780 + 244 x BMI)",
            "Janmahasatian S, et al. Quantification of lean bodyweight. Clin Pharmacokinet 2005;44:1051-65",
            "18 years to 82 years, 40.7 kg to 216.5 kg, 17.1 kg/m2 to 69.9 kg/m2: the people it was made from"),
        new(BodySizeFormula.LeanBodyMassJames, "lean body mass (James)", "lean (James)", "kg",
            "male 1.1 x W - 128 x (W / H)^2; female 1.07 x W - 148 x (W / H)^2",
            "James WPT. Research on obesity: a report of the DHSS/MRC group. London: HMSO; 1976",
            "adults up to its peak, at 43 kg/m2 (male) or 36.1 kg/m2 (female); above it falls while the weight rises"),
        new(BodySizeFormula.LeanBodyMassBoer, "lean body mass (Boer)", "lean (Boer)", "kg",
            "male 0.407 x W + 0.267 x H - 19.2; female 0.252 x W + 0.473 x H - 48.3",
            "Boer P. Estimated lean body mass as an index for normalization of body fluid volumes in humans. Am J Physiol 1984;247:F632-6",
            "adults, where the result is below the actual weight"),
        new(BodySizeFormula.FatFreeMass, "fat-free mass (Al-Sallami)", "fat-free (Al-Sallami)", "kg",
            "LBW x (male 0.88 + 0.12 / (1 + (A / 13.4)^-12.7); female 1.11 - 0.11 / (1 + (A / 7.1)^-1.1)), LBW by Janmahasatian",
            "Al-Sallami HS, et al. Prediction of fat-free mass in children. Clin Pharmacokinet 2015;54:1169-78",
            "3 years to 29 years, 12 kg/m2 to 44.9 kg/m2: the people it was made from"),
    ];

    /// <summary>The facts of one formula.</summary>
    public static BodySizeFacts Of(BodySizeFormula formula) => All[(int)formula];
}
