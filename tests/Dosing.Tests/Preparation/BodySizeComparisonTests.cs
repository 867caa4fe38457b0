using Dosing.Clinical;
using Dosing.Preparation;
using Dosing.Quantities;
using Dosing.Requests;
using Dosing.Testing;
using Dosing.Tests.Laws;
using Dosing.Tests.Support;
using FsCheck.Fluent;

namespace Dosing.Tests.Preparation;

/// <summary>The other weights beside the judgement: shown where the body mass index is unusual, and never more than shown.</summary>
public class BodySizeComparisonTests
{
    /// <summary>130 kg and 170 cm: 45 kg/m2.</summary>
    private static readonly DoseRequest Heavy = Assessing.Adult with { Dose = "65 mg", Weight = "130 kg", Height = "170 cm", Sex = "male" };

    [Fact]
    public void The_weights_stand_side_by_side_the_actual_one_first()
    {
        var sizes = Heavy.Assess().BodySize!;
        Assert.Null(sizes.Actual.Formula);
        Assert.Equal(130m, sizes.Actual.Weight.Kilograms);
        Assert.Equal(
            [BodySizeFormula.IdealBodyWeight, BodySizeFormula.AdjustedBodyWeight, BodySizeFormula.LeanBodyWeight, BodySizeFormula.LeanBodyMassBoer],
            sizes.Weights.Select(w => w.Formula!.Value));
        Assert.Contains("actual weight", BodySizeComparison.Statement, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("86.7 kg", true)]
    [InlineData("86.69 kg", false)]
    [InlineData("53.465 kg", false)]
    [InlineData("53.46 kg", true)]
    public void They_are_shown_from_30_and_below_18_5(string weight, bool isShown) =>
        Assert.Equal(isShown, (Heavy with { Weight = weight }).Assess().BodySize is not null);

    [Fact]
    public void They_are_shown_only_where_height_sex_and_age_are_known()
    {
        Assert.Null((Heavy with { Height = null }).Assess().BodySize);
        Assert.Null((Heavy with { Sex = null }).Assess().BodySize);
        Assert.Null((Heavy with { Age = null }).Assess().BodySize);
        Assert.Null((Heavy with { Weight = null }).Assess().BodySize);
    }

    [Fact]
    public void A_heavy_child_is_shown_the_fat_free_mass_and_a_light_one_nothing()
    {
        var child = Heavy with { Age = "10 y", Height = "140 cm", For = "procedural-sedation", Dose = "60 mg", Over = "1 min" };
        var sizes = (child with { Weight = "60 kg" }).Assess().BodySize!;
        Assert.Equal([BodySizeFormula.FatFreeMass], sizes.Weights.Select(w => w.Formula!.Value));
        Assert.Null((child with { Weight = "30 kg" }).Assess().BodySize);
    }

    [Fact]
    public void Under_another_weight_stands_what_the_same_total_would_be_for_somebody_of_that_weight() => Properties.ForAll(
        from c in Cases.Any.Where(c => c.Kilograms is not null)
        from kilograms in Gen.Choose(90, 220)
        from sex in Gen.Elements("male", "female")
        select (c.Request with { Weight = $"{kilograms} kg", Height = "165 cm", Sex = sex, Age = "25 y" }),
        request =>
        {
            var assessment = request.Assess();
            if (assessment.BodySize is not { } sizes)
            {
                return;
            }

            var dose = assessment.Dose;
            foreach (var under in sizes.Weights)
            {
                // A total of more places than are read cannot be typed.
                var (total, unit) = dose.Total is { } mg ? (mg.Exact, "mg") : (dose.Rate!.Value.Exact, "mg/h");
                if (QuantityFormat.Fixed(total, 9) is var typed && typed != QuantityFormat.Number(total))
                {
                    continue;
                }

                var other = (request with { Dose = $"{typed} {unit}", Salt = null, Strength = null, Weight = under.Weight.ToString() }).Assess();
                Assert.Equal(other.Verdict.Outcome, under.Verdict.Outcome);
                Assert.Equal(other.Verdict.Value, under.Verdict.Value);
                Assert.Equal(other.Depth.Level, under.Depth.Level);
                Assert.Same(assessment.Verdict.Range, under.Verdict.Range);
            }
        });

    [Fact]
    [Trait("Hazard", "H-22")]
    public void Showing_them_changes_nothing_of_the_judgement() => Properties.ForAll(
        from c in Cases.Any
        from kilograms in Gen.Choose(40, 200)
        select c.Request with { Weight = $"{kilograms} kg", Height = "170 cm", Age = "25 y", Sex = null },
        request => Assert.Equal(request.Assess().Judged(), (request with { Sex = "female" }).Assess().Judged()),
        count: 300);

    [Fact]
    public void A_dose_in_milligrams_by_a_range_in_milligrams_has_the_same_verdict_under_every_weight()
    {
        var sizes = (Heavy with { Drug = "esketamine", Dose = "84 mg", Route = "intranasal", Over = null }).Assess().BodySize!;
        Assert.All(sizes.Weights, w => Assert.Equal(sizes.Actual.Verdict.Outcome, w.Verdict.Outcome));
        Assert.All(sizes.Weights, w => Assert.Equal(DepthLevel.NotChecked, w.Depth.Level));
    }

    [Fact]
    public void What_is_not_checked_stays_so_under_every_weight() =>
        Assert.All((Heavy with { Over = null }).Assess().BodySize!.Weights, w => Assert.Equal(Outcome.NotChecked, w.Verdict.Outcome));
}
