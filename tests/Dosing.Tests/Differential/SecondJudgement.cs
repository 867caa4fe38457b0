namespace Dosing.Tests.Differential;

/// <summary>What is said of an order, in words and exact numbers.</summary>
internal sealed record Answer(
    string Outcome, string? Range, Quotient? Value, string References, string Level, string? Band, string? Rule,
    string? NextLevel, Quotient? NextStart, bool NextIsThere, string? Ceiling, bool AnaestheticRate);

/// <summary>
/// Verdict and depth a second time, from the contract and the semantics in the documents. Slow, plain and without a line of
/// the product: every list is walked, nothing is kept, nothing is fast.
/// </summary>
internal static class SecondJudgement
{
    private const string NotChecked = "not-checked";
    private static readonly Quotient Sustained = 30;
    private static readonly Quotient Adult = 216;

    /// <summary>Above 1.5 mg/kg/h at least transition; from 2.4 mg/kg/h at least anaesthetic.</summary>
    private static readonly (string Id, Quotient Start, bool StartsThere, int Level)[] RateRules =
        [("rate-1.5", Quotient.Of("1.5"), false, Level("transition")), ("rate-2.4", Quotient.Of("2.4"), true, Level("anaesthetic"))];

    public static Answer Of(OrderRead order)
    {
        var (outcome, range, value, references) = Verdict(order);
        var depth = Depth(order);
        return depth with
        {
            Outcome = outcome,
            Range = range,
            Value = value,
            References = references,
            Ceiling = Exceeded(order),
            AnaestheticRate = Documents.IntentsByCategory["sub-anaesthetic-therapy"].Contains(order.Intent)
                && order.Route == "intravenous" && IsSustained(order) && order.In("mg/kg/h") >= Quotient.Of("2.4"),
        };
    }

    private static int Level(string word) => Array.IndexOf(Documents.Levels, word);

    private static bool IsSustained(OrderRead order) => order.IsContinuous || order.Minutes >= Sustained;

    private static bool Matches(Span? span, OrderRead order) =>
        span is null || (order.IsContinuous ? span.HoldsForEver : order.Minutes is { } minutes && span.Holds(minutes));

    private static (string Outcome, string? Range, Quotient? Value, string References) Verdict(OrderRead order)
    {
        // No range can be chosen without an age, and none for an intravenous amount without a duration.
        if (order.Months is not { } months || (order.Route == "intravenous" && order.HasNoTime))
        {
            return (NotChecked, null, null, "");
        }

        var matching = Documents.Ranges.Where(r => r.Drug == order.Drug && r.Intent == order.Intent && r.Route == order.Route
            && r.Ages.Holds(months) && Matches(r.Over, order)).ToList();
        var references = string.Join(", ", matching.Where(r => !r.IsPrimary).Select(r => $"{r.Id} {Outcome(r, order.In(r.Unit))}"));
        return matching.SingleOrDefault(r => r.IsPrimary) is { } primary
            ? (Outcome(primary, order.In(primary.Unit)), primary.Id, order.In(primary.Unit), references)
            : (NotChecked, null, null, references);
    }

    private static string Outcome(Range range, Quotient? value) =>
        value is null ? NotChecked
        : range.IsPrimary && value > range.HardLimit ? "above-limit"
        : value < range.Low * 95 / 100 ? "below"
        : value > range.High * 105 / 100 ? "above"
        : "within";

    private static string? Exceeded(OrderRead order)
    {
        foreach (var ceiling in Documents.Ceilings.Where(c => c.Drug == order.Drug && c.Route == order.Route))
        {
            // Without a duration an amount is held to the ceiling of the shorter one.
            var ofTime = order.HasNoTime ? ceiling.Over is null || ceiling.Over.Holds(Quotient.Zero) : Matches(ceiling.Over, order);
            var ofAge = ceiling.Ages is null || (order.Months is { } months && ceiling.Ages.Holds(months));
            if (ofTime && ofAge && order.In(ceiling.Unit) > ceiling.Above)
            {
                return ceiling.Id;
            }
        }

        return null;
    }

    private static Answer Depth(OrderRead order)
    {
        var none = new Answer(NotChecked, null, null, "", NotChecked, null, null, null, null, false, null, false);
        if (order.Drug != "ketamine" || !(order.Months >= Adult) || LadderOf(order) is not { } ladder || order.In(ladder.Unit) is not { } value)
        {
            return none;
        }

        var band = ladder.Bands.Single(b => b.Holds(value));
        var (level, rule) = (band.Level, (string?)null);
        foreach (var (id, start, startsThere, atLeast) in RateRules)
        {
            var rate = order.In("mg/kg/h");
            var reached = order.Route == "intravenous" && IsSustained(order) && (startsThere ? rate >= start : rate > start);
            (level, rule) = reached && atLeast > level ? (atLeast, id) : (level, rule);
        }

        // A sublingual dose stands on the oral ladder too, where the weight is known; the deeper level counts.
        if (order.Route == "sublingual" && order.In("mg/kg") is { } swallowed && Documents.Ladders["oral"].Bands.Single(b => b.Holds(swallowed)).Level is var oral && oral > level)
        {
            (level, rule) = (oral, "oral-ladder");
        }

        var next = Starts(order, ladder).Where(s => s.Level > level).OrderBy(s => s.Start).ThenByDescending(s => s.IsThere).ThenByDescending(s => s.Level).ToList();
        return none with
        {
            Level = Documents.Levels[level],
            Band = band.Id,
            Rule = rule,
            NextLevel = next.Count > 0 ? Documents.Levels[next[0].Level] : null,
            NextStart = next.Count > 0 ? next[0].Start : null,
            NextIsThere = next.Count > 0 && next[0].IsThere,
        };
    }

    private static Ladder? LadderOf(OrderRead order) => order.Route switch
    {
        "intravenous" when order.HasNoTime => null,
        "intravenous" => Documents.Ladders[order.IsContinuous || order.Minutes > 60 ? "iv-over-60-min" : order.Minutes >= 30 ? "iv-30-to-60-min" : "iv-under-30-min"],
        "subcutaneous" => Documents.Ladders[order.IsContinuous || order.Minutes >= 60 ? "iv-over-60-min" : "subcutaneous"],
        "rectal" or "intraosseous" => null,
        _ => Documents.Ladders[order.Route],
    };

    /// <summary>Everywhere that a level begins for this dose, in the unit of its ladder.</summary>
    private static IEnumerable<(int Level, Quotient Start, bool IsThere)> Starts(OrderRead order, Ladder ladder)
    {
        foreach (var band in ladder.Bands)
        {
            yield return (band.Level, band.Start, band.StartsThere);
        }

        foreach (var (_, start, startsThere, level) in order.Route == "intravenous" && IsSustained(order) ? RateRules : [])
        {
            yield return (level, ladder.Unit == "mg/kg" ? start * order.Minutes!.Value / 60 : start, startsThere);
        }

        foreach (var band in order is { Route: "sublingual", Kilograms: not null } ? Documents.Ladders["oral"].Bands : [])
        {
            yield return (band.Level, band.Start * order.Kilograms!.Value, band.StartsThere);
        }
    }
}
