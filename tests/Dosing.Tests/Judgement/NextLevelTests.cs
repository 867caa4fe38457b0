using Dosing.Clinical;
using Dosing.Judgement;

namespace Dosing.Tests.Judgement;

/// <summary>Ties of the next level, by algebra: what begins at a value begins before what begins above it; of equals the more severe is told.</summary>
public class NextLevelTests
{
    private static readonly LevelStart AtOne = new(DepthLevel.Transition, 1m, Inclusive: true);
    private static readonly LevelStart AboveOne = new(DepthLevel.Anaesthetic, 1m, Inclusive: false);
    private static readonly LevelStart DeeperAtOne = new(DepthLevel.Sedation, 1m, Inclusive: true);

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
        Assert.Null(NextLevels.First(2m, DepthLevel.Sedation, [AtOne, DeeperAtOne], DoseUnit.MilligramsPerKilogram));

    private static DepthLevel First(params LevelStart[] starts) =>
        NextLevels.First(0.5m, DepthLevel.SubAnaesthetic, starts, DoseUnit.MilligramsPerKilogram)!.Level;
}
