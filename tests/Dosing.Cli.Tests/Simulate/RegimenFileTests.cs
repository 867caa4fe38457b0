using System.Globalization;
using System.Text;
using System.Text.Json;
using Dosing.Testing;

namespace Dosing.Cli.Tests.Simulate;

/// <summary>A regimen file is computed exactly as written: the reference curves of the evidence, through the command.</summary>
public sealed class RegimenFileTests
{
    private const double Relative = 1e-9;
    private const double FloorOfPeak = 1e-12;

    public static TheoryData<string> Names =>
    [
        "dev1_adult70_iv_0p5mgkg_40min", "dev2_adult70_iv_bolus_2mgkg", "dev3_adult82_iv_bolus_two_infusions",
        "dev4_adult60_im_twice", "dev5_child20_iv_bolus_topup", "dev6_adult75_po_lag",
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_reference_curve_is_computed_to_1e_9(string name)
    {
        var result = Cli.Run(["simulate", "--regimen", Regimens.Path(name), "--format", "csv"]);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        AssertSame(File.ReadAllText(Repository.PathTo("tests", "Dosing.Tests", "Kinetics", "Reference", $"{name}.csv")), result.Output);
    }

    /// <summary>The same curve whatever form its times have: the list of all times of a file gives what its segments give.</summary>
    [Theory]
    [InlineData("times_min")]
    [InlineData("times")]
    [InlineData("points")]
    public void Times_may_be_a_list(string member)
    {
        const string name = "dev5_child20_iv_bolus_topup";
        var csv = File.ReadAllLines(Repository.PathTo("tests", "Dosing.Tests", "Kinetics", "Reference", $"{name}.csv"));
        var times = csv.Skip(1).Select(line => line.Split(',')[0]);
        var file = Regimens.Of(name).With("time_grid", $$"""{"kind":"list","{{member}}":[{{string.Join(',', times)}}]}""");

        AssertSame(string.Join('\n', csv) + "\n", Cli.RunWithInput(file.Text, "simulate", "--regimen", "-", "--format", "csv").Output);
    }

    /// <summary>One compartment by algebra: D / V e^(-CL t / V) behind a bolus, and half of it where only half is given.</summary>
    [Fact]
    public void One_compartment_is_computed_as_algebra_says()
    {
        const string file = """
            {"patient":{"weight_kg":70,"population":"adult"},"model":{"compartments":1,"V1_L":10,"CL_L_per_min":0.5},
             "regimen":{"doses":[{"time_min":5,"route":"IV_BOLUS","amount_mg":20}]},"time_grid":{"kind":"uniform","start":0,"stop":25,"step":10}}
            """;
        var rows = Cli.RunWithInput(file, "simulate", "--regimen", "-", "--format", "csv").Output.Split('\n');

        Assert.Equal(["time_min,Cp_ng_per_mL", "0,0", ""], [rows[0], rows[1], rows[^1]]);
        Assert.Equal([2000 * Math.Exp(-0.25), 2000 * Math.Exp(-0.75)], rows[2..^1].Select(r => double.Parse(r.Split(',')[1], CultureInfo.InvariantCulture)), (l, r) => Math.Abs(l - r) < 1e-9 * l);
    }

    /// <summary>Every route of a file, and a route that no range judges.</summary>
    [Theory]
    [InlineData("IM")]
    [InlineData("IN")]
    [InlineData("SL")]
    [InlineData("PO")]
    [InlineData("SC")]
    [InlineData("PR")]
    public void Every_route_is_computed(string route)
    {
        var file = Regimens.Of("dev6_adult75_po_lag").Replacing("\"PO\"", $"\"{route}\"");
        var result = Cli.RunWithInput(file.Text, "simulate", "--regimen", "-", "--format", "csv");

        Assert.Equal(Cli.Run(["simulate", "--regimen", Regimens.Path("dev6_adult75_po_lag"), "--format", "csv"]).Output, result.Output);
    }

    /// <summary>Contract, section 7: 17 significant digits; no exponent, plain line ends.</summary>
    [Fact]
    public void Numbers_have_17_digits_and_no_exponent()
    {
        var file = Regimens.Of("dev6_adult75_po_lag").Replacing("\"amount_mg\": 50", "\"amount_mg\": 1e-9");
        var output = Cli.RunWithInput(file.Text, "simulate", "--regimen", "-", "--format", "csv").Output;

        Assert.DoesNotContain('E', output);
        Assert.DoesNotContain('\r', output);
        Assert.All(output.Split('\n')[1..^1].Select(line => line.Split(',')[1]).Where(n => n != "0"), n => Assert.Equal(17, n.Replace(".", "", StringComparison.Ordinal).TrimStart('0').Length));
    }

    [Fact]
    public void Limits_are_said_and_refuse_nothing()
    {
        var file = Regimens.Of("dev2_adult70_iv_bolus_2mgkg").Replacing("\"amount_mg\": 140", "\"amount_mg\": 2000").Replacing("\"weight_kg\": 70", "\"weight_kg\": 30");
        var result = Cli.RunWithInput(file.Text, "simulate", "--regimen", "-");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("Outside the limits of these models: the weight.", result.Output, StringComparison.Ordinal);
        Assert.Contains("Outside the limits of these models: a bolus.", result.Output, StringComparison.Ordinal);
        Assert.Contains("Outside the limits of these models: the total.", result.Output, StringComparison.Ordinal);
    }

    /// <summary>Kamp 2020: V1 25 L at 70 kg.</summary>
    [Fact]
    public void Changed_values_do_not_bear_the_name_of_the_model()
    {
        var kamp = Regimens.Of("dev1_adult70_iv_0p5mgkg_40min");
        var changed = Cli.RunWithInput(kamp.Replacing("\"V1_L\": 25.0", "\"V1_L\": 2.5").Text, "simulate", "--regimen", "-").Output;

        Assert.Contains("typical concentrations by kamp2020\n", Cli.RunWithInput(kamp.Text, "simulate", "--regimen", "-").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("by kamp2020", changed, StringComparison.Ordinal);
        Assert.Contains("V1 is 2.5 L in the file, and 25 L published", string.Join(' ', changed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Contains("ng/mL in plasma, site not stated", changed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_member_that_is_not_known_is_noted()
    {
        var file = Regimens.Of("dev1_adult70_iv_0p5mgkg_40min").With("author", "\"me\"");
        var result = Cli.RunWithInput(file.Text, "simulate", "--regimen", "-", "--format", "json");
        using var json = JsonDocument.Parse(result.Output);

        Assert.Contains(json.RootElement.GetProperty("notes").EnumerateArray(), n => n.GetProperty("text").GetString() == "The member author of the file is not known and was not used.");
    }

    [Fact]
    public void No_other_option_goes_with_a_file()
    {
        var result = Cli.Run(["simulate", "--regimen", Regimens.Path("dev1_adult70_iv_0p5mgkg_40min"), "--weight", "70kg", "--compare", "--format", "json"]);
        using var json = JsonDocument.Parse(result.Output);

        Assert.Equal(2, result.ExitCode);
        Assert.Equal([("weight", "contradiction"), ("compare", "contradiction")], json.RootElement.GetProperty("errors").EnumerateArray().Select(e => (e.GetProperty("field").GetString(), e.GetProperty("code").GetString())));
    }

    private static void AssertSame(string expected, string actual)
    {
        var (left, right) = (expected.TrimEnd('\n').Split('\n'), actual.TrimEnd('\n').Split('\n'));
        Assert.Equal(left[0].TrimEnd('\r'), right[0]);
        Assert.Equal(left.Length, right.Length);
        var rows = left.Zip(right).Skip(1).Select(pair => (Left: Numbers(pair.First), Right: Numbers(pair.Second))).ToArray();
        for (var column = 0; column < rows[0].Left.Length; column++)
        {
            var floor = FloorOfPeak * rows.Max(row => row.Left[column]);
            Assert.All(rows, row => Assert.True(Math.Abs(row.Left[column] - row.Right[column]) <= Math.Max(floor, Relative * Math.Abs(row.Left[column])), $"{row.Left[0]}: {row.Left[column]:R} {row.Right[column]:R}"));
        }
    }

    private static double[] Numbers(string line) => [.. line.Split(',').Select(n => double.Parse(n, CultureInfo.InvariantCulture))];
}

/// <summary>The regimen files of the evidence, and copies of them with a part changed.</summary>
internal sealed record Regimens(string Text)
{
    public static string Path(string name) => Repository.PathTo("tests", "Dosing.Tests", "Kinetics", "Reference", $"{name}.json");

    public static Regimens Of(string name) => new(File.ReadAllText(Path(name)));

    /// <summary>A copy in which a text that has to be there is another.</summary>
    public Regimens Replacing(string before, string after)
    {
        Assert.Contains(before, Text, StringComparison.Ordinal);
        return new Regimens(Text.Replace(before, after, StringComparison.Ordinal));
    }

    /// <summary>A copy in which one member of the document is another, or is added.</summary>
    public Regimens With(string member, string json)
    {
        using var document = JsonDocument.Parse(Text);
        var members = document.RootElement.EnumerateObject().Where(m => m.Name != member).Select(m => $"\"{m.Name}\":{m.Value.GetRawText()}").Append($"\"{member}\":{json}");
        return new Regimens($"{{{string.Join(",\n", members)}}}");
    }

    /// <summary>The fields and codes of the errors of this file.</summary>
    public (string Field, string Code)[] Errors()
    {
        var result = Cli.Run(["simulate", "--regimen", "-", "--format", "json"], Encoding.UTF8.GetBytes(Text));
        Assert.Equal((2, ""), (result.ExitCode, result.Error));
        using var json = JsonDocument.Parse(result.Output);
        return [.. json.RootElement.GetProperty("errors").EnumerateArray().Select(e => (e.GetProperty("field").GetString()!, e.GetProperty("code").GetString()!))];
    }
}
