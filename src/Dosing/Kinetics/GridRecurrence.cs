namespace Dosing.Kinetics;

/// <summary>Fills an even grid.</summary>
internal static class GridRecurrence
{
    public static void FillPlasma(ConcentrationProfile profile, EvenGrid grid, double factor, Span<double> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = factor * Superposition.Plasma(profile.Model, profile.Regimen, grid.MinuteOf(i));
        }
    }

    public static void FillEffectSite(ConcentrationProfile profile, EvenGrid grid, double factor, Span<double> values)
    {
        var rate = profile.EffectSiteRatePerMinute!.Value;
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = factor * rate * Superposition.Trailing(profile.Model, profile.Regimen, rate, grid.MinuteOf(i));
        }
    }
}
