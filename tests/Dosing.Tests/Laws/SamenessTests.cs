using System.Globalization;
using Dosing.Testing;
using Dosing.Tests.Support;

namespace Dosing.Tests.Laws;

/// <summary>Laws of sameness: no culture, no repetition and no thread changes a word of an answer.</summary>
public class SamenessTests
{
    /// <summary>Comma decimals, thin-space groups, Arabic digits, the dotless i, and a culture made to be in the way.</summary>
    private static readonly CultureInfo[] Cultures =
    [
        CultureInfo.InvariantCulture, CultureInfo.GetCultureInfo("de-DE"), CultureInfo.GetCultureInfo("fr-FR"), CultureInfo.GetCultureInfo("fa-IR"),
        CultureInfo.GetCultureInfo("ar-SA"), CultureInfo.GetCultureInfo("tr-TR"), CultureInfo.GetCultureInfo("de-CH"), InTheWay(),
    ];

    [Fact]
    [Trait("Hazard", "H-89")]
    public void No_culture_changes_a_word_of_an_answer() => Properties.ForAll(Cases.Any, c =>
    {
        var answers = Cultures.Select(culture => CommaCulture.Under(culture, () => c.Request.Assess().Whole())).Distinct();
        Assert.Single(answers);
    }, count: 250);

    [Fact]
    public void No_culture_changes_an_error() => Assert.Single(Cultures.Select(culture => CommaCulture.Under(culture, () => string.Join('\n',
        (Assessing.Adult with { Dose = "1,000 mg", Weight = "\u00bd kg", Age = "1.000 mo", Drug = "KETAMINI", Over = "0x1F min" }).Errors()
            .Select(e => $"{e.Field} {e.Code} {e.Message} {e.Suggestion}")))).Distinct());

    [Fact]
    public void Words_are_read_where_a_capital_I_has_no_dot() => Assert.Equal("no-alert", CommaCulture.Under(
        CultureInfo.GetCultureInfo("tr-TR"), () => (Assessing.Adult with { Route = "IV", For = "DEPRESSION", Drug = "KETAMINE" }).Disposition()));

    [Fact]
    public void The_same_input_gives_the_same_answer_twice_and_from_another_assessor() => Properties.ForAll(Cases.Any, c =>
    {
        var first = c.Request.Assess();
        var whole = first.Whole();
        Assert.Equal(whole, first.Whole());
        Assert.Equal(whole, c.Request.Assess().Whole());
        Assert.Equal(whole, new DoseAssessor(Assessing.Formulary).Assess(c.Request).Value!.Whole());
    }, count: 250);

    [Fact]
    [Trait("Hazard", "H-96")]
    public void One_assessor_serves_many_threads()
    {
        var expected = Answer(0);
        var answers = new string[64];
        Parallel.For(0, answers.Length, i => answers[i] = Answer(i));
        Assert.All(answers, answer => Assert.Equal(expected, answer));

        // The receipt holds the id of its own request and nothing else of the turn.
        static string Answer(int turn) => (Assessing.Adult with { Id = $"r{turn}", Dose = "2 mg/kg" }).Assess().Whole()
            .Replace($"\nid r{turn} r{turn}\n", "\nid\n", StringComparison.Ordinal);
    }

    private static CultureInfo InTheWay()
    {
        var culture = (CultureInfo)CultureInfo.GetCultureInfo("en-US").Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NumberGroupSizes = [1];
        culture.NumberFormat.NegativeSign = "~";
        culture.NumberFormat.PositiveSign = "";
        return culture;
    }
}
