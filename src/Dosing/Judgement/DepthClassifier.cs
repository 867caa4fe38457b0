using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Quantities;
using Dosing.Requests;

namespace Dosing.Judgement;

/// <summary>Places a dose on the depth ladder of its route and duration.</summary>
public sealed class DepthClassifier
{
    private readonly Formulary _formulary;
    private readonly DepthLadder[] _ladders;
    private readonly RateRule[] _rateRules;
    private readonly Drug _drug;
    private readonly AgeSpan _ages;

    /// <summary>A classifier on the ladders of a formulary.</summary>
    public DepthClassifier(Formulary formulary)
    {
        ArgumentNullException.ThrowIfNull(formulary);
        _formulary = formulary;
        _ladders = [.. formulary.Content.Ladders];
        _rateRules = [.. formulary.Rules.RateRules];

        // All ladders are for one drug and one span of ages; the formulary does not validate otherwise.
        (_drug, _ages) = (_ladders[0].Drug, _ladders[0].Ages);
    }

    /// <summary>The depth of a dose, with the next more severe level.</summary>
    public Depth Classify(ValidatedRequest request, NormalizedDose dose)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(dose);
        if (NoLadder(request, out var ladder) is { Length: > 0 } reasons)
        {
            return Depth.NotChecked(reasons);
        }

        if (dose.TryExpress(ladder.Unit, out var value) is { } reason)
        {
            return Depth.NotChecked(reason);
        }

