using Dosing.Assessments;
using Dosing.Clinical;
using Dosing.Requests;
using Xunit.Abstractions;

namespace Dosing.Knowledge.Tests.Screening;

/// <summary>Runs the cases of a table, counts them, and collects every difference from what the evidence asks for.</summary>
internal sealed class Differences(ITestOutputHelper output)
{
    private const int Shown = 40;

    private static readonly DoseAssessor Assessor = new(Shipped.Formulary);

    private readonly List<string> _differences = [];
    private int _count;

    /// <summary>Compares the findings that stand in the evidence, in their order, and the disposition.</summary>
    public DoseAssessment? Expect(string what, DoseRequest request, IReadOnlyList<ExpectedFinding> expected)
    {
        _count++;
        var read = Assessor.Assess(request);
        if (!read.IsRead)
        {
            Note(what, $"is refused: {string.Join("; ", read.Errors.Select(e => $"{e.Field} {e.Code} {e.Given}"))}");
            return null;
        }

        var raised = Raised(read.Value);
        if (!raised.SequenceEqual(expected))
        {
            Note(what, $"expected [{string.Join(", ", expected)}], raised [{string.Join(", ", raised)}]");
        }

        var bare = Assessor.Assess(request with { Flags = [], Absent = [], Medications = [], Conditions = [], Measurements = [] }).Value!.Disposition;
        var disposition = (Disposition)Math.Max((int)bare, (int)DispositionOf(expected));
        if (read.Value.Disposition != disposition)
        {
            Note(what, $"expected disposition {disposition}, is {read.Value.Disposition}");
        }

        return read.Value;
    }

    /// <summary>Notes a case of another kind.</summary>
    public void Expect(string what, bool holds, string otherwise)
    {
        _count++;
        if (!holds)
        {
            Note(what, otherwise);
        }
    }

    /// <summary>Notes a further demand on a case that was counted.</summary>
    public void Also(string what, bool holds, string otherwise)
    {
        if (!holds)
        {
            Note(what, otherwise);
        }
    }

    /// <summary>Prints and checks how many cases there were, and that none differed.</summary>
    public void AssertNone(int count)
    {
        output.WriteLine($"{_count} cases, {_differences.Count} differences");
        Assert.Equal(count, _count);
        Assert.True(_differences.Count == 0, $"{_differences.Count} differences\n{string.Join('\n', _differences.Take(Shown))}");
    }

    /// <summary>The findings that stand in the evidence.</summary>
    public static IReadOnlyList<ExpectedFinding> Raised(DoseAssessment assessment) =>
        [.. assessment.Findings.Where(f => Safety.Holds(f.Id)).Select(f => new ExpectedFinding(f.Id, f.Severity, f.IsLocalPractice))];

    private static Disposition DispositionOf(IReadOnlyList<ExpectedFinding> findings) =>
        findings.Any(f => f.Severity == Severity.Contraindicated) ? Disposition.Stop
        : findings.Any(f => f.Severity >= Severity.Caution) ? Disposition.Caution
        : Disposition.NoAlert;

    private void Note(string what, string difference) => _differences.Add($"{what}: {difference}");
}
