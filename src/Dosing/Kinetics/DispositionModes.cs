namespace Dosing.Kinetics;

/// <summary>
/// The rates and weights of the exponentials of a mammillary model, from its secular equation.
/// </summary>
/// <remarks>
/// With k for k12, k13 (out) and p for k21, k31 (back) the rates are the roots of h(x) = x (1 + sum of k / (p - x)) - k10.
/// h rises from pole to pole, so each gap between 0, the p and infinity holds one root. The weight of a root is
/// 1 / (1 + sum of k p / (p - x)^2): a sum of positive terms, so no weight is spoilt by roots that lie close together, as they
/// do in the usual formula with differences of roots. For that p - x has to be exact, so each root is sought as its distance
/// from the nearer end of its gap.
/// </remarks>
internal static class DispositionModes
{
    /// <summary>Writes the modes of a unit amount and a unit volume, the fastest first.</summary>
    public static void Solve(double k10, ReadOnlySpan<PeripheralRates> peripherals, Span<DispositionMode> modes)
    {
        if (peripherals.Length == 0)
        {
            modes[0] = new(k10, 1);
            return;
        }

        var fast = peripherals[0];
        if (peripherals.Length == 1)
        {
            Two(k10, fast, modes);
            return;
        }

        var slow = peripherals[1];
        if (fast.BackPerMinute < slow.BackPerMinute)
        {
            (fast, slow) = (slow, fast);
        }

        if (fast.BackPerMinute == slow.BackPerMinute)
        {
            Merged(k10, fast, slow, modes);
            return;
        }

        var equation = new Secular(k10, fast, slow);
        modes[0] = equation.Above();
        modes[1] = equation.Between();
        modes[2] = equation.Below();
    }

    /// <summary>y^2 + (p - k10 - k12) y - p k12 = 0 with y = x - p: one root on each side, none by cancellation.</summary>
    private static void Two(double k10, PeripheralRates peripheral, Span<DispositionMode> modes)
    {
        var (k, p) = (peripheral.OutPerMinute, peripheral.BackPerMinute);
        var b = p - k10 - k;
        var root = Math.Sqrt((b * b) + (4 * p * k));
        var above = b > 0 ? 2 * p * k / (b + root) : (root - b) / 2;

        // The other root lies pk / above below, so that its weight needs no root of its own.
        var ratio = k / above * (p / above);
        modes[0] = new(p + above, 1 / (1 + ratio));
        modes[1] = new(k10 * (p / (p + above)), 1 / (1 + (1 / ratio)));
    }

    /// <summary>Two peripheral compartments with the same way back act as one; the root between them has no weight.</summary>
    private static void Merged(double k10, PeripheralRates first, PeripheralRates second, Span<DispositionMode> modes)
    {
        Two(k10, new(first.OutPerMinute + second.OutPerMinute, first.BackPerMinute), modes);
        modes[2] = modes[1];
        modes[1] = new(first.BackPerMinute, 0);
    }

    private readonly struct Secular(double k10, PeripheralRates fast, PeripheralRates slow)
    {
        private readonly double _gap = fast.BackPerMinute - slow.BackPerMinute;

        /// <summary>The root above the faster pole; it is at most k10 + k12 + k13 above it.</summary>
        public DispositionMode Above() => Root(fast.BackPerMinute, 0, -_gap, k10 + fast.OutPerMinute + slow.OutPerMinute);

        /// <summary>The root between the poles, as its distance from the nearer one.</summary>
        public DispositionMode Between()
        {
            var half = _gap / 2;
            return Value(slow.BackPerMinute + half, half, -half) > 0
                ? Root(slow.BackPerMinute, _gap, 0, half)
                : Root(fast.BackPerMinute, 0, -_gap, -half);
        }

        /// <summary>The root between 0 and the slower pole, as its distance from the nearer end.</summary>
        public DispositionMode Below()
        {
            var half = slow.BackPerMinute / 2;
            return Value(half, fast.BackPerMinute - half, half) > 0
                ? Root(0, fast.BackPerMinute, slow.BackPerMinute, half)
                : Root(slow.BackPerMinute, _gap, 0, -half);
        }

        private double Value(double x, double toFast, double toSlow) =>
            (x * (1 + (fast.OutPerMinute / toFast) + (slow.OutPerMinute / toSlow))) - k10;

        /// <summary>
        /// The root by halving its distance from the origin. Positive doubles stand in the order of their bits, so at most 63
        /// halvings of the bits end at two neighbours, however close to the origin the root is.
        /// </summary>
        /// <param name="origin">The end of the gap that the distance counts from.</param>
        /// <param name="fastAt">The faster pole, counted from the origin.</param>
        /// <param name="slowAt">The slower pole, counted from the origin.</param>
        /// <param name="furthest">A distance that the root does not exceed; negative where the root is below the origin.</param>
        private DispositionMode Root(double origin, double fastAt, double slowAt, double furthest)
        {
            var (near, far) = (0L, BitConverter.DoubleToInt64Bits(Math.Abs(furthest)));
            while (far - near > 1)
            {
                var middle = near + ((far - near) / 2);
                var y = Math.CopySign(BitConverter.Int64BitsToDouble(middle), furthest);
                if ((Value(origin + y, fastAt - y, slowAt - y) > 0) == (y > 0))
                {
                    far = middle;
                }
                else
                {
                    near = middle;
                }
            }

            var root = Math.CopySign(BitConverter.Int64BitsToDouble(far), furthest);
            return new(origin + root, Weight(fastAt - root, slowAt - root));
        }

        private double Weight(double toFast, double toSlow) => 1 / (1
            + (fast.OutPerMinute / toFast * (fast.BackPerMinute / toFast))
            + (slow.OutPerMinute / toSlow * (slow.BackPerMinute / toSlow)));
    }
}
