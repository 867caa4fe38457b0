using System.Text.RegularExpressions;
using Dosing.Testing;

namespace Dosing.Knowledge.Tests.Hazards;

/// <summary>The hazard log is whole, its page is made of it, and the other safety documents speak of hazards that exist. DOSING_ACCEPT=1 writes the page anew.</summary>
public sealed partial class HazardPageTests
{
    private const string Accept = "DOSING_ACCEPT";

    private static readonly HazardLog Log = HazardLog.Read();

    [Fact]
    public void The_page_is_what_the_log_says()
    {
        var file = Repository.PathTo("docs", "safety", "hazards.md");
        var page = HazardPage.Of(Log);
        var written = Approved.Read(file, page).Replace("\r\n", "\n", StringComparison.Ordinal);
        Assert.True(written == page, $"docs/safety/hazards.md differs from hazards.json. Write it anew: {Accept}=1 dotnet test tests/Dosing.Knowledge.Tests --filter {nameof(HazardPageTests)}");
    }

    /// <summary>Forty are asked for by the project; ids are never used again, so they stand in one row.</summary>
    [Fact]
    public void There_are_at_least_forty_and_their_ids_stand_in_one_row()
    {
        Assert.True(Log.Hazards.Count >= 40);
        Assert.Equal(Enumerable.Range(1, Log.Hazards.Count).Select(i => FormattableString.Invariant($"H-{i:00}")), Log.Hazards.Select(h => h.Id));
        Assert.Distinct(Log.Hazards.Select(h => h.Hazard));
    }

    [Fact]
    public void Every_hazard_says_everything() => Assert.All(Log.Hazards, hazard =>
    {
        string?[] said = [hazard.Group, hazard.Hazard, hazard.Cause, hazard.Harm, hazard.Remains ?? "-", hazard.User ?? "-", .. hazard.Controls.SelectMany(c => new[] { c.What, c.Where })];
        Assert.All(said, text => Assert.False(string.IsNullOrWhiteSpace(text)));
        Assert.NotEmpty(hazard.Controls);
        Assert.NotEmpty(hazard.Tests);
        Assert.Distinct(hazard.Tests);
    });

    [Fact]
    public void Every_control_is_where_it_is_said_to_be() =>
        Assert.All(Log.Hazards.SelectMany(h => h.Controls), control => Assert.True(Path.Exists(Repository.PathTo(control.Where)), control.Where));

    /// <summary>A risk that the controls do not lower, or that is not simply acceptable, is explained; an open one says what the user must do.</summary>
    [Fact]
    public void What_remains_is_never_more_than_before_and_is_explained() => Assert.All(Log.Hazards, hazard =>
    {
        var (before, residual) = (Log.Number(hazard.Before), Log.Number(hazard.Residual));
        Assert.True(residual <= before, hazard.Id);
        Assert.True(residual <= Log.AcceptableTo || hazard.Remains is not null, $"{hazard.Id} is not simply acceptable and does not say why it is accepted.");
        Assert.True((residual < before && !Log.IsOpen(hazard)) || (hazard.Remains is not null && hazard.User is not null), $"{hazard.Id} is open, or as likely as before, and does not say why.");
    });

    [Fact]
    public void The_safety_case_names_exactly_the_open_hazards()
    {
        var text = Repository.Read("docs", "safety", "safety-case.md");
        var open = text[text.IndexOf("## Open risks", StringComparison.Ordinal)..];
        Assert.Equal(Log.Hazards.Where(Log.IsOpen).Select(h => h.Id), Id().Matches(open).Select(m => m.Value).Distinct().Order());
    }

    [Fact]
    public void Every_hazard_that_a_document_names_exists()
    {
        var ids = Log.Hazards.Select(h => h.Id).ToHashSet();
        foreach (var document in Directory.EnumerateFiles(Repository.PathTo("docs"), "*.md", SearchOption.AllDirectories))
        {
            Assert.All(Id().Matches(File.ReadAllText(document)), match => Assert.Contains(match.Value, ids));
        }
    }

    /// <summary>Never a promise, in our own words: the word that the program never prints is in none of our safety documents but where it is spoken about.</summary>
    [Fact]
    public void No_safety_document_calls_a_dose_harmless() => Assert.All(
        Log.Hazards.SelectMany(h => new[] { h.Hazard, h.Cause, h.Harm, h.Remains ?? "", h.User ?? "" }),
        text => Assert.DoesNotMatch(@"(?i)\bsafe\b", text));

    /// <summary>A number without an address cannot be read again, so the form does not go without one.</summary>
    [Fact]
    public void The_form_for_a_wrong_number_requires_the_address_of_the_source()
    {
        var fields = Repository.Read("docs", "safety", "wrong-number.yml").Split("  - type: ");
        Assert.Contains("required: true", Assert.Single(fields, field => field.Contains("id: address", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    /// <summary>A named test has passed only where nothing lands beside a failing one, and where no test is left out.</summary>
    [Fact]
    public void What_lands_has_passed_every_test()
    {
        var script = Repository.Read(".ci", "run");
        Assert.Contains("dotnet test Dosing.sln", script, StringComparison.Ordinal);
        Assert.DoesNotContain("--filter", script, StringComparison.Ordinal);
        Assert.Contains("exit !(p > 0 && f == 0)", script, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\bH-\d+\b")]
    private static partial Regex Id();
}
