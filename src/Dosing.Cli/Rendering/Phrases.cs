using Dosing.Assessments;
using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Quantities;
using Dosing.Requests;
using Dosing.Screening;

namespace Dosing.Cli.Rendering;

/// <summary>The phrases that text and markdown share.</summary>
internal static class Phrases
{
    public const string HighAlert = "ketamine is a high-alert medicine";

    public const string IntendedUse =
        "For health professionals who can check the basis of every line, and for teaching. It supports a decision and never makes one; no alert does not mean no risk.";

    /// <summary>The software and the content by which an answer was made.</summary>
    public static string MadeWith(string tool, FormularyIdentity formulary) =>
        $"dosing {tool}, formulary {formulary.Id} {formulary.Version}, SHA-256 {formulary.Sha256[..16]}";

    /// <summary>The dose as it was read: drug, dose, route, time and intent on one line.</summary>
    public static string DoseAsRead(DoseAssessment assessment)
    {
        var request = assessment.Request;
        var read = assessment.Receipt.Inputs.First(i => i.Field == "dose").Read;
        var salt = request.Salt is { } stated ? $" (as {Words.Salts.Word(stated)}; x {QuantityFormat.Number(assessment.Formulary.Rules.BaseFractions[stated])} is base)" : "";
        var time = request.Time.IsContinuous ? " as a continuous infusion"
            : request.Time.Duration is { } duration ? $" over {Time(duration)}"
            : "";
        return $"{Words.Drugs.Word(request.Drug)} {read}{salt} {Words.Routes.Word(request.Route)}{time} for {Words.Intents.Word(request.Intent)}";
    }

    /// <summary>The patient as read, and what nobody said.</summary>
    public static string PatientAsRead(ValidatedRequest request)
    {
        var patient = request.Patient;
        var source = patient.WeightSource is { } known ? $" ({Words.WeightSources.Word(known)})" : "";
        var weight = patient.Weight is { } kilograms ? $"{QuantityFormat.Plain(kilograms.Exact)} kg{source}" : "weight not given";
        var age = request.Raw.Age is { } typed ? $"age {AgeAsRead(typed, patient.Age!.Value)}" : "age not given";
        return $"{weight}, {age}";
    }

    /// <summary>The dose in every form that the inputs allow, each rate in both of its forms.</summary>
    public static string Figures(DoseAssessment assessment)
    {
        var (dose, isRate) = (assessment.Dose, assessment.Request.Dose.IsRate);
        var edges = Edges(assessment);
        var figures = new List<string>();
        Add(dose.Total?.Exact, "mg");
        Add(dose.PerKilogram?.Exact, "mg/kg");
        if (dose.Rate is { } rate && (isRate || dose.RatePerKilogram is null))
        {
            figures.Add($"{Short(rate.Exact)} mg/h ({Short(rate.Exact * 1000m / 60m)} mcg/min)");
        }

        if (dose.RatePerKilogram is { } perKilogram)
        {
            figures.Add($"{Short(perKilogram.Exact)} mg/kg/h ({Short(perKilogram.Exact * 1000m / 60m)} mcg/kg/min)");
        }

        Add(dose.Volume?.Exact, "mL");
        var strength = assessment.Request.Strength is { } known ? $" at {QuantityFormat.Plain(known.Exact)} mg/mL" : "";
        return string.Join(", ", figures) + strength;

        void Add(Rational? value, string unit)
        {
            if (value is { } figure)
            {
                figures.Add($"{QuantityFormat.Significant(figure, edges)} {unit}");
            }
        }
    }

    /// <summary>Every edge that the dose is compared with, so that no figure seems to equal one that it does not.</summary>
    private static Rational[] Edges(DoseAssessment assessment) =>
    [
        .. assessment.Verdict.Range is { } range ? new[] { range.Low, range.High, range.HardLimit ?? range.High }.Select(e => (Rational)e) : [],
        .. assessment.Depth.Ladder?.Bands.Select(b => (Rational)b.Lower.Value) ?? [],
    ];

    /// <summary>The verdict in one sentence.</summary>
    public static string Verdict(DoseAssessment assessment)
    {
        var verdict = assessment.Verdict;
        if (verdict is not { Range: { } range, Value: { } value })
        {
            return $"{string.Join(" ", assessment.NotChecked.Where(p => p.Part == "verdict").Select(p => p.Text))}";
        }

        Rational limit = range.HardLimit ?? range.High;
        var dose = $"{QuantityFormat.Significant(value, range.Low, range.High, limit)} {Words.DoseUnits.Word(range.Unit)}";
        return verdict.Outcome switch
        {
            Outcome.Below => $"{dose} is below the range of {Span(range)}",
            Outcome.Above => $"{dose} is above the range of {Span(range)}",
            Outcome.AboveLimit => $"{dose} is above the hard limit of {With(range.HardLimit!.Value, range.Unit)} (range {Span(range)})",
            _ when verdict.IsAtEdge => $"{dose} is outside {Span(range)}, within the tolerance of {QuantityFormat.Number(assessment.Formulary.Rules.TolerancePercent)} percent",
            _ => $"{dose} is within the range of {Span(range)}",
        };
    }

