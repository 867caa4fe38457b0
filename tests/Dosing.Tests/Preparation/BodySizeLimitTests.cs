using Dosing.Clinical;
using Dosing.Preparation;
using Dosing.Testing;

namespace Dosing.Tests.Preparation;

/// <summary>By the populations of the papers: inside them a value, outside a reason, and never one that is stretched or cut.</summary>
public class BodySizeLimitTests
{
    [Theory]
    [InlineData("ideal-devine", 80, 152.4, 45, "")]
    [InlineData("ideal-devine", 80, 152.39, 45, "height-outside")]
    [InlineData("ideal-devine", 80, 170, 18, "")]
    [InlineData("ideal-devine", 80, 170, 17.99, "age-outside")]
    [InlineData("adjusted", 80, 152.39, 45, "height-outside")]
    [InlineData("adjusted", 73, 177.8, 45, "not-above-ideal")]
    [InlineData("adjusted", 73.01, 177.8, 45, "")]
    [InlineData("lean-janmahasatian", 80, 170, 18, "")]
    [InlineData("lean-janmahasatian", 80, 170, 17.99, "age-outside")]
    [InlineData("lean-janmahasatian", 80, 170, 82.9, "")]
    [InlineData("lean-janmahasatian", 80, 170, 83, "age-outside")]
    [InlineData("lean-janmahasatian", 40.7, 150, 45, "")]
    [InlineData("lean-janmahasatian", 40.69, 150, 45, "weight-outside")]
    [InlineData("lean-janmahasatian", 216.5, 190, 45, "")]
    [InlineData("lean-janmahasatian", 216.51, 190, 45, "weight-outside")]
    [InlineData("lean-janmahasatian", 68.4, 200, 45, "")]
    [InlineData("lean-janmahasatian", 68.39, 200, 45, "bmi-outside")]
    [InlineData("lean-janmahasatian", 69.9, 100, 45, "")]
    [InlineData("lean-janmahasatian", 69.91, 100, 45, "bmi-outside")]
    [InlineData("lean-james", 171.875, 200, 45, "")]
    [InlineData("lean-james", 171.876, 200, 45, "beyond-peak")]
    [InlineData("lean-james", 80, 170, 17.99, "age-outside")]
    [InlineData("lean-james", 30, 200, 45, "impossible-result")]
    [InlineData("lean-boer", 48, 180, 45, "impossible-result")]
    [InlineData("lean-boer", 49, 180, 45, "")]
    [InlineData("lean-boer", 1, 60, 45, "impossible-result")]
    [InlineData("fat-free-al-sallami", 14, 95, 3, "")]
    [InlineData("fat-free-al-sallami", 14, 95, 2.99, "age-outside")]
    [InlineData("fat-free-al-sallami", 70, 170, 29.9, "")]
    [InlineData("fat-free-al-sallami", 70, 170, 30, "age-outside")]
    [InlineData("fat-free-al-sallami", 12, 100, 6, "")]
    [InlineData("fat-free-al-sallami", 11.99, 100, 6, "bmi-outside")]
    [InlineData("fat-free-al-sallami", 44.9, 100, 6, "")]
    [InlineData("fat-free-al-sallami", 44.91, 100, 6, "bmi-outside")]
    public void A_formula_is_given_inside_the_limits_of_its_paper_alone(string formula, double kilograms, double centimetres, double years, string reason)
    {
        var result = BodySize.Of(BodySizeCases.Patient((decimal)kilograms, (decimal)centimetres, Sex.Male, (decimal)years), BodySizeCases.Formula(formula));
        Assert.Equal(reason, string.Join(",", result.Reasons.Select(BodySizeReasons.Words.Word)));
        Assert.Equal(reason.Length == 0, result.Value is not null);
        Assert.Equal(reason.Length == 0, result.Why.Length == 0);
    }

    [Fact]
    public void The_peak_of_james_for_women_is_by_algebra_1_07_over_296()
    {
        // A woman of 200 cm: 1.07 x 40000 / 296 = 144.594... kg.
        Assert.NotNull(BodySize.Of(BodySizeCases.Patient(144.59m, 200m, Sex.Female), BodySizeFormula.LeanBodyMassJames).Value);
        Assert.Equal([BodySizeReason.BeyondPeak], BodySize.Of(BodySizeCases.Patient(144.60m, 200m, Sex.Female), BodySizeFormula.LeanBodyMassJames).Reasons);
    }

