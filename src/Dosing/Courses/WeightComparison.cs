using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Judgement;
using Dosing.Quantities;

namespace Dosing.Courses;

/// <summary>How the weight of the patient changed, and what the same mass of drug is per kilogram at each weight.</summary>
/// <param name="First">The weight at the first session, or null.</param>
/// <param name="Last">The weight at the last session, or null.</param>
/// <param name="Now">The weight at the next session, or null.</param>
/// <param name="Doses">The doses of the first, the last and the next session, each at each weight; possibly empty.</param>
public sealed record WeightComparison(BodyWeight? First, BodyWeight? Last, BodyWeight? Now, IReadOnlyList<DoseAtWeight> Doses)
{
    /// <summary>The change since the first session in percent of its weight; null where one of the weights is missing.</summary>
    public Rational? PercentSinceFirst => Percent(First?.Exact, Now?.Exact);

    /// <summary>The change since the last session in percent of its weight; null where one of the weights is missing.</summary>
    public Rational? PercentSinceLast => Percent(Last?.Exact, Now?.Exact);

    /// <summary>The change from one value to another in percent of the first; below zero where it fell.</summary>
    public static Rational? Percent(Rational? from, Rational? to) => from is { IsZero: false } start && to is { } end ? (end * 100m / start) + -100m : null;

    /// <summary>Compares the weights of a course, and judges each dose under each as the primary range does.</summary>
    public static WeightComparison Of(IReadOnlyList<SessionFigures> sessions, Formulary formulary)
    {
        ArgumentNullException.ThrowIfNull(sessions);
        ArgumentNullException.ThrowIfNull(formulary);
        if (sessions.Count == 1)
        {
            return new WeightComparison(null, null, sessions[0].Dose.Weight, []);
        }

        SessionFigures[] shown = [.. new[] { sessions[0], sessions[^2], sessions[^1] }.Distinct()];
        SessionFigures[] weighed = [.. shown.Where(s => s.Dose.Weight is not null)];
        var judge = new RangeJudge(formulary);
        return new WeightComparison(sessions[0].Dose.Weight, sessions[^2].Dose.Weight, sessions[^1].Dose.Weight,
            [.. shown.SelectMany(dose => weighed.Select(at => Of(dose, at, judge, formulary))).OfType<DoseAtWeight>()]);
    }

    private static DoseAtWeight? Of(SessionFigures dose, SessionFigures at, RangeJudge judge, Formulary formulary)
    {
        if (dose.Dose.Total is not { } total)
        {
            return null;
        }

        // The mass that was given is kept, whatever it was reckoned from; only the weight under it changes.
        var request = dose.Session.Request with
        {
            Dose = new ProposedDose.OfMass(total),
            Salt = null,
            Patient = at.Session.Request.Patient,
        };
        var normalized = new DoseNormalizer(formulary.Rules).Normalize(request);
        var (verdict, _) = judge.Judge(request, normalized);
        return new DoseAtWeight(dose, at, total, normalized.PerKilogram!.Value, verdict);
    }
}

/// <summary>The mass of drug of one session at the weight of another.</summary>
/// <param name="Dose">The session whose dose it is.</param>
/// <param name="At">The session whose weight it is.</param>
/// <param name="Total">The mass.</param>
/// <param name="PerKilogram">The mass per kilogram of that weight.</param>
/// <param name="Verdict">What the primary range says of it at that weight. Only the next dose at the weight of today counts.</param>
public sealed record DoseAtWeight(SessionFigures Dose, SessionFigures At, DrugMass Total, WeightBasedDose PerKilogram, Verdict Verdict);
