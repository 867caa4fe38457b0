using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Quantities;

namespace Dosing.Cli.Commands;

/// <summary>What is known: the ranges of any duration, the ceilings, the ladders, and the sources behind them.</summary>
internal sealed class RangeAnswer
{
    /// <summary>Looks the question up.</summary>
    public RangeAnswer(RangeQuestion question, Formulary formulary)
    {
        (Question, Protocol, Formulary) = (question, formulary.Protocol, formulary.Identity);
        NotAuthorised = [.. (Protocol?.NotAuthorised ?? []).Where(n => n.Forbids(question.Drug, question.Route, question.Intent, question.Age))];
        Ranges = [.. formulary.RangesFor(question.Drug, question.Intent, question.Route)
            .Where(r => r.Ages.Contains(question.Age))
            .OrderByDescending(r => r.IsPrimary)];
        Ceilings = [.. formulary.CeilingsFor(question.Drug, question.Route).Where(c => c.Ages is not { } ages || ages.Contains(question.Age))];
        Ladders = [.. formulary.Content.Ladders.Where(l => l.Drug == question.Drug && l.Ages.Contains(question.Age)
            && (l.Route == question.Route || l.AlsoFor.Any(use => use.Route == question.Route)))];
        RateRules = question.Route == Route.Intravenous && Ladders.Count > 0 ? formulary.Rules.RateRules : [];
        Sources = [.. Ranges.SelectMany(r => r.Sources.Concat(formulary.SourcesNamedIn(r.HardLimitBasis)).Concat(formulary.SourcesNamedIn(r.Note)))
            .Concat(Ceilings.SelectMany(c => c.Sources))
            .Concat(RateRules.SelectMany(r => r.Sources))
            .Concat(Ladders.SelectMany(l => l.Bands).SelectMany(b => b.Sources.Concat(b.DissentSources)))
            .Distinct().Select(formulary.FindSource).OfType<Source>()];
        Disagree = Disagreement.Of(Ranges);
    }

    public RangeQuestion Question { get; }

    /// <summary>The local protocol in force, or null where none is.</summary>
    public ProtocolInForce? Protocol { get; }

    /// <summary>Which content it was read from.</summary>
    public FormularyIdentity Formulary { get; }

    /// <summary>What of it does not authorise the question; possibly empty.</summary>
    public IReadOnlyList<NotAuthorised> NotAuthorised { get; }

    /// <summary>The rate rules that hold beside the ladders; empty where they do not.</summary>
    public IReadOnlyList<RateRule> RateRules { get; }

    /// <summary>The ranges, primary ones first.</summary>
    public IReadOnlyList<ReferenceRange> Ranges { get; }

    public IReadOnlyList<DoseCeiling> Ceilings { get; }

    public IReadOnlyList<DepthLadder> Ladders { get; }

    public IReadOnlyList<Source> Sources { get; }

    /// <summary>Whether a reference has other edges than the range that gives the verdict.</summary>
    public bool Disagree { get; }

    /// <summary>A number of a range as an amount or rate for the weight, in mg or mg/h; null where none can be made.</summary>
    public (Rational Value, string Unit)? ForWeight(decimal value, DoseUnit unit) => (unit, Question.Weight) switch
    {
        (DoseUnit.Milligrams, _) => (value, "mg"),
        (DoseUnit.MilligramsPerHour, _) => (value, "mg/h"),
        (DoseUnit.MilligramsPerMinute, _) => ((Rational)value * 60m, "mg/h"),
        (_, null) => null,
        (DoseUnit.MilligramsPerKilogram, { } weight) => ((WeightBasedDose.FromMilligramsPerKilogram(value) * weight).Exact, "mg"),
        (DoseUnit.MilligramsPerKilogramPerHour, { } weight) => ((WeightBasedRate.FromMilligramsPerKilogramPerHour(value) * weight).Exact, "mg/h"),
        (_, { } weight) => ((WeightBasedRate.FromMicrogramsPerKilogramPerMinute(value) * weight).Exact, "mg/h"),
    };

    /// <summary>The same as a volume or flow at the strength; null where no strength was given.</summary>
    public (Rational Value, string Unit)? ForStrength(decimal value, DoseUnit unit) =>
        ForWeight(value, unit) is { } amount && Question.Strength is { } strength
            ? (amount.Value / strength.Exact, amount.Unit == "mg" ? "mL" : "mL/h")
            : null;
}