    [Fact]
    public void What_is_missing_is_named_all_at_once_and_nothing_is_given_for_it()
    {
        var nothing = BodySize.Of(new Patient(null, null, null, null, null));
        Assert.Equal(BodySizeFormulas.Words.Values, nothing.Select(r => r.Formula));
        Assert.All(nothing, r => Assert.Null(r.Value));
        Assert.Equal("missing: weight, height", nothing[0].Why);
        Assert.Equal("missing: weight, height, sex, age", nothing[^1].Why);
    }

    [Fact]
    public void Without_the_sex_no_weight_is_given_and_index_and_area_are()
    {
        var results = BodySize.Of(BodySizeCases.Patient(130m, 170m, sex: null));
        Assert.All(results.Take(2), r => Assert.NotNull(r.Value));
        Assert.All(results.Skip(2), r => Assert.Equal([BodySizeReason.SexMissing], r.Reasons));
        Assert.All(results.Skip(2), r => Assert.Equal("missing: sex", r.Why));
    }

    [Fact]
    public void Without_the_age_no_weight_is_given() =>
        Assert.All(BodySize.Of(BodySizeCases.Patient(130m, 170m, years: null)).Skip(2), r => Assert.Equal([BodySizeReason.AgeMissing], r.Reasons));

    [Theory]
    [InlineData(30, 45.0, true)]
    [InlineData(29.9999, 45.0, false)]
    [InlineData(18.5, 45.0, false)]
    [InlineData(18.4999, 45.0, true)]
    [InlineData(18.4999, 17.99, false)]
    [InlineData(18.4999, 18.0, true)]
    [InlineData(18.4999, null, true)]
    [InlineData(30, 10.0, true)]
    public void Unusual_is_30_or_more_and_in_adults_less_than_18_5(double index, double? years, bool isUnusual) =>
        Assert.Equal(isUnusual, BodySize.IsUnusual(BodySizeCases.Patient((decimal)index * 4m, 200m, years: (decimal?)years)));

    [Fact]
    public void Without_weight_or_height_nothing_is_unusual()
    {
        var obese = BodySizeCases.Patient(200m, 150m);
        Assert.True(BodySize.IsUnusual(obese));
        Assert.All([obese with { Weight = null }, obese with { Height = null }], p => Assert.False(BodySize.IsUnusual(p)));
    }

    [Fact]
    public void Absurd_sizes_give_reasons_and_never_throw()
    {
        decimal[] sizes = [0.000000000001m, 0.001m, 1m, 999999999999m];
        foreach (var (kilograms, centimetres) in from w in sizes from h in sizes select (w, h))
        {
            Assert.All(BodySize.Of(BodySizeCases.Patient(kilograms, centimetres)), r => Assert.True(r.Value is null ? r.Why.Length > 0 : r.Value.Value.Sign > 0));
        }
    }

    [Fact]
    public void A_formula_that_is_not_of_the_vocabulary_throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => BodySize.Of(BodySizeCases.Patient(70m, 170m), (BodySizeFormula)99));

    [Fact]
    public void The_page_on_body_size_states_every_formula_paper_limit_and_reason()
    {
        var page = Repository.Read("docs", "body-size.md");
        Assert.All(BodySizeFacts.All, f => Assert.Contains(
            $"| `{BodySizeFormulas.Words.Word(f.Formula)}` | {f.Name} | `{f.Symbols}` {f.Unit} | {f.ValidFor} | {f.Citation} |", page, StringComparison.Ordinal));
        Assert.All(BodySizeReasons.Words.Words, reason => Assert.Contains($"`{reason}`", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_formula_has_its_facts_in_its_own_place()
    {
        Assert.Equal(BodySizeFormulas.Words.Values, BodySizeFacts.All.Select(f => f.Formula));
        Assert.Equal(Enum.GetValues<BodySizeFormula>(), BodySizeFormulas.Words.Values);
        Assert.Equal(Enum.GetValues<BodySizeReason>(), BodySizeReasons.Words.Values);
        Assert.All(BodySizeFacts.All, f => Assert.Matches(@"\b(19|20)\d\d\b", f.Citation));
        Assert.All(BodySizeFacts.All, f => Assert.Equal(BodySizeFormulas.IsWeight(f.Formula), f.Unit == "kg"));
    }
}
