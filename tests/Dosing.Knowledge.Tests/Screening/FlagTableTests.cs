using Dosing.Clinical;
using Xunit.Abstractions;

namespace Dosing.Knowledge.Tests.Screening;

/// <summary>Rules 1 and 3: a flag raises its entry with the severity of the column, in every category of intent.</summary>
public sealed class FlagTableTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_flag_raises_what_its_column_says()
    {
        var differences = new Differences(output);
        foreach (var entry in Safety.Sayable)
        {
            foreach (var setting in Setting.All)
            {
                differences.Expect($"{entry.Id}, {setting}", setting.Usual with { Flags = [entry.Id] }, Expected.Findings(setting, new Said { Present = [entry.Id] }));
            }
        }

        differences.AssertNone(129 * 4);
    }

    /// <summary>What acts on the gut and the liver is information by needle and counts fully by mouth and nose.</summary>
    [Fact]
    public void An_entry_that_depends_on_the_route_counts_fully_only_where_no_needle_is_used()
    {
        var differences = new Differences(output);
        foreach (var entry in Safety.Sayable.Where(e => e.IsRouteDependent))
        {
            foreach (var setting in Setting.All.Where(s => s.Usual.Drug == "ketamine"))
            {
                foreach (var route in Words.Routes.Words)
                {
                    var by = setting.By(route);
                    differences.Expect($"{entry.Id}, {by}", by.Usual with { Flags = [entry.Id] }, Expected.Findings(by, new Said { Present = [entry.Id] }));
                }
            }
        }

        differences.AssertNone(5 * 3 * 8);
    }

    /// <summary>Every finding says what to do, why, what raised it, and where it is written, or that it is local practice.</summary>
    [Fact]
    public void Every_finding_carries_its_words_and_its_sources()
    {
        var differences = new Differences(output);
        foreach (var entry in Safety.Sayable)
        {
            var setting = Setting.All[0];
            var request = setting.Usual with { Flags = [entry.Id] };
            var assessment = differences.Expect(entry.Id, request, Expected.Findings(setting, new Said { Present = [entry.Id] }));
            foreach (var finding in assessment?.Findings.Where(f => Safety.Holds(f.Id)) ?? [])
            {
                differences.Also(finding.Id, finding.Title.Length > 0 && finding.Why.Length > 0 && finding.Action.Length > 0, "has an empty text");
                differences.Also(finding.Id, finding.TriggeredBy.SequenceEqual([$"flag {entry.Id}"]), $"is triggered by {string.Join(", ", finding.TriggeredBy)}");
                differences.Also(finding.Id, finding.Sources.Count > 0 || finding.IsLocalPractice, "names no source");
                differences.Also(finding.Id, !finding.IsLocalPractice || finding.Action.Contains("local practice, confirm", StringComparison.Ordinal), "does not say that it is local practice");
            }
        }

        differences.AssertNone(129);
    }
}
