namespace Dosing.Cli.Rendering.Pictures;

/// <summary>A logarithmic axis: equal folds are equal distances.</summary>
/// <param name="From">The value at the left end, above zero.</param>
/// <param name="To">The value at the right end.</param>
/// <param name="Left">Where the left end stands.</param>
/// <param name="Right">Where the right end stands.</param>
internal sealed record LogAxis(double From, double To, double Left, double Right)
{
    /// <summary>Where a value stands; beyond the ends, at the end.</summary>
    public double At(double value) => Left + (Right - Left) * Math.Clamp((Math.Log10(Math.Max(value, From)) - Math.Log10(From)) / (Math.Log10(To) - Math.Log10(From)), 0, 1);

    /// <summary>The values 1, 2 and 5 of every power of ten on the axis, ascending.</summary>
    public IEnumerable<decimal> Ticks()
    {
        for (var decade = 0.00001m; (double)decade <= To; decade *= 10m)
        {
            foreach (var tick in (decimal[])[decade, 2m * decade, 5m * decade])
            {
                if ((double)tick >= From && (double)tick <= To)
                {
                    yield return tick;
                }
            }
        }
    }
}
