using Dosing.Kinetics;

namespace Dosing.Tests.Kinetics;

/// <summary>Where on a grid a minute falls, against a walk over all of its times.</summary>
public sealed class EvenGridIndexTests
{
    /// <summary>3 x 0.1 is 0.30000000000000004, and that by 0.1 rounds above 3: the times decide, not the quotient.</summary>
    [Theory]
    [InlineData(0, 0.1, 2000)]
    [InlineData(-7.3, 0.1, 2000)]
    [InlineData(1e6, 0.7, 500)]
    [InlineData(0, 1d / 3, 2000)]
    [InlineData(5, 20, 100)]
    public void Each_time_of_a_grid_is_found_at_its_own_index_and_each_gap_behind_it(double start, double step, int points)
    {
        var grid = new EvenGrid(start, step, points);
        Assert.All(Enumerable.Range(0, points), i =>
        {
            Assert.Equal(i, grid.FirstAtOrAfter(grid[i]));
            Assert.Equal(Walk(grid, Math.BitIncrement(grid[i])), grid.FirstAtOrAfter(Math.BitIncrement(grid[i])));
            Assert.Equal(Walk(grid, Math.BitDecrement(grid[i])), grid.FirstAtOrAfter(Math.BitDecrement(grid[i])));
        });
        Assert.Equal(0, grid.FirstAtOrAfter(start - 1));
        Assert.Equal(points, grid.FirstAtOrAfter(grid[points - 1] + step));
    }

    private static int Walk(EvenGrid grid, double minute)
    {
        for (var i = 0; i < grid.Points; i++)
        {
            if (grid[i] >= minute)
            {
                return i;
            }
        }

        return grid.Points;
    }
}
