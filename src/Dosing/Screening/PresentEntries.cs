using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Requests;

namespace Dosing.Screening;

/// <summary>Collects the entries that are present and gives each the severity that it has in this case.</summary>
internal sealed class PresentEntries(ScreeningCase patient)
{
    // Few are present of the many that could be, so they are sought one by one.
    private readonly List<PresentEntry> _entries = [];

    /// <summary>The entries in the order of the evidence.</summary>
    public PresentEntry[] InOrder()
    {
        var present = _entries.ToArray();
        if (present.Length > 1)
        {
            Array.Sort(present, static (a, b) => a.Entry.Ordinal - b.Entry.Ordinal);
        }

        return present;
    }

    /// <summary>The present entry, or null.</summary>
    public PresentEntry? Find(ScreeningEntry entry)
    {
        foreach (var present in _entries)
        {
            if (present.Entry.Ordinal == entry.Ordinal)
            {
                return present;
            }
        }

        return null;
    }

    /// <summary>An entry that is present, with the severity of the column.</summary>
    public void Say(ScreeningEntry entry, params ReadOnlySpan<string> triggers)
    {
        var (severity, isLocal) = OfColumn(entry);
        foreach (var trigger in triggers)
        {
            At(entry).Say(trigger, severity, isLocal, []);
        }
    }

    /// <summary>
    /// The entries that a name or code stands for. Where it leaves open which of several is meant, each counts at most as
    /// major; a flag of one settles it, and a word of absence only takes that one away.
    /// </summary>
    public void Say(ScreeningMatch match)
    {
        if (!match.IsAmbiguous)
        {
            Say(match.Entries[0], match.Typed);
            return;
        }

        if (match.Entries.Any(patient.Answers.Flags.Contains))
        {
            foreach (var settled in match.Entries.Where(patient.Answers.Flags.Contains))
            {
                Say(settled, match.Typed);
            }

            return;
        }

        foreach (var entry in match.Entries.Except(patient.Answers.Absent))
        {
            var (severity, isLocal) = OfColumn(entry);
            At(entry).Say(match.Typed, AtMostMajor(severity), isLocal, [.. match.Entries.Where(e => e != entry)]);
            At(entry).IsHeldAtMajor |= severity > Severity.Major;
        }
    }

    /// <summary>An entry whose line a measured value crosses; without a line it only counts in combinations.</summary>
    public void Measure(ScreeningEntry entry, in Reading reading, ThresholdLine? line)
    {
        string[] triggers = reading.Typed is { } typed ? [typed] : [$"weight {patient.Typed.Weight}", $"height {patient.Typed.Height}"];
        var isLocal = line is { Status: EvidenceStatus.Recalled } || entry.Status == EvidenceStatus.Recalled;
        var severity = line is null ? null : OfLine(entry, line);
        severity = isLocal ? AtMostMajor(severity) : severity;

        // A column that a local protocol raised holds for what is measured too, and rests on the protocol.
        if (severity is { } counted && entry.RaisedIn(patient.Column) is { } raised && raised >= counted)
        {
            (severity, isLocal) = (raised, false);
        }

        At(entry).Measure(reading, triggers, line, severity, isLocal);
    }

    /// <summary>The severity of a line: its own in therapy, elsewhere the milder of line and column.</summary>
    private Severity? OfLine(ScreeningEntry entry, ThresholdLine line) => entry.In(patient.Column) is not { } column ? null
        : patient.LinesCountFully || line.Severity < column ? line.Severity
        : column;

    /// <summary>The severity of the column: what acts on what is swallowed is information by needle, what rests on recall at most major.</summary>
    private (Severity? Severity, bool IsLocal) OfColumn(ScreeningEntry entry)
    {
        var severity = entry.In(patient.Column);
        if (severity > Severity.Information && entry.IsRouteDependent && patient.IsByNeedle)
        {
            At(entry).IsMilderByNeedle = true;
            severity = Severity.Information;
        }

        return entry.Status == EvidenceStatus.Recalled && entry.RaisedIn(patient.Column) is null ? (AtMostMajor(severity), severity is not null) : (severity, false);
    }

    private static Severity? AtMostMajor(Severity? severity) => severity > Severity.Major ? Severity.Major : severity;

    private PresentEntry At(ScreeningEntry entry)
    {
        if (Find(entry) is not { } present)
        {
            present = new PresentEntry(entry, entry.EvidenceIn(patient.Column));
            _entries.Add(present);
        }

        return present;
    }
}