        var band = ladder.Place(value);
        var (level, rule, levelBand) = Deepest(request, dose, ladder, band);
        var next = Next(request, dose, ladder, value, level);
        return new Depth(level, ladder, band, value, rule, levelBand, next, []);
    }

    /// <summary>
    /// The level of another total on the ladder of the dose, by its bands alone: the rate rules are not applied.
    /// Null where the depth of the dose itself is not known or the total has no value in the unit of the ladder.
    /// </summary>
    public DepthLevel? LevelOfTotal(DrugMass total, NormalizedDose dose, Depth depth)
    {
        ArgumentNullException.ThrowIfNull(dose);
        ArgumentNullException.ThrowIfNull(depth);
        if (depth.Ladder is not { } ladder || dose.Time.IsContinuous)
        {
            return null;
        }

        var perKilogram = total / dose.Weight;
        var other = dose with { Total = total, PerKilogram = perKilogram, Rate = total / dose.Time.Duration, RatePerKilogram = perKilogram / dose.Time.Duration };
        if (other.TryExpress(ladder.Unit, out var value) is not null)
        {
            return null;
        }

        var level = ladder.Place(value).Level;
        return Second(ladder, other) is { } second && second.Band.Level > level ? second.Band.Level : level;
    }

    /// <summary>The level of a total given by a route and time, by its ladder alone; null without a weight.</summary>
    public DepthLevel? LevelBy(Route route, AdministrationTime time, NormalizedDose dose)
    {
        ArgumentNullException.ThrowIfNull(dose);
        return LadderFor(route, time) is { Unit: DoseUnit.MilligramsPerKilogram } ladder && dose is { PerKilogram: { } perKilogram, Weight: not null }
            ? ladder.Place(perKilogram.Exact).Level
            : null;
    }

    /// <summary>The ladder of a route and time; null where there is none, or where the time it depends on is missing.</summary>
    public DepthLadder? LadderFor(Route route, AdministrationTime time)
    {
        // A subcutaneous dose without a duration is a single injection.
        var known = route == Route.Subcutaneous && time.IsNotSaid ? AdministrationTime.Over(default) : time;
        foreach (var ladder in _ladders)
        {
            if (ladder.Route == route && (ladder.OverMinutes is not { } over || over.Matches(known)))
            {
                return ladder;
            }

            for (var i = 0; i < ladder.AlsoFor.Count; i++)
            {
                if (ladder.AlsoFor[i].Route == route && ladder.AlsoFor[i].OverMinutes.Matches(known))
                {
                    return ladder;
                }
            }
        }

        return null;
    }

    /// <summary>Why no ladder can be chosen; empty where one can, which is then given.</summary>
    private NotCheckedReason[] NoLadder(ValidatedRequest request, out DepthLadder ladder)
    {
        ladder = null!;
        if (request.Route is Route.Rectal or Route.Intraosseous)
        {
            return [NotCheckedReason.RouteWithoutData];
        }

        var patient = request.Patient;
        if (request.Drug != _drug || (patient.Age is { } age && !_ages.Contains(age)))
        {
            return [NotCheckedReason.LadderDoesNotApply];
        }

        var found = LadderFor(request.Route, request.Time);
        if (patient.Age is not null && found is not null)
        {
            ladder = found;
            return [];
        }

        var reasons = new List<NotCheckedReason>();
        if (patient.Age is null)
        {
            reasons.Add(NotCheckedReason.AgeMissing);
        }

        if (found is null)
        {
            reasons.Add(NotCheckedReason.DurationMissing);
        }

        var needsWeight = found is null || NormalizedDose.IsPerKilogram(found.Unit) || request.Dose is ProposedDose.OfMassPerKilogram;
        if (needsWeight && patient.Weight is null)
        {
            reasons.Add(NotCheckedReason.WeightMissing);
        }

        return [.. reasons];
    }

    /// <summary>The deepest of the band, the rate rules and the second ladder, and what set it.</summary>
    private (DepthLevel Level, string? Rule, DepthBand Band) Deepest(ValidatedRequest request, NormalizedDose dose, DepthLadder ladder, DepthBand band)
    {
        var (level, rule, levelBand) = (band.Level, (string?)null, band);
        if (RateRulesHold(request) && dose.RatePerKilogram is { } rate)
        {
            foreach (var rateRule in _rateRules)
            {
                if (rateRule.Level > level && rateRule.Start.IsReachedBy(rate.Exact))
                {
                    (level, rule) = (rateRule.Level, rateRule.Id);
                }
            }
        }

        return Second(ladder, dose) is { } second && second.Band.Level > level
            ? (second.Band.Level, Depth.OralLadderRule, second.Band)
            : (level, rule, levelBand);
    }

    private bool RateRulesHold(ValidatedRequest request) =>
        request.Route == Route.Intravenous && request.Time.IsAtLeast(_formulary.Rules.SustainedFromMinutes.Value);

    /// <summary>The place on the second ladder, where there is one and the weight is known.</summary>
    private (DepthLadder Ladder, DepthBand Band)? Second(DepthLadder ladder, NormalizedDose dose)
    {
        if (ladder.AlsoOn is not { } id)
        {
            return null;
        }

        var second = _formulary.Ladder(id);
        return dose.TryExpress(second.Unit, out var value) is null ? (second, second.Place(value)) : null;
    }

    /// <summary>Where the next level begins, of everywhere that one begins for this dose, in the unit of its ladder.</summary>
    private NextLevel? Next(ValidatedRequest request, NormalizedDose dose, DepthLadder ladder, Rational value, DepthLevel level)
    {
        var starts = new NextLevels(level);
        for (var i = 0; i < ladder.Bands.Count; i++)
        {
            var band = ladder.Bands[i];
            if (starts.Concerns(band.Level))
            {
                starts.Consider(band.Level, band.Lower.Value, band.Lower.Inclusive);
            }
        }

        if (RateRulesHold(request))
        {
            foreach (var rule in _rateRules)
            {
                if (!starts.Concerns(rule.Level))
                {
                    continue;
                }

                // A ladder in mg/kg is one of a known duration; the rate reaches the rule at rate x time.
                var start = ladder.Unit == DoseUnit.MilligramsPerKilogram
                    ? (Rational)rule.Start.Value * dose.Time.Duration!.Value.Exact / 3600m
                    : rule.Start.Value;
                starts.Consider(rule.Level, start, rule.Start.Inclusive, rule.Id);
            }
        }

        if (ladder.AlsoOn is { } id && dose.Weight is { } weight)
        {
            foreach (var band in _formulary.Ladder(id).Bands)
            {
                starts.Consider(band.Level, (Rational)band.Lower.Value * weight.Exact, band.Lower.Inclusive, Depth.OralLadderRule);
            }
        }

        return starts.First(value, ladder.Unit);
    }
}
