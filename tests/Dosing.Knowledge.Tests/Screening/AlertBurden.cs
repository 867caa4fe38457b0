using System.Globalization;
using System.Text;
using Dosing.Assessments;
using Dosing.Clinical;

namespace Dosing.Knowledge.Tests.Screening;

/// <summary>How often ordinary patients raise something, as a table: an alert that is always there is not read.</summary>
internal static class AlertBurden
{
    private const int Frequent = 12;

    private static readonly Severity[] WorstFirst = [Severity.Contraindicated, Severity.Major, Severity.Caution, Severity.Information];

    private static readonly Disposition[] MildestFirst = [Disposition.NoAlert, Disposition.Caution, Disposition.NotChecked, Disposition.Stop];

    /// <summary>Two tables: dispositions and findings a check by category of intent, and what is raised most often.</summary>
    public static string Of(IReadOnlyList<DoseAssessment> checks)
    {
        var text = new StringBuilder();
        Row(text, ["for", "checks", .. MildestFirst.Select(Words.Dispositions.Word), .. WorstFirst.Select(Words.Severities.Word)]);
        Row(text, Enumerable.Repeat("---", 2 + MildestFirst.Length + WorstFirst.Length));
        foreach (var category in checks.GroupBy(c => c.Category).OrderBy(g => g.Key))
        {
            Row(text, Cells(Words.IntentCategories.Word(category.Key), [.. category]));
        }

        Row(text, Cells("all", checks));
        text.Append('\n');
        Row(text, ["raised most often", "severity", "checks of 100"]);
        Row(text, ["---", "---", "---"]);
        foreach (var (finding, count) in checks.SelectMany(c => c.Findings.Where(f => f.Severity > Severity.Information).Select(f => (f.Id, f.Severity)))
            .CountBy(f => f).OrderByDescending(p => p.Value).ThenByDescending(p => p.Key.Severity).ThenBy(p => p.Key.Id, StringComparer.Ordinal).Take(Frequent))
        {
            Row(text, [$"`{finding.Id}`", Words.Severities.Word(finding.Severity), Number(100m * count / checks.Count)]);
        }

        return text.ToString();
    }

    private static IEnumerable<string> Cells(string name, IReadOnlyList<DoseAssessment> checks) =>
    [
        name,
        Number(checks.Count),
        .. MildestFirst.Select(d => Number(checks.Count(c => c.Disposition == d))),
        .. WorstFirst.Select(s => Number(Math.Round((decimal)checks.Sum(c => c.Findings.Count(f => f.Severity == s)) / checks.Count, 2))),
    ];

    private static void Row(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static string Number(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
