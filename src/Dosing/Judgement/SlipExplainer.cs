using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Quantities;

namespace Dosing.Judgement;

/// <summary>A slip that would explain the dose. A guess, never an answer.</summary>
/// <param name="Id">The id, such as <c>strength-50-for-10</c>.</param>
/// <param name="Factor">By what the dose would have to be multiplied to undo the slip; null for a wrong route.</param>
/// <param name="Range">The range within which the dose would then be.</param>
/// <param name="Value">The dose without the slip, in the unit of that range.</param>
public sealed record Slip(string Id, Rational? Factor, ReferenceRange Range, Rational Value);

/// <summary>Tries single slips, one at a time, and keeps those that bring the dose within a range.</summary>
public sealed class SlipExplainer
{
    internal const string PerKilogramLeftOut = "per-kg-left-out";
    internal const string PerKilogramTwice = "per-kg-twice";
    internal const string VialForMillilitre = "vial-for-ml";
    internal const string MillilitreForVial = "ml-for-vial";

    private static readonly (string Id, Rational Factor)[] Constant =
    [
        ("ten-times-high", 0.1m),
        ("ten-times-low", 10m),
        ("hundred-times-high", 0.01m),
        ("hundred-times-low", 100m),
    ];

    private static readonly (string Id, Rational Factor)[] Units =
    [
        ("mg-for-mcg", 0.001m),
        ("mcg-for-mg", 1000m),
        ("per-min-for-per-h", Rational.Quotient(1m, 60m)),
        ("per-h-for-per-min", 60m),
        ("pounds-as-kilograms", BodyWeight.KilogramsPerPound),
        ("pounds-as-kilograms-twice", BodyWeight.KilogramsPerPound * BodyWeight.KilogramsPerPound),
    ];

    private static readonly (string Id, Route Route)[] Routes =
    [
        .. ((Route[])[Route.Intravenous, Route.Intramuscular, Route.Subcutaneous, Route.Intranasal, Route.Sublingual, Route.Oral])
            .Select(route => ($"route-{Words.Routes.Word(route)}", route)),
    ];

    private readonly RangeJudge _ranges;
    private readonly JudgementRules _rules;
    private readonly (string Id, Rational Factor, double Nearly)[] _factors;

    /// <summary>An explainer for the strengths and the tolerance of the rules.</summary>
    public SlipExplainer(RangeJudge ranges, JudgementRules rules)
    {
        ArgumentNullException.ThrowIfNull(ranges);
        ArgumentNullException.ThrowIfNull(rules);
        _ranges = ranges;
        _rules = rules;
        _factors = [.. FixedFactors(rules).Select(f => (f.Id, f.Factor, f.Factor.Nearly()))];
    }

    /// <summary>The slips whose factor is the same for every order, in the order in which they are tried.</summary>
    internal static IEnumerable<(string Id, Rational Factor)> FixedFactors(JudgementRules rules) =>
    [
        .. Constant,
        .. from inHand in rules.SlipStrengths
           from meant in rules.SlipStrengths
           where inHand != meant
           select ($"strength-{QuantityFormat.Number(inHand)}-for-{QuantityFormat.Number(meant)}", Rational.Quotient(meant, inHand)),
        .. Units,
    ];

    /// <summary>The slips of a wrong route, in the order in which they are tried.</summary>
    internal static IEnumerable<string> WrongRoutes => Routes.Select(r => r.Id);

    /// <summary>The slips that would explain the dose; empty where it needs no explanation or none was found.</summary>
    public IReadOnlyList<Slip> Explain(JudgedDose judged, IReadOnlyList<DoseFinding> findings)
    {
        ArgumentNullException.ThrowIfNull(judged);
        ArgumentNullException.ThrowIfNull(findings);
        if (judged.Verdict.Outcome is not (Outcome.Below or Outcome.Above or Outcome.AboveLimit)
            && !IsTooDeep(findings))
        {
            return [];
        }

        var slips = new List<Slip>();
        if (judged.Verdict is { Range: { } range, Value: { } value })
        {
            var window = new Window(range, _rules.TolerancePercent);
            var nearly = value.Nearly();
            foreach (var (id, factor, about) in _factors)
            {
                if (window.MayHold(nearly * about))
                {
                    Try(slips, id, factor, range, value);
                }
            }

            if (judged.Request.Patient.Weight is { Exact: var weight })
            {
                if (window.MayHold(nearly * weight.Nearly()))
                {
                    Try(slips, PerKilogramLeftOut, weight, range, value);
                }

                if (window.MayHold(nearly / weight.Nearly()))
                {
                    Try(slips, PerKilogramTwice, Rational.One / weight, range, value);
                }
            }

            if (judged.Request.Container is { } container)
            {
                Try(slips, VialForMillilitre, Rational.One / container.Exact, range, value);
                Try(slips, MillilitreForVial, container.Exact, range, value);
            }
        }

        foreach (var (id, route) in Routes)
        {
            if (route != judged.Request.Route && ByRoute(judged, id, route) is { } slip)
            {
                slips.Add(slip);
            }
        }

        return slips;
    }

    private static bool IsTooDeep(IReadOnlyList<DoseFinding> findings)
    {
        for (var i = 0; i < findings.Count; i++)
        {
            if (findings[i].Kind == DoseFindingKind.DepthExceedsIntent)
            {
                return true;
            }
        }

        return false;
    }

    private void Try(List<Slip> slips, string id, in Rational factor, ReferenceRange range, in Rational value)
    {
        var meant = value * factor;
        if (range.Judge(meant, _rules.TolerancePercent) == Outcome.Within)
        {
            slips.Add(new Slip(id, factor, range, meant));
        }
    }

    /// <summary>The same dose in the same time by another route.</summary>
    private Slip? ByRoute(JudgedDose judged, string id, Route route)
    {
        if (_ranges.PrimaryFor(judged.Request, route, judged.Dose.Time) is not { } range || judged.Dose.TryExpress(range.Unit, out var value) is not null)
        {
            return null;
        }

        return range.Judge(value, _rules.TolerancePercent) == Outcome.Within
            ? new Slip(id, null, range, value) : null;
    }

    /// <summary>
    /// Where a dose within a range lies, the tolerance included, with one percent to spare: most slips lead far away, which is
    /// seen at once, and what is nearer is judged as every dose is.
    /// </summary>
    private readonly struct Window(ReferenceRange range, decimal tolerancePercent)
    {
        private readonly double _low = (double)range.Low * (1 - ((double)tolerancePercent / 100)) * 0.99;
        private readonly double _high = (double)range.High * (1 + ((double)tolerancePercent / 100)) * 1.01;

        /// <summary>False only for what is surely outside; a value of which nothing is known may be held.</summary>
        public bool MayHold(double nearly) => !(nearly < _low || nearly > _high);
    }
}
