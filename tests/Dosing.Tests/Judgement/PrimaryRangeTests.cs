using Dosing.Clinical;
using Dosing.Judgement;
using Dosing.Quantities;
using Dosing.Requests;
using Dosing.Tests.Support;

namespace Dosing.Tests.Judgement;

/// <summary>The primary range of every drug, intent and route at every age and duration where one begins or ends, found a second way: by asking all ranges.</summary>
public class PrimaryRangeTests
{
    /// <summary>Minutes at and beside every edge of a duration, zero for a push.</summary>
    private static readonly decimal[] Minutes = [0, 1, 1.1m, 2, 4, 15, 16, 29, 30, 60, 61, 120, 210, 270, 540, 660, 1440, 5760, 7000];

    private static readonly AdministrationTime[] Times =
        [AdministrationTime.NotSaid, AdministrationTime.Continuous, .. Minutes.Select(m => AdministrationTime.Over(Duration.FromMinutes(m)))];

    private static readonly Age?[] Ages = [null, .. ((decimal[])[0, 2, 3, 11, 12, 24, 72, 191, 192, 215, 216, 540, 780, 1000]).Select(m => (Age?)Age.FromMonths(m))];

    [Fact]
    public void It_is_the_one_range_that_is_primary_and_holds_the_age_and_the_time()
    {
        var judge = new RangeJudge(Assessing.Formulary);
        var adult = new RequestReader(Assessing.Formulary).Read(Assessing.Adult).Value!;
        var found = new HashSet<string>();
        foreach (var (drug, intent, route, age) in
            from drug in Enum.GetValues<Drug>()
            from intent in Enum.GetValues<Intent>()
            from route in Enum.GetValues<Route>()
            from age in Ages
            select (drug, intent, route, age))
        {
            var request = adult with { Drug = drug, Intent = intent, Patient = adult.Patient with { Age = age } };
            foreach (var time in Times)
            {
                var expected = age is { } known
                    ? Assessing.Formulary.Content.Ranges.SingleOrDefault(r => (r.Drug, r.Intent, r.Route) == (drug, intent, route) && r.IsPrimary
                        && r.Ages.Contains(known) && (r.OverMinutes is not { } over || over.Matches(time)))
                    : null;

                Assert.Equal(expected?.Id, judge.PrimaryFor(request, route, time)?.Id);
                if (expected is not null)
                {
                    found.Add(expected.Id);
                }
            }
        }

        Assert.True(found.Count > 30, $"only {found.Count} ranges were met");
    }

    /// <summary>Where no range could match, an age that is missing too is not what stands in the way.</summary>
    [Fact]
    public void Where_there_is_no_range_at_all_nothing_is_asked_for() => Assert.Contains(
        "verdict no-range",
        (Assessing.Adult with { Drug = "esketamine", Route = "oral", Over = null, Age = null }).NotChecked());
}
