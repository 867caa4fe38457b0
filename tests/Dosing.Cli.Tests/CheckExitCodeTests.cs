namespace Dosing.Cli.Tests;

public sealed class CheckExitCodeTests
{
    internal static readonly Order Stop = Order.Usual with { Dose = "5mg/kg" };
    internal static readonly Order Caution = Order.Usual with { Dose = "0.3mg/kg" };
    internal static readonly Order NotChecked = Order.Usual with { Weight = null, Dose = "35mg" };
    internal static readonly Order Unreadable = Order.Usual with { Dose = "0,5mg/kg" };

    public static TheoryData<string, int, string, string> Table => new()
    {
        { "no-alert", 0, "no-alert", "within" },
        { "caution", 1, "caution", "below" },
        { "stop", 3, "stop", "above-limit" },
        { "not-checked", 4, "not-checked", "not-checked" },
    };

    internal static Order Of(string name) => name switch
    {
        "no-alert" => Order.Usual,
        "caution" => Caution,
        "stop" => Stop,
        "not-checked" => NotChecked,
        _ => Unreadable,
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void The_exit_code_says_what_the_disposition_says(string order, int code, string disposition, string outcome)
    {
        foreach (var format in new[] { "text", "json", "markdown" })
        {
            Assert.Equal(code, Cli.Run(Of(order).Check("--format", format)).ExitCode);
        }

        var answer = Json.Read(Cli.Run(Of(order).Check("--format", "json")).Output);
        Assert.Equal(disposition, answer.Text("disposition"));
        Assert.Equal(outcome, answer.GetProperty("verdict").Text("outcome"));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("markdown")]
    public void An_unreadable_request_exits_with_two(string format) =>
        Assert.Equal(2, Cli.Run(Unreadable.Check("--format", format)).ExitCode);

    [Theory]
    [Trait("Hazard", "H-55")]
    [InlineData("no-alert", 0)]
    [InlineData("caution", 0)]
    [InlineData("stop", 0)]
    [InlineData("not-checked", 0)]
    [InlineData("unreadable", 2)]
    public void Exit_zero_hides_alerts_and_never_an_unreadable_request(string order, int code) =>
        Assert.Equal(code, Cli.Run(Of(order).Check("--exit-zero")).ExitCode);

    [Fact]
    public void Exit_zero_changes_no_byte_of_the_answer() =>
        Assert.Equal(Cli.Run(Stop.Check("--format", "json")).Output, Cli.Run(Stop.Check("--format", "json", "--exit-zero")).Output);

    [Fact]
    public void A_protocol_that_cannot_be_applied_stops_every_command_with_code_five()
    {
        string[][] commands =
        [
            Order.Usual.Check(), ["range", "--drug", "ketamine", "--route", "oral", "--for", "depression", "--age", "45y"],
            ["batch", "-"], ["sources"], ["coverage"],
        ];
        Assert.All(commands, words =>
        {
            var result = Cli.Run([.. words, "--protocol", "local.json"]);
            Assert.Equal(5, result.ExitCode);
            Assert.Equal("", result.Output);
            Assert.Contains("local.json", result.Error, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void An_answer_leaves_standard_error_empty() =>
        Assert.All(Orders.Others, order => Assert.Equal("", Cli.Run(order.Check()).Error));
}
