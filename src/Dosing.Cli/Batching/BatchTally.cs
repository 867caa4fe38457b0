using Dosing.Assessments;
using Dosing.Clinical;
using Dosing.Requests;

namespace Dosing.Cli.Batching;

/// <summary>What is counted in a batch: rows by exit code, and for a summary by intent, finding, slip and error.</summary>
internal sealed class BatchTally
{
    private const int Codes = 5;

    private readonly long[] _byCode = new long[Codes];

    /// <summary>The counts of a summary, by kind, name and a second name; keys are words of the program, never of a row.</summary>
    public Dictionary<(TallyKind Kind, string Name, string Of), long> Counts { get; } = [];

    /// <summary>The rows, readable or not.</summary>
    public long Rows => _byCode.Sum();

    /// <summary>The rows by exit code, from zero.</summary>
    public ReadOnlySpan<long> ByCode => _byCode;

    /// <summary>The worst exit code of the rows, in the order 3, 2, 4, 1, 0.</summary>
    /// <param name="isAlertHidden">Whether 1, 3 and 4 count as 0.</param>
    public int Worst(bool isAlertHidden)
    {
        var worst = ExitCode.NoAlert;
        for (var code = 0; code < Codes; code++)
        {
            if (_byCode[code] > 0 && (!isAlertHidden || code == ExitCode.Unreadable))
            {
                worst = ExitCode.Worse(worst, code);
            }
        }

        return worst;
    }

    /// <summary>Counts a row that was judged.</summary>
    public void Add(Disposition disposition) => _byCode[ExitCode.Of(disposition)]++;

    /// <summary>Counts a row that could not be read.</summary>
    public void AddUnreadable() => _byCode[ExitCode.Unreadable]++;

    /// <summary>Counts what a summary shows of a row that was judged.</summary>
    public void AddParts(DoseAssessment assessment)
    {
        Count(TallyKind.Intent, Words.Intents.Word(assessment.Request.Intent), Words.Dispositions.Word(assessment.Disposition));
        foreach (var finding in assessment.Raised)
        {
            Count(TallyKind.Finding, finding.Id, Words.Severities.Word(finding.Severity));
        }

        foreach (var slip in assessment.Slips)
        {
            Count(TallyKind.Slip, slip.Id, "");
        }
    }

    /// <summary>Counts the codes of the errors of a row, each once.</summary>
    public void AddParts(IReadOnlyList<RequestError> errors)
    {
        foreach (var code in errors.Select(e => e.Code).Distinct())
        {
            Count(TallyKind.Error, code, "");
        }
    }

    /// <summary>Adds what another counted.</summary>
    public void Add(BatchTally other)
    {
        for (var code = 0; code < Codes; code++)
        {
            _byCode[code] += other._byCode[code];
        }

        foreach (var (key, count) in other.Counts)
        {
            Counts[key] = Counts.GetValueOrDefault(key) + count;
        }
    }

    /// <summary>Takes up counts that were kept.</summary>
    public void Restore(IReadOnlyList<long> byCode, IEnumerable<((TallyKind Kind, string Name, string Of) Key, long Count)> counts)
    {
        Clear();
        for (var code = 0; code < Codes; code++)
        {
            _byCode[code] = byCode[code];
        }

        foreach (var (key, count) in counts)
        {
            Counts[key] = count;
        }
    }

    /// <summary>Begins again at nothing.</summary>
    public void Clear()
    {
        Array.Clear(_byCode);
        Counts.Clear();
    }

    private void Count(TallyKind kind, string name, string of)
    {
        ref var count = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(Counts, (kind, name, of), out _);
        count++;
    }
}

/// <summary>What a count is of.</summary>
internal enum TallyKind
{
    /// <summary>Rows of an intent, by disposition.</summary>
    Intent,

    /// <summary>Rows with a finding, by its severity.</summary>
    Finding,

    /// <summary>Rows that a slip would explain.</summary>
    Slip,

    /// <summary>Rows with an error of a code.</summary>
    Error,
}
