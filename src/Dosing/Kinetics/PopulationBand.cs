namespace Dosing.Kinetics;

/// <summary>Percentiles over the patients of a population, at each point of a grid.</summary>
public static class PopulationBand
{
    /// <summary>The percentiles of the patients themselves.</summary>
    /// <param name="curves">Patients x points numbers, one patient after the other, as <see cref="Population.FillPlasma"/> fills them.</param>
    /// <param name="points">The points of each curve, 1 or more.</param>
    /// <param name="percents">Which percentiles, from 0 to 100, in any order, for example 5, 50 and 95.</param>
    /// <returns>One array for each percentile, in the order asked for, with a number for each point: interpolated between neighbours.</returns>
    /// <exception cref="ArgumentException">There is no curve, or the length is not a multiple of the points.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public static double[][] OfPatients(ReadOnlySpan<double> curves, int points, params ReadOnlySpan<double> percents) =>
        Of(curves, points, percents, residual: null, seed: 0);

    /// <summary>
    /// The percentiles of measurements: each concentration of each patient times a residual e^(sigma z) of its own, which stands for the
    /// assay and for what the model does not describe.
    /// </summary>
    /// <param name="curves">Patients x points numbers, one patient after the other.</param>
    /// <param name="points">The points of each curve, 1 or more.</param>
    /// <param name="residualCoefficientOfVariation">The CV of the residual, as a fraction, from 0 to 10.</param>
    /// <param name="seed">The same seed gives the same residuals; those of patient k do not depend on the number of patients.</param>
    /// <param name="percents">Which percentiles, from 0 to 100, in any order.</param>
    /// <returns>One array for each percentile, in the order asked for, with a number for each point.</returns>
    /// <exception cref="ArgumentException">There is no curve, or the length is not a multiple of the points.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public static double[][] OfMeasurements(
        ReadOnlySpan<double> curves, int points, double residualCoefficientOfVariation, long seed, params ReadOnlySpan<double> percents) =>
        Of(curves, points, percents, new LogNormal(1, residualCoefficientOfVariation), seed);

    private static double[][] Of(ReadOnlySpan<double> curves, int points, ReadOnlySpan<double> percents, LogNormal? residual, long seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(points, 1);
        if (curves.IsEmpty || curves.Length % points != 0)
        {
            throw new ArgumentException($"curves holds {curves.Length} numbers; it has to hold a whole number of curves of {points}.", nameof(curves));
        }

        foreach (var percent in percents)
        {
            _ = percent is >= 0 and <= 100 ? percent : throw Allowed.Refused(percent, nameof(percents), "%", "0 to 100");
        }

        // Point by point: sorting needs the patients of one time beside each other.
        var patients = curves.Length / points;
        var byPoint = new double[curves.Length];
        for (var k = 0; k < patients; k++)
        {
            // Sequences below 2^32 draw the patients; those above it their residuals.
            var draws = residual is null ? null : new RandomDraws(seed, (1L << 32) + k);
            for (var j = 0; j < points; j++)
            {
                var value = curves[(k * points) + j];
                byPoint[(j * patients) + k] = draws is null ? value : value * residual!.Value.Draw(draws);
            }
        }

        var bands = new double[percents.Length][];
        for (var i = 0; i < bands.Length; i++)
        {
            bands[i] = new double[points];
        }

        for (var j = 0; j < points; j++)
        {
            var sorted = byPoint.AsSpan(j * patients, patients);
            sorted.Sort();
            for (var i = 0; i < bands.Length; i++)
            {
                bands[i][j] = Between(sorted, percents[i]);
            }
        }

        return bands;
    }

    /// <summary>Linear between the two neighbours of place (n - 1) p / 100, counted from 0.</summary>
    private static double Between(ReadOnlySpan<double> sorted, double percent)
    {
        var place = (sorted.Length - 1) * (percent / 100);
        var below = (int)place;
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((place - below) * (sorted[above] - sorted[below]));
    }
}
