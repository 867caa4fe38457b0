using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Quantities;

namespace Dosing.Screening;

/// <summary>An entry that is present, by whatever was said or follows from it.</summary>
public sealed class PresentEntry
{
    private readonly List<string> _triggers = new(1);

    // Beside the list, for thousands of codes: made when there is more than one.
    private HashSet<string>? _seenTriggers;
    private List<(ThresholdLine? Line, Reading Reading)>? _readings;

    internal PresentEntry(ScreeningEntry entry, IReadOnlyList<EvidenceLine> evidence) => (Entry, Evidence) = (entry, evidence);

    /// <summary>The entry.</summary>
    public ScreeningEntry Entry { get; }

    /// <summary>What it rests on for this intent and route; at least one line.</summary>
    public IReadOnlyList<EvidenceLine> Evidence { get; }

    /// <summary>How severe it is for this intent and route; null where nothing is raised and it only counts in combinations.</summary>
    public Severity? Severity { get; private set; }

    /// <summary>Whether its severity rests on recall.</summary>
    public bool IsLocalPractice { get; private set; }

    /// <summary>The lines that were crossed, the worst of each measurement, in the order of the evidence; possibly empty.</summary>
    public IReadOnlyList<CrossedLine> Crossed => [.. Entry.Lines.SelectMany(l => (_readings ?? []).Where(r => r.Line == l).Select(r => new CrossedLine(l, r.Reading.Value)))];

    /// <summary>The other entries that the same names or codes may mean, in the order of the evidence; empty where nothing is left open.</summary>
    public IReadOnlyList<ScreeningEntry> Alternatives { get; private set; } = [];

    /// <summary>Whether it counts less because the dose goes by needle.</summary>
    public bool IsMilderByNeedle { get; internal set; }

    /// <summary>Whether it was said to be absent, and follows all the same from a measurement, an age or the intent.</summary>
    public bool IsSaidAbsent { get; internal set; }

    /// <summary>What raised it, as typed; at least one; distinct.</summary>
    public IReadOnlyList<string> TriggeredBy => _triggers;

    /// <summary>Whether it would be more than major, and counts as major because a name or code leaves it open.</summary>
    internal bool IsHeldAtMajor { get; set; }

    /// <summary>Whether it was said, or follows, otherwise than by a measurement.</summary>
    internal bool IsSaid { get; private set; }

    /// <summary>Whether a value that was measured satisfies a comparison.</summary>
    internal bool IsMeasuredBeyond(LineLimit limit) => _readings is not null && _readings.Exists(r => limit.IsCrossedBy(r.Reading.Numerator, r.Reading.Denominator));

    /// <summary>Notes that it is present, with a severity that only ever grows.</summary>
    internal void Say(string trigger, Severity? severity, bool isLocal, IReadOnlyList<ScreeningEntry> alternatives)
    {
        // What is said without doubt settles what another name or code left open.
        Alternatives = alternatives.Count == 0 || (IsSaid && Alternatives.Count == 0) ? []
            : [.. Alternatives.Union(alternatives).OrderBy(a => a.Ordinal)];
        IsSaid = true;
        Trigger(trigger);
        Raise(severity, isLocal);
    }

    /// <summary>Notes that a measured value crosses a line, or, without one, that it counts in a combination.</summary>
    internal void Measure(in Reading reading, string[] triggers, ThresholdLine? line, Severity? severity, bool isLocal)
    {
        Array.ForEach(triggers, Trigger);
        (_readings ??= []).Add((line, reading));
        Raise(severity, isLocal);
    }

    private void Trigger(string trigger)
    {
        if (_triggers.Count == 0 || (_triggers[0] != trigger && (_seenTriggers ??= new(_triggers, StringComparer.Ordinal)).Add(trigger)))
        {
            _triggers.Add(trigger);
        }
    }

    private void Raise(Severity? severity, bool isLocal)
    {
        if (severity is not { } raised || raised < Severity)
        {
            return;
        }

        // Local practice only where nothing that is as severe was verified, in whatever order it came.
        (Severity, IsLocalPractice) = (raised, raised == Severity ? IsLocalPractice && isLocal : isLocal);
    }
}

/// <summary>A line that was crossed.</summary>
/// <param name="Line">The line.</param>
/// <param name="Value">The value that crossed it, in the unit of the line.</param>
public sealed record CrossedLine(ThresholdLine Line, Rational Value);
