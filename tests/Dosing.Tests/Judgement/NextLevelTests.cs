using Dosing.Clinical;
using Dosing.Judgement;

namespace Dosing.Tests.Judgement;

/// <summary>Ties of the next level, by algebra: what begins at a value begins before what begins above it; of equals the more severe is told.</summary>
public class NextLevelTests
{
    private static readonly (DepthLevel, bool) AtOne = (DepthLevel.Transition, true);
    private static readonly (DepthLevel, bool) AboveOne = (DepthLevel.Anaesthetic, false);
    private static readonly (DepthLevel, bool) DeeperAtOne = (DepthLevel.Sedation, true);

    [Fact]
    public void Of_two_that_begin_at_the_same_value_the_inclusive_one_comes_first()
    {
        Assert.Equal(DepthLevel.Transition, First(AtOne, AboveOne));
        Assert.Equal(DepthLevel.Transition, First(AboveOne, AtOne));
    }

    [Fact]
    public void Of_two_that_are_alike_the_more_severe_counts()
    {
        Assert.Equal(DepthLevel.Sedation, First(AtOne, DeeperAtOne));
        Assert.Equal(DepthLevel.Sedation, First(DeeperAtOne, AtOne));
    }

    [Fact]
    public void A_level_that_is_not_deeper_is_not_next() =>
        Assert.Null(Next(2m, DepthLevel.Sedation, AtOne, DeeperAtOne));

    private static DepthLevel First(params (DepthLevel, bool)[] startsAtOne) => Next(0.5m, DepthLevel.SubAnaesthetic, startsAtOne)!.Level;

    private static NextLevel? Next(decimal dose, DepthLevel level, params (DepthLevel Level, bool Inclusive)[] startsAtOne)
    {
        var next = new NextLevels(level);
        foreach (var start in startsAtOne)
        {
            next.Consider(start.Level, 1m, start.Inclusive);
        }

        return next.First(dose, DoseUnit.MilligramsPerKilogram);
    }
}
