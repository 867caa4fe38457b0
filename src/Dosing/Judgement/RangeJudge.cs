using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Quantities;
using Dosing.Requests;

namespace Dosing.Judgement;

/// <summary>Finds the ranges that match a dose and judges it by them, and by the ceilings.</summary>
public sealed class RangeJudge(Formulary formulary)
{
    private readonly Formulary _formulary = formulary ?? throw new ArgumentNullException(nameof(formulary));

    private static readonly NotCheckedReason[] NoRange = [NotCheckedReason.NoRange];

    /// <summary>The verdict of the primary range, with the other matching ranges beside it.</summary>
    public (Verdict Verdict, IReadOnlyList<ReferenceVerdict> References) Judge(ValidatedRequest request, NormalizedDose dose)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(dose);
        var candidates = _formulary.RangesFor(request.Drug, request.Intent, request.Route);
        if (Missing(request, candidates) is { Count: > 0 } reasons)
        {
            return (new Verdict(Outcome.NotChecked, null, null, reasons), []);
        }

        ReferenceRange? primary = null;
        List<ReferenceVerdict>? references = null;
        for (var i = 0; i < candidates.Count; i++)
        {
            var range = candidates[i];
            if (!Matches(range, request.Patient.Age!.Value, dose.Time))
            {
                continue;
            }

            if (range.IsPrimary)
            {
                primary = range;
            }
            else
            {
                var outcome = dose.TryExpress(range.Unit, out var value) is null
                    ? range.Judge(value, _formulary.Rules.TolerancePercent) : Outcome.NotChecked;
                (references ??= []).Add(new ReferenceVerdict(range, outcome));
            }
        }

        return (primary is null ? new Verdict(Outcome.NotChecked, null, null, NoRange) : JudgeBy(primary, dose), references ?? []);
    }

    /// <summary>The primary range of a route for the same drug, intent, age and time; null where there is none.</summary>
    public ReferenceRange? PrimaryFor(ValidatedRequest request, Route route, AdministrationTime time)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Patient.Age is not { } age)
        {
            return null;
        }

        var candidates = _formulary.RangesFor(request.Drug, request.Intent, route);
        for (var i = 0; i < candidates.Count; i++)
        {
            if (candidates[i].IsPrimary && Matches(candidates[i], age, time))
            {
                return candidates[i];
            }
        }

        return null;
    }

    /// <summary>The ceiling that the dose exceeds, and one that could not be applied for want of a weight; each or null.</summary>
    public (DoseCeiling? Exceeded, DoseCeiling? Unchecked) JudgeCeilings(ValidatedRequest request, NormalizedDose dose)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(dose);
        DoseCeiling? exceeded = null;
        DoseCeiling? unchecked_ = null;

        // Without a duration the dose is held to the ceiling of the shorter one, as if it were pushed.
        var time = request.Time.IsNotSaid ? AdministrationTime.Over(default) : request.Time;
        var ceilings = _formulary.CeilingsFor(request.Drug, request.Route);
        for (var i = 0; i < ceilings.Count; i++)
        {
            var ceiling = ceilings[i];
            var ofAge = ceiling.Ages is not { } ages || (request.Patient.Age is { } age && ages.Contains(age));
            if (!ofAge || (ceiling.OverMinutes is { } over && !over.Matches(time)))
            {
                continue;
            }

            var reason = dose.TryExpress(ceiling.Unit, out var value);
            if (reason == NotCheckedReason.WeightMissing)
            {
                unchecked_ = unchecked_ is { IsLocal: true } ? unchecked_ : ceiling;
            }
            else if (reason is null && value > ceiling.Above)
            {
                exceeded = ceiling;
            }
        }

        return (exceeded, unchecked_);
    }

    /// <summary>
    /// What was not said, so that a ceiling of a local protocol could not be applied; empty where nothing is missing. The
    /// ceilings of the formulary are not asked: there a duration that was not said counts as a push.
    /// </summary>
    public IReadOnlyList<NotCheckedReason> MissingForCeilings(ValidatedRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (lacksAge, lacksDuration) = (false, false);
        var ceilings = _formulary.CeilingsFor(request.Drug, request.Route);
        for (var i = 0; i < ceilings.Count; i++)
        {
            var ceiling = ceilings[i];
            if (!ceiling.IsLocal || (ceiling.Ages is { } ages && request.Patient.Age is { } age && !ages.Contains(age))
                || (ceiling.OverMinutes is { } over && !request.Time.IsNotSaid && !over.Matches(request.Time)))
            {
                continue;
            }

            lacksAge |= ceiling.Ages is not null && request.Patient.Age is null;
            lacksDuration |= request.Time.IsNotSaid && (NormalizedDose.IsRate(ceiling.Unit) || (ceiling.OverMinutes is { } span && !span.Matches(AdministrationTime.Over(default))));
        }

        return Missing(lacksAge, lacksDuration);
    }

    private Verdict JudgeBy(ReferenceRange range, NormalizedDose dose) => dose.TryExpress(range.Unit, out var value) is { } reason
        ? new Verdict(Outcome.NotChecked, range, null, [reason])
        : new Verdict(range.Judge(value, _formulary.Rules.TolerancePercent), range, value, []);

    /// <summary>What must be known before any range can match; empty where nothing is missing, or no range could match anyway.</summary>
    private static IReadOnlyList<NotCheckedReason> Missing(ValidatedRequest request, IReadOnlyList<ReferenceRange> candidates)
    {
        if (request.Route is Route.Rectal or Route.Intraosseous)
        {
            return [NotCheckedReason.RouteWithoutData];
        }

        var (ofAge, needingDuration) = (0, 0);
        for (var i = 0; i < candidates.Count; i++)
        {
            if (request.Patient.Age is not { } age || candidates[i].Ages.Contains(age))
            {
                ofAge++;
                needingDuration += candidates[i].OverMinutes is null ? 0 : 1;
            }
        }

        var lacksAge = ofAge > 0 && request.Patient.Age is null;
        var lacksDuration = ofAge > 0 && request.Time.IsNotSaid && (request.Route == Route.Intravenous || needingDuration == ofAge);
        return Missing(lacksAge, lacksDuration);
    }

    private static IReadOnlyList<NotCheckedReason> Missing(bool age, bool duration) => (age, duration) switch
    {
        (true, true) => [NotCheckedReason.AgeMissing, NotCheckedReason.DurationMissing],
        (true, false) => [NotCheckedReason.AgeMissing],
        (false, true) => [NotCheckedReason.DurationMissing],
        _ => [],
    };

    private static bool Matches(ReferenceRange range, Age age, AdministrationTime time) =>
        range.Ages.Contains(age) && (range.OverMinutes is not { } over || over.Matches(time));
}
