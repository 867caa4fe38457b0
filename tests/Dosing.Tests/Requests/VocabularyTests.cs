using Dosing.Clinical;

namespace Dosing.Tests.Requests;

/// <summary>A vocabulary finds the word of a value by its place, so words out of place would be words of other values.</summary>
public class VocabularyTests
{
    [Fact]
    public void Words_out_of_the_order_of_the_values_are_refused() =>
        Assert.Throws<ArgumentException>(() => new Vocabulary<Sex>([(Sex.Female, "female"), (Sex.Male, "male")]));

    [Fact]
    public void A_value_that_is_none_has_no_word()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Words.Sexes.Word((Sex)2));
        Assert.Throws<ArgumentOutOfRangeException>(() => Words.Sexes.Word((Sex)(-1)));
    }

    [Theory]
    [InlineData("intravenous")]
    [InlineData("IntraVenous")]
    [InlineData("IV")]
    public void A_word_is_read_in_any_case(string text)
    {
        Assert.True(Words.Routes.TryRead(text, out var route));
        Assert.Equal(Route.Intravenous, route);
    }
}
