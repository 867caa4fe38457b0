using Dosing.Clinical;
using Dosing.Judgement;

namespace Dosing.Tests.Judgement;

/// <summary>Which of two starts of a deeper level comes first, by the rule that the type states.</summary>
public class NextLevelsTests
{
    [Theory]
    [InlineData(1, true, DepthLevel.Sedation, 2, true, DepthLevel.Anaesthetic, "first")] // the lower start
    [InlineData(2, true, DepthLevel.Sedation, 1, true, DepthLevel.Transition, "second")]
    [InlineData(1, true, DepthLevel.Sedation, 1, false, DepthLevel.Anaesthetic, "first")] // the inclusive one
    [InlineData(1, false, DepthLevel.Anaesthetic, 1, true, DepthLevel.Sedation, "second")]
    [InlineData(1, true, DepthLevel.Sedation, 1, true, DepthLevel.Anaesthetic, "second")] // the more severe
    [InlineData(1, true, DepthLevel.Anaesthetic, 1, true, DepthLevel.Sedation, "first")]
    [InlineData(1, true, DepthLevel.Sedation, 1, true, DepthLevel.Sedation, "first")] // alike in all: the one considered first
    [InlineData(1, true, DepthLevel.Sedation, 0, true, DepthLevel.SubAnaesthetic, "first")] // no deeper than the dose
    public void The_first_is_the_lower_then_the_inclusive_then_the_more_severe(int start, bool inclusive, DepthLevel level, int otherStart, bool otherInclusive, DepthLevel otherLevel, string first)
    {
        var levels = new NextLevels(DepthLevel.SubAnaesthetic);
        levels.Consider(level, start, inclusive, "first");
        levels.Consider(otherLevel, otherStart, otherInclusive, "second");

        Assert.Equal(first, levels.First(1m, DoseUnit.MilligramsPerKilogram)!.Rule);
    }

    [Fact]
    public void At_the_top_there_is_none() => Assert.Null(new NextLevels(DepthLevel.BeyondEvidence).First(1m, DoseUnit.Milligrams));
}
