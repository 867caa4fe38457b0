using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Dosing.Cli.Tests.Pictures;

/// <summary>The picture and the page of a simulation stand on their own and say what the answer says.</summary>
public sealed partial class SimulationOutputTests
{
    public static TheoryData<string> Simulations =>
    [
        "simulate --weight 70kg --age 45y --compare --people 50",
        "simulate --weight 70kg --age 45y --give 0.5mg/kg/intravenous/40min@0min --people 50",
        "simulate --weight 20kg --age 6y --give 4mg/kg/im@0min --give 0.5mg/kg/iv@30min --people 50",
        "simulate --weight 70kg --age 30y --give 50mg/oral@0min --give 25mg/pr@2h --until 12h --every 5min --people 50",
        "simulate --weight 70kg --age 30y --give 0.001mg/iv@0min --people 50",
    ];

    [Theory]
    [MemberData(nameof(Simulations))]
    public void A_picture_is_well_formed_stands_alone_and_says_in_words_what_it_shows(string simulation)
    {
        var result = Cli.Run([.. simulation.Split(' '), "--format", "svg"]);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        var svg = XDocument.Parse(result.Output).Root!;
        Assert.NotEmpty(svg.Elements().Single(e => e.Name.LocalName == "title").Value);
        Assert.NotEmpty(svg.Elements().Single(e => e.Name.LocalName == "desc").Value);
        Assert.DoesNotContain(svg.Descendants(), e => e.Name.LocalName is "script" or "image" or "use" or "foreignObject" or "style");
        Assert.DoesNotContain("NaN", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\u221e", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Simulations))]
    public void The_axis_says_arterial_or_venous(string simulation) =>
        Assert.Matches("ng/mL, (arterial|venous) plasma", Cli.Run([.. simulation.Split(' '), "--format", "svg"]).Output);

    /// <summary>The sources of the landmarks, as pk.md names them.</summary>
    [Fact]
    public void A_picture_that_stands_alone_names_where_its_landmarks_were_read()
    {
        var svg = XDocument.Parse(Cli.Run(["simulate", "--weight", "70kg", "--age", "45y", "--compare", "--people", "50", "--format", "svg"]).Output);
        var text = string.Join(" ", svg.Descendants().Where(e => e.Name.LocalName == "text").Select(e => e.Value));
        Assert.All((string[])["Zanos 2018", "Bowdle 1998", "Krystal 1994", "Zarate 2006", "Idvall 1979", "Herd 2007"], source => Assert.Contains(source, text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Simulations))]
    public void A_page_has_no_script_and_loads_nothing(string simulation)
    {
        var html = Cli.Run([.. simulation.Split(' '), "--format", "html"]).Output;
        Assert.StartsWith("<!DOCTYPE html>\n", html, StringComparison.Ordinal);
        Assert.DoesNotMatch(Loads(), html);
    }

    /// <summary>A name is typed by a person; in a page it is text and never an element.</summary>
    [Fact]
    public void A_name_is_never_an_element()
    {
        var html = Cli.Run(["simulate", "--weight", "70kg", "--age", "45y", "--people", "50", "--give", "<script>alert(1)</script>&:0.5mg/kg/iv/40min@0min", "--format", "html"]);
        Assert.DoesNotContain("<script", html.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("svg")]
    [InlineData("html")]
    public void What_is_not_simulated_draws_nothing_and_says_why(string format)
    {
        var result = Cli.Run(["simulate", "--weight", "70kg", "--age", "90y", "--give", "0.5mg/kg/iv/40min@0min", "--format", format]);
        Assert.Equal((4, ""), (result.ExitCode, result.Output));
        Assert.Contains("not simulated", result.Error, StringComparison.Ordinal);
    }

    [GeneratedRegex("<script|<link|<img|<iframe|url\\(|@import|\\ssrc=\"|javascript:|\\son[a-z]+=\"")]
    private static partial Regex Loads();
}
