namespace Dosing.Cli.Tests;

public sealed class CheckErrorTests
{
    private static readonly string[] AllWrong =
    [
        "check", "--given", "5mg@x", "--measure", "potassium=x", "--condition", "x", "--medication", "xx", "--absent", "xx", "--flag", "xx",
        "--salt", "x", "--strength", "x", "--for", "x", "--sex", "x", "--height", "x", "--age", "x", "--weight-source", "x", "--weight", "x",
        "--over", "x", "--route", "x", "--dose", "0,5 mg", "--drug", "x",
    ];

    private static readonly string[] Fields =
    [
        "drug", "dose", "route", "over", "weight", "weightSource", "age", "height", "sex", "for", "strength", "salt",
        "flags", "absent", "medications", "conditions", "measurements.potassium", "given[0].ago",
    ];

    [Fact]
    public void All_errors_come_at_once_in_the_order_of_the_fields_in_json()
    {
        var errors = Refusal.InJson(Cli.Run([.. AllWrong, "--format", "json"]));
        Assert.Equal(Fields, errors.Select(e => e.Text("field")));
        Assert.Equal("0,5 mg", errors[1].Text("given"));
        Assert.Equal("decimal-comma", errors[1].Text("code"));
        Assert.Equal("0.5 mg", errors[1].Text("suggestion"));
    }

    [Fact]
    public void All_errors_come_at_once_in_the_order_of_the_fields_in_text()
    {
        var result = Cli.Run(AllWrong);
        Refusal.InText(result);
        var lines = result.Error.Split('\n').Where(l => l.StartsWith("  ", StringComparison.Ordinal) && !l.StartsWith("    ", StringComparison.Ordinal));
        Assert.Equal(Fields, lines.Select(l => l.Trim().Split(' ')[0]));
        Assert.Contains("'0,5 mg'", result.Error, StringComparison.Ordinal);
        Assert.Contains("type instead: 0.5 mg\n", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_of_form_and_content_stand_in_one_list()
    {
        const string Request = """{"id":"r9","dose":"0,5 mg","route":5,"fro":"depression","weight":null,"flags":["x"]}""";
        var result = Cli.RunWithInput(Request, "check", "--request", "-", "--format", "json");
        Assert.Equal(
            ["fro member-unknown", "drug required-missing", "dose decimal-comma", "route not-text", "weight not-text", "for required-missing", "flags word-unknown"],
            Refusal.Codes(Refusal.InJson(result)));
        Assert.Equal("r9", Json.Read(result.Output).Text("id"));
    }

    /// <summary>A shell parts a value at its blanks, which is the commonest way to type a dose by hand.</summary>
    [Theory]
    [InlineData(new[] { "--dose", "0.3", "mg/kg" }, "--dose \"0.3 mg/kg\"")]
    [InlineData(new[] { "--flag", "high", "blood", "pressure", "--age", "45y" }, "--flag \"high blood pressure\"")]
    [InlineData(new[] { "--dose", "35", "mg", "--over", "40", "min", "--weight", "70", "kg" }, "--dose \"35 mg\" --over \"40 min\" --weight \"70 kg\"")]
    [InlineData(new[] { "--no-color", "0.3", "mg/kg" }, null)]
    [InlineData(new[] { "--wieght", "70kg" }, null)]
    [InlineData(new[] { "--dose=0.3mg/kg", "" }, null)]
    public void A_value_that_a_shell_parted_is_shown_as_it_is_typed(string[] words, string? typed)
    {
        var result = Cli.Run(["check", "--drug", "ketamine", .. words]);
        Refusal.InText(result);
        if (typed is null)
        {
            Assert.DoesNotContain("quotation marks", result.Error, StringComparison.Ordinal);
        }
        else
        {
            Assert.Contains($"stands in quotation marks: {typed}\n", result.Error, StringComparison.Ordinal);
        }
    }

    /// <summary>There are 129 ids: too many to name them in an error, so it says how to find one.</summary>
    [Theory]
    [InlineData("--flag", "high blood pressure")]
    [InlineData("--absent", "xxxxxxxxxxxx")]
    public void A_flag_that_is_near_to_none_says_how_to_find_one(string option, string word)
    {
        var result = Cli.Run(Order.Usual.Check(option, word));
        Refusal.InText(result);
        Assert.Contains("dosing screen --list WORD", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_member_says_how_its_own_text_looks_and_an_unknown_one_which_there_are()
    {
        var errors = Refusal.InJson(Cli.RunWithInput("""{"dose":35,"age":45,"route":5,"qqqqqqqq":"1"}""", "check", "--request", "-", "--format", "json"));
        Assert.Equal(
            ["dose: for example \"35 mg\"", "route: \"...\"", "age: for example \"45 y\""],
            errors.Where(e => e.Text("code") == "not-text").Select(e => $"{e.Text("field")}: {e.Text("suggestion")}"));
        Assert.StartsWith("one of id, drug, dose, ", errors.Single(e => e.Text("code") == "member-unknown").Text("suggestion"), StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_required_is_missed_at_once() =>
        Assert.Equal(
            ["drug required-missing", "dose required-missing", "route required-missing", "for required-missing"],
            Refusal.Codes(Refusal.InJson(Cli.Run(["check", "--format", "json"]))));

    [Theory]
    [InlineData("in", "route route-ambiguous")]
    [InlineData("IN", "route route-ambiguous")]
    [InlineData("buccal", "route word-unknown")]
    [InlineData("intravenuos", "route word-unknown")]
    public void A_route_is_never_guessed(string route, string error) =>
        Assert.Equal([error], Refusal.Codes(Refusal.InJson(Cli.Run((Order.Usual with { Route = route, Over = null }).Check("--format", "json")))));

    [Theory]
    [InlineData("rectal")]
    [InlineData("intraosseous")]
    public void A_route_without_data_is_read_and_answered_not_checked(string route)
    {
        var result = Cli.Run((Order.Usual with { Route = route, Over = null }).Check("--format", "json"));
        Assert.Equal(4, result.ExitCode);
        Assert.Contains(Json.Read(result.Output).GetProperty("notChecked").EnumerateArray(), p => p.Text("reason") == "route-without-data");
    }

    [Theory]
    [InlineData("intramuscular", "10mg", "40min", "over not-for-route")]
    [InlineData("oral", "10mg/h", null, "dose not-for-route")]
    [InlineData("intravenous", "2mL", "40min", "dose strength-needed")]
    public void A_dose_that_does_not_fit_its_route_or_strength_is_an_error(string route, string dose, string? over, string error) =>
        Assert.Equal([error], Refusal.Codes(Refusal.InJson(Cli.Run((Order.Usual with { Route = route, Dose = dose, Over = over }).Check("--format", "json")))));

    [Fact]
    public void A_flag_that_is_present_and_absent_is_a_contradiction() =>
        Assert.Equal(["absent contradiction"], Refusal.Codes(Refusal.InJson(
            Cli.Run(Order.Usual.Check("--flag", "buprenorphine", "--absent", "BUPRENORPHINE", "--format", "json")))));
}