    /// <summary>The depth in one sentence.</summary>
    public static string Depth(DoseAssessment assessment)
    {
        var depth = assessment.Depth;
        if (!depth.IsKnown)
        {
            return $"not checked: {string.Join(" ", assessment.NotChecked.Where(p => p.Part == "depth").Select(p => p.Text))}";
        }

        var next = depth.Next is { } deeper ? $"; {Next(deeper)}" : "";
        var rule = depth.Rule is { } set ? $" (set by the rule {set})" : "";
        var mayBe = assessment.MayBeDeeper ? "; may be deeper than stated, as something present depresses breathing or consciousness" : "";
        var lacking = string.Concat(assessment.NotChecked.Select(part => part.Part switch
        {
            Judgement.Depth.OralLadderRule => "; not placed on the oral ladder, as the weight is missing, and it may be deeper",
            "cumulative" => "; the doses given before could not be added, and it may be deeper",
            _ => "",
        }));
        return $"{Words.DepthLevels.Word(depth.Level)}, {depth.LabelBy(assessment.Formulary.Rules)}{rule}{next}{mayBe}{lacking}";
    }

    /// <summary>Where the next level begins, by what, and how far that is.</summary>
    private static string Next(Judgement.NextLevel next)
    {
        var level = Words.DepthLevels.Word(next.Level);
        var by = next.Rule is { } rule ? $" by the rule {rule}" : "";
        var start = $"{QuantityFormat.Plain(next.Start)} {Words.DoseUnits.Word(next.Unit)}";
        return next.Fold == 1m
            ? $"{level} starts just above this dose, above {start}{by}"
            : $"{level} starts {(next.Inclusive ? "at" : "above")} {start}{by}, {QuantityFormat.Fixed(next.Fold, 2)} times this dose";
    }

    /// <summary>A range with the unit at both ends.</summary>
    public static string Span(ReferenceRange range) => range.Low == range.High
        ? With(range.Low, range.Unit)
        : $"{With(range.Low, range.Unit)} to {With(range.High, range.Unit)}";

    /// <summary>Where a band begins; it ends where the next one begins.</summary>
    public static string Start(DepthBand band, DoseUnit unit) => $"{(band.Lower.Inclusive ? "from" : "above")} {With(band.Lower.Value, unit)}";

    /// <summary>Where a band stands, with the unit at both ends.</summary>
    public static string Span(DepthBand band, DoseUnit unit)
    {
        return band.Upper is { } upper ? $"{Start(band, unit)} {(upper.Inclusive ? "to" : "to below")} {With(upper.Value, unit)}" : Start(band, unit);
    }

    /// <summary>The durations of a range or ladder in words.</summary>
    public static string Span(MinuteSpan? span)
    {
        if (span is not { } minutes)
        {
            return "";
        }

        var lower = minutes.Lower is { } low ? $"{(low.Inclusive ? "from" : "more than")} {QuantityFormat.Number(low.Value)} min" : null;
        var upper = minutes.Upper is { } high ? $"{(high.Inclusive ? "to" : "less than")} {QuantityFormat.Number(high.Value)} min" : null;
        return "over " + (lower, upper) switch
        {
            (null, not null) => upper.StartsWith("to ", StringComparison.Ordinal) ? $"up to {upper[3..]}" : upper,
            (not null, null) => lower,
            _ => $"{lower} {upper}",
        };
    }

    /// <summary>The ages of a range in words.</summary>
    public static string Span(AgeSpan ages) => ages.BelowMonths is { } below
        ? $"{Months(ages.FromMonths)} to below {Months(below)}"
        : $"from {Months(ages.FromMonths)}";

    /// <summary>A number of the formulary with its unit.</summary>
    public static string With(decimal value, DoseUnit unit) => $"{QuantityFormat.Number(value)} {Words.DoseUnits.Word(unit)}";

    /// <summary>A computed number: three significant digits at least.</summary>
    public static string Short(Rational value) => QuantityFormat.Significant(value);

    /// <summary>A source in one line.</summary>
    public static string Citation(Source source) => $"{source.Citation} ({source.Grade}, {source.Verification}). {source.Address}";

    /// <summary>Why something that nobody said matters.</summary>
    public static string WhyNotScreened(NotScreenedItem item) =>
        $"{Words.Severities.Word(item.Severity)} if present: {item.Name}{(item.IsForAdultsOnly ? "; measured, but its limits are for adults" : "")}";

    /// <summary>What to type to say it.</summary>
    public static string HowToSay(NotScreenedItem item) =>
        item.IsMeasurement ? $"--measure {item.Item}=VALUE" : $"--flag {item.Item} or --absent {item.Item}";

    /// <summary>The age as typed, with its completed months where it was not typed in years.</summary>
    public static string AgeAsRead(string typed, Age age)
    {
        var spaced = typed.Insert(typed.TrimEnd('y', 'm', 'o', 'w', 'k', 'd', ' ').Length, " ").Replace("  ", " ", StringComparison.Ordinal);
        return typed.EndsWith('y') ? spaced : $"{spaced} ({age.CompletedMonths} completed months)";
    }

    /// <summary>Completed months in words, in years where they come out even.</summary>
    public static string Months(int months) => months % 12 == 0 && months > 0 ? Counted(months / 12, "year") : Counted(months, "month");

    private static string Counted(int count, string unit) => count == 1 ? $"1 {unit}" : $"{count} {unit}s";

    /// <summary>A duration in one unit, whole: a rounded one could seem to be on the other side of an edge.</summary>
    public static string Time(Duration duration)
    {
        var minutes = duration.ExactMinutes;
        return minutes < 1m ? $"{QuantityFormat.Plain(duration.Exact)} s"
            : minutes > 180m ? $"{QuantityFormat.Plain(minutes / 60m)} h"
            : $"{QuantityFormat.Plain(minutes)} min";
    }
}
