using Dosing.Clinical;

namespace Dosing.Knowledge.Tests.Screening;

/// <summary>A finding that the evidence and the rules of the contract ask for.</summary>
internal sealed record ExpectedFinding(string Id, Severity Severity, bool IsLocalPractice)
{
    public override string ToString() => $"{Id} {Words.Severities.Word(Severity)}{(IsLocalPractice ? " local" : "")}";
}

/// <summary>The rules of the contract written a second time, over the evidence and as plainly as can be.</summary>
internal sealed class Expected
{
    /// <summary>It stands among the findings of the dose, whatever raised it.</summary>
    private const string OfTheDose = "rapid-iv-bolus";

    private static readonly string[] Needles = ["intravenous", "intramuscular", "subcutaneous"];

    private readonly Setting _setting;
    private readonly Said _said;

    /// <summary>What is present, with the severity that it has here; null where its column is empty.</summary>
    private readonly Dictionary<string, (Severity? Severity, bool IsLocal)> _present = [];

    private Expected(Setting setting, Said said) => (_setting, _said) = (setting, said);

    /// <summary>The findings, most severe first, then that which is a finding of the dose too, then in the order of the evidence.</summary>
    public static IReadOnlyList<ExpectedFinding> Findings(Setting setting, Said said)
    {
        var expected = new Expected(setting, said);
        expected.Say();
        expected.Measure();
        var combinations = Safety.Combinations.Select(expected.Judge).OfType<ExpectedFinding>().ToArray();
        return [.. expected._present.Where(p => p.Value.Severity is not null)
            .Select(p => new ExpectedFinding(p.Key, p.Value.Severity!.Value, p.Value.IsLocal)).Concat(combinations)
            .OrderByDescending(f => f.Severity).ThenBy(f => f.Id != OfTheDose).ThenBy(f => Safety.Find(f.Id).Place)];
    }

    /// <summary>Rules 1 and 3: the severity of the column; information by needle; at most major where it is recalled or left open.</summary>
    private void Say()
    {
        foreach (var (id, isOpen) in _said.Present.Select(id => (id, false)).Concat(_said.Perhaps.Select(id => (id, true))))
        {
            var entry = Safety.Find(id);
            var severity = entry.In(_setting.Column);
            if (severity is not null && entry.IsRouteDependent && Needles.Contains(_setting.Usual.Route))
            {
                severity = Severity.Information;
            }

            Raise(id, entry.IsRecalled || isOpen ? AtMostMajor(severity) : severity, entry.IsRecalled);
        }
    }

    /// <summary>Rules 2 and 3: the worst crossed line, once.</summary>
    private void Measure()
    {
        foreach (var entry in Safety.Measured)
        {
            if ((entry.IsAdultOnly && _said.IsChild) || (entry.OnlyWith is { } needed && !_present.ContainsKey(needed)))
            {
                continue;
            }

            var worst = entry.Lines
                .Where(line => line.Measurement is not null && Counts(line))
                .Where(line => _said.Measured.Any(m => m.Name == line.Measurement && line.IsCrossedBy(m.Value)))
                .OrderByDescending(line => line.Severity).ThenBy(line => line.IsRecalled).FirstOrDefault();
            if (worst is not null)
            {
                var isLocal = worst.IsRecalled || entry.IsRecalled;
                var severity = isLocal ? AtMostMajor(worst.Severity) : worst.Severity;
                var column = entry.In(_setting.Column);
                Raise(entry.Id, _setting.LinesCountFully || severity < column ? severity : column, isLocal);
            }
            else if (Safety.Combinations.Any(c => c.AtLines.TryGetValue(entry.Id, out var line) && IsMeasured(entry.Id, line)))
            {
                // It raises nothing by itself: a QTc between 450 and 460 ms of a woman, which the combination with anorexia counts.
                _present.TryAdd(entry.Id, (null, false));
            }
        }
    }

    private bool IsMeasured(string id, (string Sign, decimal Value) line) =>
        _said.Measured.Any(m => Safety.Find(id).Lines.Any(l => l.Measurement == m.Name) && Measuring.Satisfies(m.Value, line.Sign, line.Value));

    private bool Counts(SafetyLine line) =>
        (!Measuring.IsForWomen(line.Parameter) || _said.IsFemale)
        && !(Measuring.IsNotForWomen(line) && _said.IsFemale)
        && (!Measuring.IsForEatingDisorder(line.Parameter) || _present.ContainsKey(Safety.EatingDisorder));

    /// <summary>Rule 5.</summary>
    private ExpectedFinding? Judge(SafetyCombination combination)
    {
        if (combination.Routes.Count > 0 && !combination.Routes.Contains(_setting.Usual.Route))
        {
            return null;
        }

        var groups = combination.Groups.Select(group => group.Where(id => CountsFor(combination, id)).ToArray()).ToArray();
        var raising = groups.SelectMany(group => group).Distinct().ToArray();
        var complete = groups.Count(group => group.Length > 0);
        Severity? severity = complete == groups.Length && raising.Length >= combination.MinDistinctEntries ? combination.Severity
            : combination.Partial is { } partial && complete >= partial.AtLeast ? partial.Severity
            : null;
        var isMilder = !_setting.IsTherapy && !raising.Any(id => _present[id].Severity == Severity.Contraindicated);
        return severity is null ? null
            : new(combination.Id, (isMilder || combination.IsRecalled ? AtMostMajor(severity) : severity).Value, combination.IsRecalled);
    }

    /// <summary>An entry that was said counts; one that was only measured counts where its value satisfies the line.</summary>
    private bool CountsFor(SafetyCombination combination, string id) => _present.ContainsKey(id)
        && (!combination.AtLines.TryGetValue(id, out var line) || _said.Present.Contains(id)
            || IsMeasured(id, line));

    /// <summary>One finding for each id, the most severe; local only where nothing as severe is verified.</summary>
    private void Raise(string id, Severity? severity, bool isLocal)
    {
        isLocal = isLocal && severity is not null;
        if (!_present.TryGetValue(id, out var before) || before.Severity is null || severity > before.Severity)
        {
            _present[id] = (severity, isLocal);
        }
        else if (severity == before.Severity)
        {
            _present[id] = (severity, isLocal && before.IsLocal);
        }
    }

    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(severity))]
    private static Severity? AtMostMajor(Severity? severity) => severity > Severity.Major ? Severity.Major : severity;
}
