namespace Dosing.Cli.Tests;

public sealed class CheckOptionTests
{
    private static readonly string[] InJson = ["--format", "json"];

    [Fact]
    public void A_request_file_and_standard_input_say_the_same_as_options()
    {
        using var file = new TempFile(Order.Usual.Json());
        var typed = Cli.Run(Order.Usual.Check(InJson)).Output;
        Assert.Equal(typed, Cli.Run(["check", "--request", file.Name, .. InJson]).Output);
        Assert.Equal(typed, Cli.RunWithInput(Order.Usual.Json(), ["check", "--request", "-", .. InJson]).Output);
    }

    [Theory]
    [InlineData("--drug", "esketamine", "drug")]
    [InlineData("--dose", "0.7mg/kg", "dose")]
    [InlineData("--route", "oral", "route")]
    [InlineData("--over", "50min", "over")]
    [InlineData("--weight", "80kg", "weight")]
    [InlineData("--weight-source", "stated", "weightSource")]
    [InlineData("--age", "46y", "age")]
    [InlineData("--height", "179cm", "height")]
    [InlineData("--sex", "female", "sex")]
    [InlineData("--for", "anxiety", "for")]
    [InlineData("--strength", "10mg/mL", "strength")]
    public void A_scalar_option_replaces_the_field_of_the_request(string option, string value, string field)
    {
        var over = option == "--route" ? "" : "\"over\":\"40min\",";
        var request = $$"""
            {"drug":"ketamine","dose":"0.5mg/kg","route":"intravenous",{{over}}"weight":"70kg","weightSource":"measured","age":"45y","height":"178cm","sex":"male","for":"depression","strength":"50mg/mL"}
            """;
        var answer = Json.Read(Cli.RunWithInput(request, ["check", "--request", "-", option, value, .. InJson]).Output);
        Assert.Equal(value, answer.GetProperty("receipt").GetProperty("inputs").GetProperty(field).Text("typed"));
    }

    [Fact]
    public void A_repeated_option_adds_to_the_lists_of_the_request_and_keeps_their_order()
    {
        const string Request = """
            {"drug":"ketamine","dose":"0.3mg/kg","route":"intravenous","over":"40min","weight":"70kg","age":"45y","for":"depression",
             "flags":["buprenorphine"],"absent":["glaucoma-acute"],"medications":["rxnorm:1819"],"conditions":["icd10:I25.1"],
             "measurements":{"potassium":"4.1 mmol/L"},"given":[{"dose":"1mg","ago":"3h"}]}
            """;
        var result = Cli.RunWithInput(Request.Replace("glaucoma-acute", "aneurysmal-vascular-disease", StringComparison.Ordinal),
            ["check", "--request", "-", "--flag", "phaeochromocytoma", "--absent", "hypertension-uncontrolled", "--medication", "rxnorm:3322", "--medication", "atc:N05BA01",
                "--condition", "icd10:F20", "--measure", "sodium=140mmol/L", "--given", "2mg@2h", "--given", "3mg@1h", .. InJson]);
        var inputs = Json.Read(result.Output).GetProperty("receipt").GetProperty("inputs");
        Assert.Equal(["buprenorphine", "phaeochromocytoma"], Typed("flags"));
        Assert.Equal(["aneurysmal-vascular-disease", "hypertension-uncontrolled"], Typed("absent"));
        Assert.Equal(["rxnorm:1819", "rxnorm:3322", "atc:N05BA01"], Typed("medications"));
        Assert.Equal(["icd10:I25.1", "icd10:F20"], Typed("conditions"));
        Assert.Equal(["1mg@3h", "2mg@2h", "3mg@1h"], Typed("given"));
        Assert.Equal("4.1 mmol/L", inputs.GetProperty("measurements.potassium").Text("typed"));
        Assert.Equal("140mmol/L", inputs.GetProperty("measurements.sodium").Text("typed"));

        string[] Typed(string list) => [.. inputs.GetProperty(list).EnumerateArray().Select(e => e.Text("typed"))];
    }

