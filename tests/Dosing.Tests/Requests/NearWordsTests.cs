using Dosing.Requests;

namespace Dosing.Tests.Requests;

/// <summary>Words near to a typed one: distances counted by hand, edges as pairs, and never the opposite.</summary>
public class NearWordsTests
{
    [Theory]
    [InlineData("ketamin", "ketamine", "ketamine")] // one letter left out
    [InlineData("ketxmine", "ketamine", "ketamine")] // one changed
    [InlineData("ketaamine", "ketamine", "ketamine")] // one too many
    [InlineData("kxtxmine", "ketamine", "ketamine")] // two of eight letters: a quarter
    [InlineData("kxtxmxne", "ketamine", "")] // three are too many
    [InlineData("ketamineee", "ketamine", "ketamine")] // longer by two
    [InlineData("ketamineeee", "ketamine", "")] // longer by three
    [InlineData("ors", "oral", "")] // two of four letters
    [InlineData("orl", "oral", "oral")]
    [InlineData("ab", "abc", "abc")] // at least one letter may differ, however short
    [InlineData("a", "ab", "")] // one letter says nothing
    [InlineData("KETAMIN", "ketamine", "ketamine")]
    [InlineData("pressure", "blood-pressure", "blood-pressure")] // a whole part of four letters or more
    [InlineData("sure", "blood-pressure", "")] // not from the beginning of a part
    [InlineData("bloo", "blood-pressure", "blood-pressure")] // the beginning of a part is enough
    [InlineData("blood", "blood-pressure", "blood-pressure")]
    [InlineData("gap", "gap-of-it", "")] // three letters are too few
    [InlineData("self", "self-harm", "self-harm")]
    [InlineData("hypotension", "hypertension", "")] // the opposite
    [InlineData("hypertensio", "hypertension", "hypertension")]
    [InlineData("hypertensio", "hypotension", "")]
    [InlineData("hypotensio", "hypotension", "hypotension")]
    [InlineData("systolix", "diastolic", "")]
    [InlineData("diastolix", "systolic", "")]
    [InlineData("diastolix", "diastolic", "diastolic")]
    [InlineData("controlled", "uncontrolled", "")]
    [InlineData("uncontroled", "uncontrolled", "uncontrolled")]
    [InlineData("antagonistt", "agonist", "")]
    [InlineData("agonistt", "agonist", "agonist")]
    [InlineData("opioid-agonists", "opioid-antagonists", "")] // near by letters, and the opposite
    [InlineData("opioid-antagonists", "opioid-agonists", "")]
    [InlineData("opioid-antagonsts", "opioid-antagonists", "opioid-antagonists")]
    [InlineData("opioid-agonsts", "opioid-agonists", "opioid-agonists")]
    [InlineData("systolic-pressure", "diastolic-pressure", "")]
    [InlineData("diastolic-pressure", "systolic-pressure", "")]
    [InlineData("sytolic-pressure", "systolic-pressure", "systolic-pressure")]
    [InlineData("ypotension", "hypotension", "hypotension")]
    [InlineData("ypertension", "hypertension", "hypertension")]
    public void A_word_is_near_or_not(string typed, string word, string near) =>
        Assert.Equal(near, string.Join(' ', NearWords.To(typed, [word])));

    [Fact]
    public void The_nearest_come_first_then_by_the_letters_and_three_at_most() =>
        Assert.Equal(["ketamina", "ketamine", "ketamixe"], NearWords.To("ketamino", ["ketaxine", "ketamixe", "ketamine", "ketamina"]));

    /// <summary>Longer texts are no mistyped words, and comparing them would take time.</summary>
    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void Up_to_64_letters_are_compared(int length, bool isNear)
    {
        var word = new string('a', length);
        Assert.Equal(isNear ? [word] : [], NearWords.To(word, [word]));
    }

    /// <summary>A listed word may be longer than any that is typed.</summary>
    [Fact]
    public void A_long_word_is_compared_too()
    {
        var word = new string('a', 70);
        Assert.Equal([word], NearWords.To(word[..64], [word]));
    }
}
