using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Quantities;
using Dosing.Requests;

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
            && !findings.Any(f => f.Kind == DoseFindingKind.DepthExceedsIntent))
        {
            return [];
        }

        var slips = new List<Slip>();
        if (judged.Verdict is { Range: { } range, Value: { } value })
        {
            foreach (var (id, factor) in Factors(judged.Request))
            {
                var meant = value * factor;
                if (range.Judge(meant, _rules.TolerancePercent) == Outcome.Within)
                {
                    slips.Add(new Slip(id, factor, range, meant));
                }
            }
        }

        slips.AddRange(Routes.Where(route => route != judged.Request.Route).Select(route => ByRoute(judged, route)).OfType<Slip>());
        return slips;
    }

    private IEnumerable<(string Id, Rational Factor)> Factors(ValidatedRequest request)
    {
        IEnumerable<(string, Rational)> factors = _factors;
        if (request.Patient.Weight is { } weight)
        {
            factors = factors.Append((PerKilogramLeftOut, weight.Exact)).Append((PerKilogramTwice, Rational.One / weight.Exact));
        }

        return request.Container is { } container
            ? factors.Append((VialForMillilitre, Rational.One / container.Exact)).Append((MillilitreForVial, container.Exact))
            : factors;
    }

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
