using Dosing.Formularies;
using Dosing.Quantities;

namespace Dosing.Tests.Screening;

/// <summary>A comparison just below, at and just above its number, for each sign: by the meaning of the sign.</summary>
public sealed class LineLimitTests
{
    [Theory]
    [InlineData(">", false, false, true)]
    [InlineData(">=", false, true, true)]
    [InlineData("<", true, false, false)]
    [InlineData("<=", true, true, false)]
    [InlineData("=", false, true, false)]
    public void A_limit_is_crossed_as_its_sign_says(string sign, bool below, bool at, bool above)
    {
        var limit = new LineLimit(sign, 140m);
        Assert.Equal([below, at, above], new[] { 139.9m, 140m, 140.1m }.Select(value => limit.IsCrossedBy(value, 1m)));

        // The same values as quotients that end in no decimal: thirds of three times the value.
        Assert.Equal([below, at, above], new[] { 419.9m, 420m, 420.1m }.Select(value => limit.IsCrossedBy(value, 3m)));
    }

    [Fact]
    public void A_sign_that_is_none_is_never_taken_for_one() =>
        Assert.Throws<InvalidOperationException>(() => new LineLimit("~", 140m).IsCrossedBy((Rational)1m, (Rational)1m));
}
