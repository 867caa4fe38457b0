using Dosing.Quantities;

namespace Dosing.Simulation;

/// <summary>
/// Holds all intravenous doses of a regimen together against the limits of one bolus and one infusion:
/// a dose in parts, or at a speed that is hardly slower, is the same dose.
/// </summary>
internal sealed class IntravenousLimits
{
    private readonly KineticLimits _limits;
    private readonly Part[] _parts;

    /// <summary>Prepares the intravenous doses, in mg/kg and minutes.</summary>
    public IntravenousLimits(IEnumerable<SimulatedDose> doses, BodyWeight weight, KineticLimits limits)
    {
        _limits = limits;
        _parts = [.. doses.Where(dose => dose.IsIntravenous).Select(dose => new Part(
            dose.At.ExactMinutes,
            dose.At.ExactMinutes + (dose.Over is { } over ? over.ExactMinutes : Rational.Zero),
            dose.Mass.Exact / weight.Exact,
            dose.IsBolus(limits))).OrderBy(part => part.From)];
    }

    /// <summary>
    /// The minutes of the first window in which most is given, where that is more than one bolus may be, and how much in mg/kg; otherwise null.
    /// A bolus counts whole where it begins; of an infusion counts what its rate gives within the window, whose two ends belong to it.
    /// </summary>
    public (Rational From, Rational MgPerKg)? TooFast()
    {
        Rational window = _limits.IgnoredMinutes;

        // What a window holds changes its course only where one of its ends meets the beginning or the end of a dose.
        var most = _parts.SelectMany(part => part.IsBolus ? [part.From] : new[] { part.From, part.To })
            .SelectMany(minute => new[] { minute, minute + ((Rational)(-1m) * window) })
            .Select(from => from < Rational.Zero ? Rational.Zero : from).Distinct().Order()
            .Select(from => (From: from, MgPerKg: Given(from, from + window)))
            .Aggregate((From: Rational.Zero, MgPerKg: Rational.Zero), (best, next) => next.MgPerKg > best.MgPerKg ? next : best);
        return most.MgPerKg > _limits.BolusMgPerKg ? most : null;
    }

    /// <summary>Infusions that overlap, touch, or lie no further apart than the ignored minutes, as one: its minutes and its mg/kg.</summary>
    public IEnumerable<(Rational Minutes, Rational MgPerKg)> JoinedInfusions()
    {
        (Rational From, Rational To, Rational MgPerKg)? open = null;
        foreach (var part in _parts.Where(part => !part.IsBolus))
        {
            if (open is { } one && part.From <= one.To + (Rational)_limits.IgnoredMinutes)
            {
                open = (one.From, part.To > one.To ? part.To : one.To, one.MgPerKg + part.MgPerKg);
                continue;
            }

            if (open is { } ended)
            {
                yield return Joined(ended);
            }

            open = (part.From, part.To, part.MgPerKg);
        }

        if (open is { } last)
        {
            yield return Joined(last);
        }
    }

    private static (Rational Minutes, Rational MgPerKg) Joined((Rational From, Rational To, Rational MgPerKg) one) => (Less(one.To, one.From), one.MgPerKg);

    private Rational Given(Rational from, Rational to) => _parts.Where(part => part.From <= to && part.To >= from)
        .Aggregate(Rational.Zero, (sum, part) => sum + part.Within(from, to));

    private static Rational Less(Rational left, Rational right) => left + ((Rational)(-1m) * right);

    private readonly record struct Part(Rational From, Rational To, Rational MgPerKg, bool IsBolus)
    {
        public Rational Within(Rational from, Rational to)
        {
            if (IsBolus)
            {
                return From >= from && From <= to ? MgPerKg : Rational.Zero;
            }

            var (begin, end) = (From > from ? From : from, To < to ? To : to);
            return end > begin ? MgPerKg * Less(end, begin) / Less(To, From) : Rational.Zero;
        }
    }
}
