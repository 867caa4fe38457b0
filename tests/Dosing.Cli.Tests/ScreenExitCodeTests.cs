namespace Dosing.Cli.Tests;

public sealed class ScreenExitCodeTests
{
    [Theory]
    [InlineData("--absent pregnancy", 0, "no-alert")]
    [InlineData("--flag antipsychotics", 0, "no-alert")]
    [InlineData("--flag z-drugs", 1, "caution")]
    [InlineData("--flag opioids", 1, "caution")]
    [InlineData("--flag pregnancy", 3, "stop")]
    [InlineData("--condition icd10:G93.2", 3, "stop")]
    [InlineData("--measure blood-pressure=200/120mmHg", 3, "stop")]
    [InlineData("", 4, "not-checked")]
    [InlineData("--condition icd10:Q99", 4, "not-checked")]
    [InlineData("--medication rxnorm:99999999 --medication atc:Z99ZZ99", 4, "not-checked")]
    [InlineData("--age 45y --weight 70kg --height 178cm", 4, "not-checked")]
    public void The_exit_code_says_what_the_disposition_says(string said, int code, string disposition)
    {
        string[] words = ["screen", "--for", "depression", .. said.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        Assert.Equal((code, ""), (Cli.Run(words).ExitCode, Cli.Run(words).Error));
        var json = Cli.Run([.. words, "--format", "json"]);
        Assert.Equal((code, disposition), (json.ExitCode, Json.Read(json.Output).Text("disposition")));
        var zero = Cli.Run([.. words, "--exit-zero"]);
        Assert.Equal((0, Cli.Run(words).Output), (zero.ExitCode, zero.Output));
    }

    [Theory]
    [InlineData("--flag pregnancy")]
    [InlineData("--flag opioids")]
    [InlineData("")]
    public void A_plan_exits_with_zero_when_it_is_printed(string said)
    {
        foreach (var format in new[] { "text", "json", "markdown" })
        {
            var result = Cli.Run(["plan", "--for", "depression", .. said.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--format", format]);
            Assert.Equal((0, ""), (result.ExitCode, result.Error));
        }
    }

    [Theory]
    [InlineData("screen")]
    [InlineData("plan")]
    public void All_errors_come_at_once_in_the_order_of_the_fields(string command)
    {
        string[] words =
        [
            command, "--measure", "potassium=x", "--measure", "qtc", "--condition", "x", "--medication", "xx", "--absent", "xx", "--flag", "xx",
            "--for", "x", "--sex", "x", "--height", "x", "--age", "0,5y", "--weight", "x", "--over", "x", "--route", "in", "--drug", "x",
        ];
        Refusal.InText(Cli.Run(words));
        Assert.Equal(
            [
                "drug word-unknown", "route route-ambiguous", "over number-missing", "weight number-missing", "age decimal-comma", "height number-missing", "sex word-unknown",
                "for word-unknown", "flags word-unknown", "absent word-unknown", "medications word-unknown", "conditions word-unknown", "measurements usage", "measurements.potassium number-missing",
            ],
            Refusal.Codes(Refusal.InJson(Cli.Run([.. words, "--format", "json"]))));
        Assert.Equal(2, Cli.Run([.. words, "--format", "json"]).ExitCode);
    }

    [Theory]
    [InlineData("screen")]
    [InlineData("plan")]
    public void Only_the_intent_is_required(string command)
    {
        Assert.Equal(["for required-missing"], Refusal.Codes(Refusal.InJson(Cli.Run([command, "--format", "json"]))));
        Assert.Equal(["for required-missing"], Refusal.Codes(Refusal.InJson(Cli.Run([command, "--flag", "opioids", "--format", "json"]))));
    }

    [Theory]
    [InlineData("--flag pregnancy --absent PREGNANCY", "absent contradiction")]
    [InlineData("--route oral --over 40min", "over not-for-route")]
    [InlineData("--flag buprenorphin", "flags word-unknown")]
    [InlineData("--medication ketorolack", "medications word-unknown")]
    [InlineData("--measure sodium=140mmol/L --measure SODIUM=139mmol/L", "measurements.SODIUM member-duplicate")]
    public void What_cannot_be_read_is_refused(string said, string error) =>
        Assert.Equal([error], Refusal.Codes(Refusal.InJson(Cli.Run(["screen", "--for", "depression", .. said.Split(' '), "--format", "json"]))));

    [Theory]
    [InlineData("screen --dose 5mg --for depression")]
    [InlineData("screen --for")]
    [InlineData("screen extra")]
    [InlineData("plan --for depression --exit-zero")]
    [InlineData("plan --for depression --list")]
    [InlineData("plan extra")]
    public void What_is_not_understood_is_refused(string line)
    {
        Refusal.InText(Cli.Run(line.Split(' ')));
        Assert.All(Refusal.InJson(Cli.Run([.. line.Split(' '), "--format", "json"])), e => Assert.Equal("usage", e.Text("code")));
    }

    [Theory]
    [InlineData("screen --for depression")]
    [InlineData("screen --list")]
    [InlineData("plan --for depression")]
    public void A_protocol_that_cannot_be_applied_stops_the_command(string line)
    {
        var result = Cli.Run([.. line.Split(' '), "--protocol", "local.json"]);
        Assert.Equal((5, ""), (result.ExitCode, result.Output));
    }
}
