using Dosing.Formularies;
using Dosing.Quantities;

namespace Dosing.Screening;

/// <summary>Finds every entry that is present and every combination of them. Data-driven; never stops early.</summary>
public sealed class Screener
{
    private const string BodyMassIndex = "bmi";

    private readonly Formulary _formulary;
    private readonly MeasurementRules _measurements;
    private readonly CombinationJudge _combinations;
    private readonly ScreeningEntry[] _implied;

    /// <summary>What is said of a flag, by the ordinal of its entry.</summary>
    private readonly string[] _asFlags;

    /// <summary>A screener for the entries of a formulary.</summary>
    public Screener(Formulary formulary)
    {
        ArgumentNullException.ThrowIfNull(formulary);
        _formulary = formulary;
        _measurements = new MeasurementRules(formulary);
        _combinations = new CombinationJudge(formulary);
        _implied = [.. formulary.Screening.Implied];
        _asFlags = [.. formulary.Screening.Entries.Select(e => $"flag {e.Id}")];
    }

    /// <summary>Screens one case. Unknown never counts as absent, and absent suppresses nothing.</summary>
    public ScreeningResult Screen(ScreeningCase patient)
    {
        PresentEntries? found = null;
        SayFlags(patient, ref found);
        SayMatches(patient, ref found);
        SayImplied(patient, ref found);
        var notJudged = Measure(patient, ref found);
        if (found is null)
        {
            return notJudged is null ? ScreeningResult.Nothing : ScreeningResult.Nothing with { NotJudged = notJudged };
        }

        var present = found.InOrder();
        if (patient.Answers.Absent.Count > 0)
        {
            foreach (var entry in present)
            {
                entry.IsSaidAbsent = patient.Answers.Absent.Contains(entry.Entry);
            }
        }

        return new ScreeningResult(present, _combinations.Judge(patient, found, present), notJudged ?? []);
    }

    /// <summary>Whether weight and height give a body mass index: for adults; an unknown age counts as one.</summary>
    internal static bool HasBodyMassIndex(in ScreeningCase patient, Formulary formulary) =>
        patient.Patient is { Weight: not null, Height: not null } && !IsChild(patient, formulary);

    private static bool IsChild(in ScreeningCase patient, Formulary formulary) =>
        patient.Patient.Age is { } age && age.CompletedMonths < formulary.Rules.AdultFromMonths.Value;

    private static PresentEntries In(in ScreeningCase patient, ref PresentEntries? found) => found ??= new PresentEntries(patient);

    private void SayFlags(in ScreeningCase patient, ref PresentEntries? found)
    {
        var flags = patient.Answers.Flags;
        for (var i = 0; i < flags.Count; i++)
        {
            In(patient, ref found).Say(flags[i], _asFlags[flags[i].Ordinal]);
        }
    }

    private static void SayMatches(in ScreeningCase patient, ref PresentEntries? found)
    {
        var matches = patient.Answers.Matches;
        for (var i = 0; i < matches.Count; i++)
        {
            In(patient, ref found).Say(matches[i]);
        }
    }

    private void SayImplied(in ScreeningCase patient, ref PresentEntries? found)
    {
        if (_formulary.ImpliedBy(patient.Intent) is { } own)
        {
            In(patient, ref found).Say(own, $"for {patient.Typed.For}");
        }

        foreach (var entry in _implied)
        {
            if (entry.Implied!.Holds(patient.Patient.Age, patient.Route, patient.Time))
            {
                In(patient, ref found).Say(entry, [.. patient.TypedFor(entry.Implied!)]);
            }
        }
    }

    /// <summary>Judges the measurements; gives the entries that hold for adults only and were not judged, or null.</summary>
    private List<ScreeningEntry>? Measure(in ScreeningCase patient, ref PresentEntries? found)
    {
        List<ScreeningEntry>? notJudged = null;
        var answers = patient.Answers.Measurements;
        for (var i = 0; i < answers.Count; i++)
        {
            Measure(patient, new Reading(answers[i].Value.Name, answers[i].Value.Value, Rational.One, answers[i].Typed), ref found, ref notJudged);
        }

        var reckoned = patient.Answers.Reckoned;
        for (var i = 0; i < reckoned.Count; i++)
        {
            if (reckoned[i].Line.IsCrossedBy(reckoned[i].Value, Rational.One))
            {
                var reading = new Reading(reckoned[i].Line.Parameter, reckoned[i].Value, Rational.One, reckoned[i].From);
                In(patient, ref found).Measure(reckoned[i].Entry, reading, reckoned[i].Line);
            }
        }

        if (HasBodyMassIndex(patient, _formulary))
        {
            var metres = patient.Patient.Height!.Value.Exact / 100m;
            Measure(patient, new Reading(BodyMassIndex, patient.Patient.Weight!.Value.Exact, metres * metres, null), ref found, ref notJudged);
        }

        return notJudged;
    }

    private void Measure(in ScreeningCase patient, in Reading reading, ref PresentEntries? found, ref List<ScreeningEntry>? notJudged)
    {
        foreach (var measured in _measurements.Of(reading.Name))
        {
            if (measured.Entry.AdultOnly && IsChild(patient, _formulary))
            {
                notJudged ??= [];
                if (!notJudged.Contains(measured.Entry))
                {
                    notJudged.Add(measured.Entry);
                }
            }
            else if (IsPresent(measured.OnlyWith, found))
            {
                var line = WorstCrossed(measured.For(patient.Patient.Sex), reading, found);
                if (line is not null || CountsInCombinations(measured, reading))
                {
                    In(patient, ref found).Measure(measured.Entry, reading, line);
                }
            }
        }
    }

    private static ThresholdLine? WorstCrossed(MeasuredLine[] lines, in Reading reading, PresentEntries? found)
    {
        ThresholdLine? worst = null;
        foreach (var (line, with) in lines)
        {
            if ((worst is null || IsWorse(line, worst)) && IsPresent(with, found) && line.IsCrossedBy(reading.Numerator, reading.Denominator))
            {
                worst = line;
            }
        }

        return worst;
    }

    /// <summary>Whether a line is worse than another; one that rests on recall never hides one as severe that does not.</summary>
    private static bool IsWorse(ThresholdLine line, ThresholdLine other) =>
        line.Severity > other.Severity || (line.Severity == other.Severity && other.Status == EvidenceStatus.Recalled && line.Status != EvidenceStatus.Recalled);

    /// <summary>Whether a combination counts the value although no line is crossed: a QTc of 455 ms in a woman with anorexia.</summary>
    private static bool CountsInCombinations(MeasuredEntry measured, in Reading reading)
    {
        foreach (var limit in measured.InCombinations)
        {
            if (limit.IsCrossedBy(reading.Numerator, reading.Denominator))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what must be present is; nothing need be for null.</summary>
    private static bool IsPresent(ScreeningEntry? entry, PresentEntries? found) => entry is null || found?.Find(entry) is not null;
}
