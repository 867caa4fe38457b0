using Dosing.Clinical;
using Dosing.Testing;
using Dosing.Tests.Laws;
using Dosing.Tests.Support;
using FsCheck.Fluent;

namespace Dosing.Tests.Safety;

/// <summary>Ketamine and esketamine are two drugs: what is known of one says nothing of the other.</summary>
public sealed class DrugSeparationTests
{
    [Fact]
    [Trait("Hazard", "H-23")]
    public void Nothing_of_one_drug_ever_judges_the_other() => Properties.ForAll(
        from c in Cases.Any
        from drug in Gen.Elements(Words.Drugs.Values.ToArray())
        select (c, drug),
        p =>
        {
            var answer = (p.c.Request with { Drug = Words.Drugs.Word(p.drug) }).Assess();
            Assert.True(answer.Verdict.Range is not { } range || range.Drug == p.drug);
            Assert.All(answer.References, reference => Assert.Equal(p.drug, reference.Range.Drug));
            Assert.True(answer.Depth.Ladder is not { } ladder || ladder.Drug == p.drug);
            Assert.All(Assessing.Formulary.CeilingsFor(p.drug, answer.Request.Route), ceiling => Assert.Equal(p.drug, ceiling.Drug));
        });

    /// <summary>Were one converted into the other by any factor, the other would be known too.</summary>
    [Theory]
    [InlineData("oral", "1 mg/kg", null)]
    [InlineData("subcutaneous", "0.5 mg/kg", null)]
    public void An_order_that_is_known_for_one_drug_alone_is_not_checked_for_the_other(string route, string dose, string? over)
    {
        var order = Assessing.Adult with { Route = route, Dose = dose, Over = over };
        Assert.Equal(("within", "not-checked"), (order.Outcome(), (order with { Drug = "esketamine" }).Outcome()));
    }
}
