using System.Globalization;
using System.Text;
using Dosing.Testing;

namespace Dosing.Tests.Safety;

/// <summary>
/// Which slips a verdict can see. Expected values are algebra: a dose that is f times what was meant stays within where
/// the range is at least f times as wide. DOSING_ACCEPT=1 writes docs/safety/slips.md anew.
/// </summary>
public sealed class SlipSweepTests
{
    private const string Accept = "DOSING_ACCEPT";

    /// <summary>The slips of the page: what happened, times, and parted by.</summary>
    private static readonly (string Name, decimal Times, decimal Part)[] Slips =
    [
        ("a thousand times", 1000m, 1m),
        ("a hundred times", 100m, 1m),
        ("sixty times: per minute for per hour", 60m, 1m),
        ("ten times", 10m, 1m),
        ("five times: 50 mg/mL in the hand, 10 mg/mL meant", 5m, 1m),
        ("2.2 times: pounds as kilograms, the total checked by the true weight", 1m, 0.45359237m),
        ("twice: 100 mg/mL in the hand, 50 mg/mL meant", 2m, 1m),
        ("a half", 1m, 2m),
        ("a fifth", 1m, 5m),
        ("a tenth", 1m, 10m),
        ("a sixtieth", 1m, 60m),
        ("a hundredth", 1m, 100m),
        ("a thousandth", 1m, 1000m),
    ];

    [Fact]
    [Trait("Hazard", "H-01")]
    public void Ten_times_is_seen_but_in_the_ranges_named() => Assert.Equal(["acute-pain-iv-infusion"], Unseen(10m, 1m));

    [Fact]
    [Trait("Hazard", "H-02")]
    [Trait("Hazard", "H-06")]
    public void A_hundred_a_thousand_and_sixty_times_are_always_seen()
    {
        foreach (var much in new[] { 60m, 100m, 1000m })
        {
            Assert.Empty(Unseen(much, 1m));
            Assert.Empty(Unseen(1m, much));
        }
    }

    [Fact]
    public void A_fivefold_dose_is_seen_but_in_the_ranges_named() => Assert.Equal(
        ["depression-im", "depression-sc", "depression-oral", "psychotherapy-im", "acute-pain-iv-infusion", "esketamine-maintenance-iv"], Unseen(5m, 1m));

    [Fact]
    public void A_dose_that_is_too_small_by_so_much_is_seen_but_in_the_ranges_named() =>
        Assert.Equal(["psychotherapy-im", "acute-pain-iv-infusion"], Unseen(1m, 10m));

    [Fact]
    public void A_slip_is_unseen_only_where_the_dose_with_it_is_within_the_range() => Assert.All(Slips, slip => Assert.All(SlipSweep.Starts, start =>
    {
        var unseen = SlipSweep.Unseen(slip.Times, slip.Part, start.Of);
        Assert.All(SlipSweep.Ranges.Where(r => unseen.Contains(r.Id)), range =>
            Assert.InRange(SlipSweep.Slipped(start.Of(range)!.Value, slip.Times, slip.Part), range.Low * 0.95m, range.High * 1.05m));
    }));

    [Fact]
    public void The_page_on_slips_is_what_is_answered()
    {
        var file = Repository.PathTo("docs", "safety", "slips.md");
        var page = Page();
        var written = Approved.Read(file, page).Replace("\r\n", "\n", StringComparison.Ordinal);
        Assert.True(written == page, $"docs/safety/slips.md differs from what is answered. Read why, then: {Accept}=1 dotnet test tests/Dosing.Tests --filter {nameof(SlipSweepTests)}");
    }

    /// <summary>The ranges in which the slip raises no alert from the low, the usual or the high dose.</summary>
    private static string[] Unseen(decimal times, decimal part)
    {
        var ids = SlipSweep.Starts.SelectMany(start => SlipSweep.Unseen(times, part, start.Of)).ToHashSet();
        return [.. SlipSweep.Ranges.Select(r => r.Id).Where(ids.Contains)];
    }

    private static string Page()
    {
        var page = new StringBuilder($"""
            # Slips that a verdict cannot see

            A range says what is usual. A dose that is wrong and still inside a wide range raises no alert.
            This page lists every such case: for each of the {SlipSweep.Ranges.Count.ToString(CultureInfo.InvariantCulture)} ranges that give a verdict, its low, its usual and its high dose were given with each slip, to the patient of its worked example, and nothing else was wrong.
            It is made by a test from what the program answers. Do not edit it.

            | the dose is | of the low dose, unseen in | of the usual dose, unseen in | of the high dose, unseen in |
            | --- | --- | --- | --- |

            """.ReplaceLineEndings("\n"));
        foreach (var (name, times, part) in Slips)
        {
            var cells = SlipSweep.Starts.Select(start => SlipSweep.Unseen(times, part, start.Of).Length.ToString(CultureInfo.InvariantCulture));
            page.Append(CultureInfo.InvariantCulture, $"| {name} | {string.Join(" | ", cells)} |\n");
        }

        page.Append("\nWhat cannot be seen from here at all: a weight that is wrong and plausible, where the dose was written per kilogram. The verdict is that of the dose per kilogram, whatever the patient weighs.\n\n## By range\n");
        foreach (var (name, times, part) in Slips)
        {
            var ids = SlipSweep.Starts.SelectMany(start => SlipSweep.Unseen(times, part, start.Of).Select(id => (id, start.Name))).ToLookup(s => s.id, s => s.Name);
            page.Append(CultureInfo.InvariantCulture, $"\n**{name}**: ")
                .Append(ids.Count == 0 ? "seen everywhere." : string.Join(", ", SlipSweep.Ranges.Where(r => ids.Contains(r.Id)).Select(r => $"`{r.Id}` ({string.Join(", ", ids[r.Id])})")))
                .Append('\n');
        }

        return page.ToString();
    }
}
