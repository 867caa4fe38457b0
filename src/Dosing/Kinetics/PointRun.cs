using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Dosing.Kinetics;

/// <summary>
/// A run of even points without an event: eight neighbouring times stand side by side in a vector, and a multiplication and an
/// addition for each exponential move all eight on by eight steps.
/// </summary>
/// <remarks>
/// The lanes are times of one patient rather than patients: a curve is written in one piece, one patient alone is as fast as one of many,
/// and no result depends on who stands beside whom.
/// </remarks>
internal readonly ref struct PointRun(Transition step, Transition block, bool isEffectSite)
{
    /// <summary>How many times stand side by side.</summary>
    public const int Lanes = 8;

    /// <summary>The longest run. Each block adds about a unit in the last place of rounding, so 512 blocks stay within 1e-13.</summary>
    public const int MostPoints = 512 * Lanes;

    private readonly Transition _step = step;

    private readonly Transition _block = block;

    /// <summary>Fills the run. The state is that of its first point.</summary>
    public void Fill(ref KineticState state, Span<double> values)
    {
        var depots = state.Depots.Length;
        Span<double> a = stackalloc double[Lanes], b = stackalloc double[Lanes], c = stackalloc double[Lanes], e = stackalloc double[Lanes];
        var waiting = depots == 0 ? default : new double[depots * Lanes].AsSpan();
        for (var lane = 0; lane < Lanes; lane++)
        {
            (a[lane], b[lane], c[lane], e[lane]) = (state.Plasma.A, state.Plasma.B, state.Plasma.C, state.Effect);
            for (var k = 0; k < depots; k++)
            {
                waiting[(k * Lanes) + lane] = state.Depots[k];
            }

            _step.Advance(ref state);
        }

        var (x, y, z) = (Vector512.Create<double>(a), Vector512.Create<double>(b), Vector512.Create<double>(c));
        if (depots == 0 && !isEffectSite)
        {
            FillPlain(x, y, z, state.Rate, values);
        }
        else if (depots == 1 && !isEffectSite)
        {
            FillAbsorbed(x, y, z, Vector512.Create<double>(waiting), state.Rate, values);
        }
        else
        {
            FillAny(x, y, z, Vector512.Create<double>(e), MemoryMarshal.Cast<double, Vector512<double>>(waiting), state.Rate, values);
        }
    }

    /// <summary>Plasma without absorption: what a population of thousands spends its time on.</summary>
    private void FillPlain(Vector512<double> x, Vector512<double> y, Vector512<double> z, double rate, Span<double> values)
    {
        var (dx, dy, dz) = (Vector512.Create(_block.Decay.A), Vector512.Create(_block.Decay.B), Vector512.Create(_block.Decay.C));
        var (ix, iy, iz) = (Vector512.Create(rate * _block.Input.A), Vector512.Create(rate * _block.Input.B), Vector512.Create(rate * _block.Input.C));
        while (values.Length >= Lanes)
        {
            (x + y + z).CopyTo(values);
            values = values[Lanes..];
            x = (x * dx) + ix;
            y = (y * dy) + iy;
            z = (z * dz) + iz;
        }

        CopyRest(x + y + z, values);
    }

    /// <summary>Plasma with one absorption rate constant: the other case that comes by the thousand.</summary>
    private void FillAbsorbed(Vector512<double> x, Vector512<double> y, Vector512<double> z, Vector512<double> depot, double rate, Span<double> values)
    {
        var (dx, dy, dz) = (Vector512.Create(_block.Decay.A), Vector512.Create(_block.Decay.B), Vector512.Create(_block.Decay.C));
        var (ix, iy, iz) = (Vector512.Create(rate * _block.Input.A), Vector512.Create(rate * _block.Input.B), Vector512.Create(rate * _block.Input.C));
        var (gone, into) = (Vector512.Create(_block.DepotDecay[0]), _block.DepotToModes[0]);
        var (ax, ay, az) = (Vector512.Create(into.A), Vector512.Create(into.B), Vector512.Create(into.C));
        while (values.Length >= Lanes)
        {
            (x + y + z).CopyTo(values);
            values = values[Lanes..];
            x = (x * dx) + (ix + (depot * ax));
            y = (y * dy) + (iy + (depot * ay));
            z = (z * dz) + (iz + (depot * az));
            depot *= gone;
        }

        CopyRest(x + y + z, values);
    }

    /// <summary>All else: the effect site, and several absorption rate constants.</summary>
    private void FillAny(
        Vector512<double> x, Vector512<double> y, Vector512<double> z, Vector512<double> effect, Span<Vector512<double>> waiting, double rate, Span<double> values)
    {
        var input = _block.Input;
        while (values.Length > 0)
        {
            var value = isEffectSite ? effect : x + y + z;
            if (values.Length < Lanes)
            {
                CopyRest(value, values);
                return;
            }

            value.CopyTo(values);
            values = values[Lanes..];
            effect = (effect * _block.EffectDecay) + Vector512.Create(rate * _block.EffectInput)
                + (x * _block.ToEffect.A) + (y * _block.ToEffect.B) + (z * _block.ToEffect.C);
            x = (x * _block.Decay.A) + Vector512.Create(rate * input.A);
            y = (y * _block.Decay.B) + Vector512.Create(rate * input.B);
            z = (z * _block.Decay.C) + Vector512.Create(rate * input.C);
            for (var k = 0; k < waiting.Length; k++)
            {
                var depot = waiting[k];
                effect += depot * _block.DepotToEffect[k];
                x += depot * _block.DepotToModes[k].A;
                y += depot * _block.DepotToModes[k].B;
                z += depot * _block.DepotToModes[k].C;
                waiting[k] = depot * _block.DepotDecay[k];
            }
        }
    }

    private static void CopyRest(Vector512<double> value, Span<double> values)
    {
        for (var lane = 0; lane < values.Length; lane++)
        {
            values[lane] = value[lane];
        }
    }
}