    [Theory]
    [Trait("Hazard", "H-14")]
    [InlineData("--drug", "ketamine")]
    [InlineData("--dose", "0.5mg/kg")]
    [InlineData("--route", "intravenous")]
    [InlineData("--over", "40min")]
    [InlineData("--weight", "70kg")]
    [InlineData("--age", "45y")]
    [InlineData("--for", "depression")]
    [InlineData("--format", "text")]
    [InlineData("--profile", "us")]
    [InlineData("--today", "2026-11-22")]
    public void A_scalar_option_that_stands_twice_is_an_error_even_with_the_same_value(string option, string value)
    {
        var once = Order.Usual.Check();
        var result = Cli.Run([.. once, .. once.Contains(option) ? Array.Empty<string>() : [option, value], option, value]);
        Refusal.InText(result);
        Assert.Contains(option, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_measurement_that_stands_in_the_request_and_on_the_command_line_is_an_error()
    {
        const string Request = """{"drug":"ketamine","dose":"35mg","route":"oral","for":"depression","measurements":{"potassium":"4.1 mmol/L"}}""";
        var result = Cli.RunWithInput(Request, "check", "--request", "-", "--measure", "Potassium=5mmol/L", "--format", "json");
        Assert.Equal(["measurements.Potassium member-duplicate"], Refusal.Codes(Refusal.InJson(result)));
    }

    [Fact]
    public void A_word_that_begins_with_an_at_sign_is_a_word_and_no_file()
    {
        using var file = new TempFile("0.5mg/kg");
        var dose = "@" + file.Name;
        var errors = Refusal.InJson(Cli.Run((Order.Usual with { Dose = dose }).Check(InJson)));
        Assert.Equal(["dose number-missing"], Refusal.Codes(errors));
        Assert.Equal(dose, errors[0].Text("given"));
        Refusal.InText(Cli.Run(["@" + file.Name]));
    }

    [Theory]
    [InlineData("-abc")]
    [InlineData("-?x")]
    [InlineData("-hx")]
    public void Short_options_are_not_bundled(string word) => Refusal.InText(Cli.Run(Order.Usual.Check(word)));

    [Theory]
    [InlineData("-5mg")]
    [InlineData("+5mg")]
    [InlineData("-0.5mg/kg")]
    [InlineData("- 5 mg")]
    public void A_signed_dose_reaches_the_reader_and_is_refused_as_signed(string dose) =>
        Assert.Equal(["dose sign"], Refusal.Codes(Refusal.InJson(Cli.Run((Order.Usual with { Dose = dose }).Check(InJson)))));

    [Theory]
    [InlineData("--measure", "potassium", "measurements usage")]
    [InlineData("--measure", "=4mmol/L", "measurements usage")]
    [InlineData("--measure", "potassium=", "measurements.potassium empty")]
    [InlineData("--measure", "potasium=4mmol/L", "measurements word-unknown")]
    [InlineData("--given", "25mg", "given[0].ago required-missing")]
    [InlineData("--given", "@10min", "given[0].dose empty")]
    [InlineData("--given", "25mg@", "given[0].ago empty")]
    [InlineData("--given", "25mg@10min@5min", "given[0].ago unit-unknown")]
    [InlineData("--given", "25mg/h@10min", "given[0].dose unit-kind")]
    [InlineData("--given", "2mL@10min", "given[0].dose strength-needed")]
    [InlineData("--given", "0mg@10min", "given[0].dose zero")]
    [InlineData("--condition", "I25.1", "conditions word-unknown")]
    [InlineData("--medication", "ketorolac", "medications word-unknown")]
    [InlineData("--flag", "pregnant", "flags word-unknown")]
    public void A_repeatable_option_that_cannot_be_read_says_which_part_is_wrong(string option, string value, string error) =>
        Assert.Equal([error], Refusal.Codes(Refusal.InJson(Cli.Run(Order.Usual.Check([option, value, .. InJson])))));

    [Fact]
    public void Words_are_read_in_any_case_and_units_are_not()
    {
        var shouted = Order.Usual with { Drug = "KETAMINE", Route = "Intravenous", For = "DepreSSion" };
        Assert.Equal(0, Cli.Run(shouted.Check()).ExitCode);
        Refusal.InText(Cli.Run((Order.Usual with { Dose = "0.5MG/KG" }).Check()));
    }
}
