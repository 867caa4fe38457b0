using System.Globalization;
using System.Text;
using Dosing.Testing;

namespace Dosing.Knowledge.Tests.Hazards;

/// <summary>The hazard log as a page: a pure function of hazards.json.</summary>
internal static class HazardPage
{
    public static string Of(HazardLog log)
    {
        var page = new StringBuilder();
        Line("# Hazard log");
        Line("What can go wrong with this program, in the manner of ISO 14971 and DCB0129. Neither text was read for it; the form is theirs as commonly described, and no conformity is claimed.",
            "This page is made from [hazards.json](hazards.json) by a test. Change the data, not the page; [how](release-checklist.md#when-a-hazard-changes) is written down.");
        Line($"It holds {log.Hazards.Count} hazards. {log.Hazards.Count(log.IsOpen)} of them stay open: the product alone does not bring them to an acceptable risk. They stand [below](#open) and in the [safety case](safety-case.md).");
        Line("## How to read it");
        Line("*Before* is the risk without this program's controls, in a clinic with its usual checks. *Residual* is the risk with them. Both are judgements of the authors, from the incidents and complaints that are published; nothing was measured, and no clinician has signed them yet.");
        Scale("severity", log.Severities);
        Scale("likelihood", log.Likelihoods);
        Line($"The number of a risk is the place of its severity times the place of its likelihood. Up to {log.AcceptableTo}: acceptable. From {log.AcceptableTo + 1} to {log.OpenFrom - 1}: acceptable for the reason that stands there. From {log.OpenFrom}: open, and whoever deploys the program decides.");
        Line("*Verified by* names tests. A test of every test assembly fails where a name is not that of a test that runs, where a test is skipped, and where a test names a hazard that does not name it. What lands has passed all tests, so every test named here has passed. `dotnet test Dosing.sln --filter Hazard=H-01` runs the first test of a hazard.");
        Table("## Open", log.Hazards.Where(log.IsOpen).OrderByDescending(h => log.Number(h.Residual)));
        Table("## All", log.Hazards);
        foreach (var group in log.Hazards.GroupBy(h => h.Group))
        {
            Line($"## {group.Key}");
            foreach (var hazard in group)
            {
                Entry(hazard);
            }
        }

        return page.ToString().TrimEnd('\n') + "\n";

        void Line(params string[] lines) => page.AppendJoin('\n', lines).Append("\n\n");

        void Scale(string name, IReadOnlyList<HazardScale> words) =>
            Line([$"| {name} | place | means |", "| --- | --- | --- |", .. words.Select((w, i) => string.Create(CultureInfo.InvariantCulture, $"| {w.Word} | {i + 1} | {w.Meaning} |"))]);

        void Table(string heading, IEnumerable<HazardEntry> hazards)
        {
            Line(heading);
            Line(["| | hazard | before | residual |", "| --- | --- | --- | --- |", .. hazards.Select(h => $"| [{h.Id}](#{h.Id.ToLowerInvariant()}) | {h.Hazard} | {Number(h.Before)} | {Number(h.Residual)} |")]);
        }

        void Entry(HazardEntry hazard)
        {
            Line($"### {hazard.Id}");
            Line($"**{hazard.Hazard}**");
            Line([
                $"- **Cause**: {hazard.Cause}",
                $"- **Harm**: {hazard.Harm}",
                $"- **Before**: {Risk(hazard.Before)}",
                .. hazard.Controls.Select(c => $"- **Control**: {c.What} [{c.Where.Split('/')[^1]}](../../{c.Where})"),
                $"- **Verified by**:{string.Concat(hazard.Tests.Select(t => $"\n  - `{t}`"))}",
                $"- **Residual**: {Risk(hazard.Residual)}{(hazard.Remains is { } remains ? $". {remains}" : "")}",
                .. hazard.User is { } user ? [$"- **You**: {user}"] : Array.Empty<string>(),
            ]);
        }

        string Risk(HazardRisk risk) => $"{risk.Severity}, {risk.Likelihood} ({Number(risk)})";

        string Number(HazardRisk risk) => log.Number(risk).ToString(CultureInfo.InvariantCulture);
    }
}
