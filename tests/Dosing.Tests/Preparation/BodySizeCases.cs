using Dosing.Clinical;
using Dosing.Preparation;
using Dosing.Quantities;

namespace Dosing.Tests.Preparation;

/// <summary>
/// Figures that others published or test, each with its origin. clinPK (InsightRX, MIT, version 0.14.0), PyTCI
/// (JMathiszig-Lee, MIT, tests/test_lbm.py) and stanpumpR (StevenLShafer) are public packages; their numbers are taken
/// as facts. An expected number is compared at the places at which it is written.
/// </summary>
internal static class BodySizeCases
{
    public static TheoryData<string, string, string, string, string, string, string> Published => new()
    {
        { "bmi", "80", "180", "male", "50", "24.7", "clinPK test_calc_bmi.R" },
        { "bmi", "50", "130", "male", "50", "29.6", "clinPK test_calc_bmi.R" },
        { "bmi", "60", "180", "male", "50", "18.5", "PyTCI test_bmi" },
        { "bmi", "120", "170", "male", "55", "41.5", "novacalculator.com, adjusted body weight, example 1" },
        { "bsa-mosteller", "80", "180", "male", "50", "2", "clinPK test_calc_bsa.R" },
        { "bsa-mosteller", "70", "170", "male", "50", "1.82", "droracle.ai, article 675301" },
        { "bsa-mosteller", "70", "175", "male", "50", "1.845", "omnicalc, Mosteller worked example" },
        { "ideal-devine", "70", "160", "female", "20", "52.38", "clinPK test_calc_ibw.R: 52.381890" },
        { "ideal-devine", "70", "160", "male", "20", "56.88", "clinPK test_calc_ibw.R: 56.881890" },
        { "ideal-devine", "70", "180", "male", "50", "75", "clinPK test_calc_ibw.R: 75.0" },
        { "ideal-devine", "70", "162.56", "male", "50", "59.2", "manuelsweb.com/IBW.htm, example 1: 64 in" },
        { "ideal-devine", "190", "177.8", "male", "33", "73", "uhphar-4330, actual body weight: 70 in" },
        { "ideal-devine", "80", "167.64", "female", "33", "59.3", "worldlycalc.com: 66 in" },
        { "adjusted", "80", "162.56", "female", "50", "64.82", "manuelsweb.com/IBW.htm, example 2: 54.7 + 0.4 x 25.3" },
        { "adjusted", "190", "177.8", "male", "33", "119.8", "uhphar-4330, actual body weight" },
        { "adjusted", "160", "160", "female", "50", "95.4", "clinPK test_calc_dosing_weight.R" },
        { "adjusted", "80", "180", "male", "50", "77", "clinPK test_calc_abw.R: 77.0" },
        { "lean-janmahasatian", "80", "150", "male", "30", "51.64", "clinPK test_calc_ffm.R: 51.643454" },
        { "lean-janmahasatian", "60", "180", "male", "30", "52.1", "PyTCI test_janmahasation" },
        { "lean-janmahasatian", "90", "165", "female", "30", "49.5", "PyTCI test_janmahasation" },
        { "lean-james", "90", "165", "female", "30", "52", "PyTCI test_james" },
        { "lean-james", "60", "180", "male", "30", "52", "PyTCI test_james" },
        { "lean-james", "70", "171", "male", "30", "55.55", "stanpumpR test-lbmJames.R: 55.55067" },
        { "lean-james", "55", "160", "female", "30", "41.36", "stanpumpR test-lbmJames.R: 41.36172" },
        { "lean-james", "80", "150", "female", "30", "43.5", "clinPK test_calc_ffm.R: 43.502222" },
        { "lean-james", "110", "175", "male", "30", "70.4", "super-calc.com, lean body mass, example 3" },
        { "lean-boer", "60", "180", "male", "30", "53.3", "PyTCI test_boer" },
        { "lean-boer", "90", "165", "female", "30", "52.4", "PyTCI test_boer" },
        { "lean-boer", "65", "155", "male", "30", "48.6", "clinPK test_calc_lbw.R" },
        { "lean-boer", "65", "155", "female", "30", "41.4", "clinPK test_calc_lbw.R" },
        { "lean-boer", "110", "175", "male", "30", "72.3", "super-calc.com, lean body mass, example 3" },
        { "fat-free-al-sallami", "80", "150", "male", "20", "51.61", "clinPK test_calc_ffm.R: 51.605376" },
        { "fat-free-al-sallami", "60", "140", "female", "12", "36", "clinPK test_calc_ffm.R" },

        // Half of the maturation is reached at 13.4 and at 7.1 years, whatever the exponent: 0.94 and 1.055 of the adult formula.
        { "fat-free-al-sallami", "50", "160", "male", "13.4", "39.98", "algebra: 0.94 x 463500 / 10898.75" },
        { "fat-free-al-sallami", "25", "125", "female", "7.1", "19.28", "algebra: 1.055 x 231750 / 12684" },
    };

    /// <summary>
    /// The formula of Al-Sallami beyond the ages of its paper, where others test it; the library gives none there. PyTCI
    /// rounds the index and the lean weight in between, so its last place may differ by one.
    /// </summary>
    public static TheoryData<string, string, string, string, string, string> FatFreeBeyondItsAges => new()
    {
        { "70", "175", "male", "35", "55.8", "PyTCI test_ffm" },
        { "70", "175", "female", "35", "45.9", "PyTCI test_ffm" },
        { "120", "170", "male", "50", "71.09", "stanpumpR, oxycodone test: worked out by hand" },
        { "70", "170", "male", "35", "54.48", "stanpumpR, the same test: reference of Eleveld 2018" },
    };

    public static Patient Patient(decimal kilograms, decimal centimetres, Sex? sex = Sex.Male, decimal? years = 45m) => new(
        BodyWeight.FromKilograms(kilograms), null, years is { } known ? Age.FromYears(known) : null, BodyHeight.FromCentimetres(centimetres), sex);

    public static BodySizeFormula Formula(string word) =>
        BodySizeFormulas.Words.TryRead(word, out var formula) ? formula : throw new ArgumentOutOfRangeException(nameof(word), word, "No formula.");
}
