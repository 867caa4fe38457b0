using Dosing.Assessments;
using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Judgement;
using Dosing.Quantities;

namespace Dosing.Teaching;

/// <summary>Puts the places of a range into words.</summary>
internal static class QuizRanges
{
    /// <summary>The range with what it is for, its limit, tolerance and sources.</summary>
    public static string Describe(ReferenceRange range, decimal tolerancePercent)
    {
        var limit = range.HardLimit is { } hard ? $", hard limit {Figures.Of(hard, range.Unit)}" : "";
        return $"{range.Id}: {Words.Routes.Word(range.Route)}{QuizText.Over(range.OverMinutes)}, {Figures.Of(range)}{limit}; up to {QuantityFormat.Number(tolerancePercent)} percent outside still counts as within{QuizText.Cited(range.Sources)}.";
    }

    /// <summary>What the range says of a dose.</summary>
    public static string Sentence(Verdict verdict, decimal tolerancePercent)
    {
        var (range, value) = (verdict.Range!, verdict.Value!.Value);
        var dose = Figures.Of(value, range);
        var cited = QuizText.Cited(range.Sources);
        return verdict.Outcome switch
        {
            Outcome.Below => $"{dose} is below {Figures.Of(range)} ({range.Id}){cited}.",
            Outcome.Above => $"{dose} is above {Figures.Of(range)} ({range.Id}){cited}.",
            Outcome.AboveLimit => $"{dose} is above the hard limit of {Figures.Of(range.HardLimit!.Value, range.Unit)} ({range.Id}): {range.HardLimitBasis}{cited}.",
            _ when verdict.IsAtEdge => $"{dose} is outside {Figures.Of(range)} by at most {QuantityFormat.Number(tolerancePercent)} percent, which still counts as within ({range.Id}){cited}.",
            _ => $"{dose} is within {Figures.Of(range)} ({range.Id}){cited}.",
        };
    }

    /// <summary>For which doses an answer would be right, in a sentence.</summary>
    public static string PlaceOf(string answer, ReferenceRange range, decimal tolerancePercent)
    {
        Rational low = range.Low * (100m - tolerancePercent) / 100m, high = range.High * (100m + tolerancePercent) / 100m;
        Rational? limit = range.HardLimit;
        var end = limit is { } hard && hard < high ? hard : high;
        return answer switch
        {
            QuizWithinTruth.Below => $"Right for less than {With(low)}.",
            QuizWithinTruth.AtEdge when end > range.High => $"Right from {With(low)} to less than {With(range.Low)}, and above {With(range.High)} to {With(end)}.",
            QuizWithinTruth.AtEdge => $"Right from {With(low)} to less than {With(range.Low)}.",
            QuizWithinTruth.Above when limit is { } from && from <= high => $"Never right here: the hard limit of {With(from)} leaves nothing between.",
            QuizWithinTruth.Above => $"Right for more than {With(high)}{(limit is { } to ? $" to {With(to)}" : "")}.",
            QuizWithinTruth.AboveLimit when limit is { } above => $"Right for more than {With(above)}.",
            QuizWithinTruth.AboveLimit => "Never right here: there is no hard limit.",
            _ => $"Right from {With(low)} to {With(end)}, the tolerance included.",
        };

        string With(Rational value) => $"{QuantityFormat.Plain(value)} {Words.DoseUnits.Word(range.Unit)}";
    }
}
