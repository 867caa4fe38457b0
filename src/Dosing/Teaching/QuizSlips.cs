using Dosing.Assessments;
using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Judgement;
using Dosing.Quantities;
using Dosing.Requests;

namespace Dosing.Teaching;

/// <summary>The slips of the engine: by what a dose is multiplied to undo them, and which of them are each other's opposite.</summary>
internal sealed class QuizSlips
{
    private readonly Dictionary<string, Rational> _factors;

    public QuizSlips(JudgementRules rules)
    {
        _factors = SlipExplainer.FixedFactors(rules).ToDictionary(f => f.Id, f => f.Factor, StringComparer.Ordinal);
        All = [.. SlipMeaning.All(rules).Select(m => m.Id)];
    }

    /// <summary>Every slip, in the order in which they are tried.</summary>
    public IReadOnlyList<string> All { get; }

    /// <summary>The factor that undoes a slip of an order; null for a wrong route, or where the order names no container.</summary>
    public Rational? FactorOf(string slip, ValidatedRequest request) => slip switch
    {
        SlipExplainer.PerKilogramLeftOut => request.Patient.Weight?.Exact,
        SlipExplainer.PerKilogramTwice => Rational.One / request.Patient.Weight?.Exact,
        SlipExplainer.VialForMillilitre => Rational.One / request.Container?.Exact,
        SlipExplainer.MillilitreForVial => request.Container?.Exact,
        _ => _factors.TryGetValue(slip, out var factor) ? factor : null,
    };

    /// <summary>The slip in the other direction, or null.</summary>
    public static string? OppositeOf(string slip) => slip switch
    {
        _ when slip.EndsWith("-high", StringComparison.Ordinal) => slip[..^5] + "-low",
        _ when slip.EndsWith("-low", StringComparison.Ordinal) => slip[..^4] + "-high",
        SlipExplainer.PerKilogramLeftOut => SlipExplainer.PerKilogramTwice,
        SlipExplainer.PerKilogramTwice => SlipExplainer.PerKilogramLeftOut,
        _ when slip.Split("-for-") is [var was, var meant] && RouteOf(slip) is null =>
            was.StartsWith("strength-", StringComparison.Ordinal) ? $"strength-{meant}-for-{was["strength-".Length..]}" : $"{meant}-for-{was}",
        _ => null,
    };

    /// <summary>The route that a slip names, or null.</summary>
    public static Route? RouteOf(string slip) =>
        slip.StartsWith("route-", StringComparison.Ordinal) && Words.Routes.TryRead(slip["route-".Length..], out var route) ? route : null;

    /// <summary>The strengths in mg/mL that a slip takes for each other, or null.</summary>
    public static (decimal InHand, decimal Meant)? StrengthsOf(string slip, JudgementRules rules)
    {
        foreach (var (inHand, meant) in from a in rules.SlipStrengths from b in rules.SlipStrengths where a != b select (a, b))
        {
            if (slip == $"strength-{QuantityFormat.Number(inHand)}-for-{QuantityFormat.Number(meant)}")
            {
                return (inHand, meant);
            }
        }

        return null;
    }
}
