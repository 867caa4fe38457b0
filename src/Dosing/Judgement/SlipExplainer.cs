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

    private static readonly Route[] Routes =
        [Route.Intravenous, Route.Intramuscular, Route.Subcutaneous, Route.Intranasal, Route.Sublingual, Route.Oral];

    private readonly RangeJudge _ranges;
    private readonly JudgementRules _rules;
    private readonly (string Id, Rational Factor)[] _factors;

    /// <summary>An explainer for the strengths and the tolerance of the rules.</summary>
    public SlipExplainer(RangeJudge ranges, JudgementRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        _ranges = ranges;
        _rules = rules;
        _factors = [.. FixedFactors(rules)];
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
    internal static IEnumerable<string> WrongRoutes => Routes.Select(IdOf);

    /// <summary>The slips that would explain the dose; empty where it needs no explanation or none was found.</summary>
    public IReadOnlyList<Slip> Explain(JudgedDose judged, IReadOnlyList<DoseFinding> findings)
    {
        ArgumentNullException.ThrowIfNull(judged);
        if (judged.Verdict.Outcome is not (Outcome.Below or Outcome.Above or Outcome.AboveLimit)
            && !IsTooDeep(findings))
        {
            return [];
        }

        var slips = new List<Slip>();
        if (judged.Verdict is { Range: { } range, Value: { } value })
        {
            foreach (var (id, factor) in _factors)
            {
                Try(slips, id, factor, range, value);
            }

            if (judged.Request.Patient.Weight is { } weight)
            {
                Try(slips, PerKilogramLeftOut, weight.Exact, range, value);
                Try(slips, PerKilogramTwice, Rational.One / weight.Exact, range, value);
            }

            if (judged.Request.Container is { } container)
            {
                Try(slips, VialForMillilitre, Rational.One / container.Exact, range, value);
                Try(slips, MillilitreForVial, container.Exact, range, value);
            }
        }

        foreach (var route in Routes)
        {
            if (route != judged.Request.Route && ByRoute(judged, route) is { } slip)
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

        if (MayBeWithin(meant, range) && range.Judge(meant, _rules.TolerancePercent) == Outcome.Within)
        {
            slips.Add(new Slip(id, factor, range, meant));
        }
    }

    /// <summary>Most slips lead far away, which is seen at once; what is nearer is judged as every dose is.</summary>
    private bool MayBeWithin(in Rational meant, ReferenceRange range) => _rules.TolerancePercent > 50m
        || (meant.CompareTo(range.Low / 2m) >= 0 && meant.CompareTo(range.High * 2m) <= 0);

    /// <summary>The same dose by another route, without a time where that route takes none.</summary>
    private Slip? ByRoute(JudgedDose judged, Route route)
    {
        var dose = judged.Dose;
        var takesTime = route is Route.Intravenous or Route.Subcutaneous;
        if (!takesTime && dose.Time.IsContinuous)
        {
            return null;
        }

        var other = takesTime ? dose : dose with { Time = AdministrationTime.NotSaid, Rate = null, RatePerKilogram = null };
        if (_ranges.PrimaryFor(judged.Request, route, other.Time) is not { } range || other.TryExpress(range.Unit, out var value) is not null)
        {
            return null;
        }

        return range.Judge(value, _rules.TolerancePercent) == Outcome.Within
            ? new Slip(IdOf(route), null, range, value) : null;
    }

    private static string IdOf(Route route) => $"route-{Words.Routes.Word(route)}";
}
