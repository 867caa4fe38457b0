using System.Text;
using Dosing.Formularies;
using Dosing.Knowledge.Reading;
using Dosing.Knowledge.Validation;

namespace Dosing.Knowledge.Tests.Kinetics;

/// <summary>Kinetics that can be read as a document and have no meaning are refused whole, as are those that cannot be read.</summary>
public sealed class KineticsRefusalTests
{
    private static readonly string Shipped = Encoding.UTF8.GetString(KineticsReader.Embedded());

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("not JSON")]
    public void What_cannot_be_read_is_a_failure_of_the_verification_too(string text) =>
        Assert.Equal(["document-unreadable"], KineticsVerification.Verify(() => Encoding.UTF8.GetBytes(text)).Select(f => f.Code).Distinct());

    /// <summary>Values by clearances and by rate constants at once, or half of each, are no values: nobody chooses between them.</summary>
    [Theory]
    [InlineData("\"eliminationPerMinute\": 0.438,", "")]
    [InlineData("\"eliminationPerMinute\": 0.438,", "\"eliminationPerMinute\": 0.438, \"clearance\": { \"value\": 84, \"unit\": \"L/h/70kg\" },")]
    [InlineData("\"clearance\": { \"value\": 84, \"unit\": \"L/h/70kg\" },", "")]
    [InlineData("\"clearance\": { \"value\": 84, \"unit\": \"L/h/70kg\" },", "\"clearance\": { \"value\": 84, \"unit\": \"L/h/70kg\" }, \"eliminationPerMinute\": 0.4,")]
    public void A_disposition_in_two_ways_or_in_none_loads_nothing(string there, string instead)
    {
        Assert.Contains(there, Shipped, StringComparison.Ordinal);
        var at = Shipped.IndexOf(there, StringComparison.Ordinal);
        var error = Assert.Throws<InvalidFormularyException>(() => KineticsReader.Read(Encoding.UTF8.GetBytes(string.Concat(Shipped.AsSpan(0, at), instead, Shipped.AsSpan(at + there.Length)))));
        Assert.All(error.Failures, failure => Assert.StartsWith("kinetics.json", failure, StringComparison.Ordinal));
    }
}
