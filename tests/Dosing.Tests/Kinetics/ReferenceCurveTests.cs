using Dosing.Kinetics;

namespace Dosing.Tests.Kinetics;

/// <summary>The six curves of the evidence, to 1e-9 relative with an absolute floor of 1e-12 of the peak.</summary>
public class ReferenceCurveTests
{
    public static TheoryData<string> Curves => [.. ReferenceCurve.Names];

    [Theory]
    [MemberData(nameof(Curves))]
    public void Rates_and_coefficients_are_those_of_the_header(string name)
    {
        var curve = ReferenceCurve.Read(name);
        Close.Curves(curve.Rates, [.. curve.Model.Modes.Select(m => m.RatePerMinute)], 1e-14);
        Close.Curves(curve.Coefficients, [.. curve.Model.Modes.Select(m => m.CoefficientPerLitre)], 1e-13);
    }

    [Theory]
    [MemberData(nameof(Curves))]
    public void Any_times_give_the_curve(string name)
    {
        var curve = ReferenceCurve.Read(name);
        var values = new double[curve.Minutes.Length];
        curve.Profile.FillPlasma(curve.Minutes, values);
        Close.Curves(curve.Plasma, values);
        if (curve.EffectSite is { } effect)
        {
            curve.Profile.FillEffectSite(curve.Minutes, values);
            Close.Curves(effect, values);
        }
    }

    [Theory]
    [Trait("Hazard", "H-84")]
    [MemberData(nameof(Curves))]
    public void An_even_grid_gives_the_curve(string name)
    {
        var curve = ReferenceCurve.Read(name);
        foreach (var (grid, first) in Grids(curve))
        {
            var values = new double[grid.Points];
            curve.Profile.FillPlasma(grid, values);
            Close.Curves(curve.Plasma.AsSpan(first, grid.Points), values, peak: curve.Plasma.Max());
            if (curve.EffectSite is { } effect)
            {
                curve.Profile.FillEffectSite(grid, values);
                Close.Curves(effect.AsSpan(first, grid.Points), values, peak: effect.Max());
            }
        }
    }

    /// <summary>The grid of the curve, or the even stretches of one in segments.</summary>
    private static List<(EvenGrid Grid, int First)> Grids(ReferenceCurve curve)
    {
        if (curve.Grid is { } whole)
        {
            return [(whole, 0)];
        }

        var stretches = new List<(EvenGrid, int)>();
        for (var first = 0; first < curve.Minutes.Length - 1;)
        {
            var (step, last) = (curve.Minutes[first + 1] - curve.Minutes[first], first + 1);
            while (last + 1 < curve.Minutes.Length && Math.Abs(curve.Minutes[last + 1] - curve.Minutes[last] - step) < 1e-9)
            {
                last++;
            }

            stretches.Add((new(curve.Minutes[first], step, last - first + 1), first));
            first = last;
        }

        return stretches;
    }
}
