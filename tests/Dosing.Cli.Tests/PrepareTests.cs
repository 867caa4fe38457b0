namespace Dosing.Cli.Tests;

/// <summary><c>dosing prepare</c>: the shape of its JSON, its exit codes, its pages.</summary>
public sealed class PrepareTests
{
    private const string Infusion = "prepare --drug ketamine --dose 0.5mg/kg --route intravenous --over 40min --weight 70kg --age 45y --for depression --strength 50mg/mL";

    private const string Injection = "prepare --drug ketamine --dose 4mg/kg --route intramuscular --weight 18.3kg --age 5y --for procedural-sedation --strength 50mg/mL";

    private const string Spray = "prepare --drug esketamine --dose 56mg --route intranasal --age 45y --for depression";

    private static readonly AssessmentShape.Members Checked = new(["disposition", "dose", "verdict", "depth"], []);

    private static readonly Dictionary<string, AssessmentShape.Members> Shape = new(AnswerShape.Shared)
    {
        ["$"] = new(
            ["schemaVersion", "disposition", "ordered", "recipe", "readBack", "containers", "vialPanel", "incompatible", "findings", "notScreened", "notChecked", "highAlert", "receipt"],
            ["id", "given", "preparation", "spray", "bodySize"]),
        ["$.bodySize"] = AssessmentShape.Objects["$.bodySize"],
        ["$.bodySize.weights[]"] = AssessmentShape.Objects["$.bodySize.weights[]"],
        ["$.bodySize.notGiven[]"] = AssessmentShape.Objects["$.bodySize.notGiven[]"],
        ["$.ordered"] = Checked,
        ["$.ordered.dose"] = AssessmentShape.Objects["$.dose"],
        ["$.ordered.verdict"] = AssessmentShape.Objects["$.verdict"],
        ["$.ordered.depth"] = AssessmentShape.Objects["$.depth"],
        ["$.ordered.depth.nextLevel"] = AssessmentShape.Objects["$.depth.nextLevel"],
        ["$.given"] = Checked,
        ["$.given.dose"] = AssessmentShape.Objects["$.dose"],
        ["$.given.verdict"] = AssessmentShape.Objects["$.verdict"],
        ["$.given.depth"] = AssessmentShape.Objects["$.depth"],
        ["$.given.depth.nextLevel"] = AssessmentShape.Objects["$.depth.nextLevel"],
        ["$.receipt.steps[]"] = AssessmentShape.Objects["$.receipt.steps[]"],
        ["$.preparation"] = new(["strengthMgPerMl", "undilutedRefused"], ["orderedVolumeMl", "drawUpMl", "totalMg", "dilution", "pump", "rounding"]),
        ["$.preparation.dilution"] = new(["drugMl", "diluentMl", "finalMl", "mgPerMl", "massMg"], ["diluent"]),
        ["$.preparation.pump"] = new(["orderedMlPerHour", "mlPerHour", "mgPerHour"], ["mgPerKgPerHour", "mcgPerKgPerMin"]),
        ["$.preparation.rounding"] = new(["step", "unit"], ["device", "changePercent"]),
        ["$.spray"] = new(["devices", "spraysEach", "mgEach", "timeline"], []),
        ["$.spray.timeline[]"] = new(["text"], ["atMinutes"]),
        ["$.recipe[]"] = new(["step", "text"], ["volumeMl", "massMg", "mgPerMl"]),
        ["$.containers[]"] = new(["totalMg", "count"], ["product"]),
        ["$.vialPanel[]"] = new(["mgPerMl", "stated", "diluteBeforeIntravenous"], ["volumeMl", "mlPerHour", "ifTakenInstead"]),
        ["$.vialPanel[].ifTakenInstead"] = new(["outcome", "level", "disposition"], ["totalMg", "mgPerHour", "mgPerKg", "mgPerKgPerHour"]),
    };

    public static TheoryData<string, int> Lines => new()
    {
        { Infusion, 0 },
        { Infusion + " --to 50mL --device pump", 0 },
        { Infusion.Replace("50mg/mL", "100mg/mL", StringComparison.Ordinal), 3 },
        { Infusion.Replace("50mg/mL", "100mg/mL", StringComparison.Ordinal) + " --to 1mg/mL", 0 },
        { Infusion + " --step 0.4mL", 4 },
        { Infusion + " --to 60mg/mL", 4 },
        { Infusion.Replace("0.5mg/kg", "5mg/kg", StringComparison.Ordinal), 3 },
        { Infusion.Replace("--weight 70kg ", "", StringComparison.Ordinal), 4 },
        { Injection + " --device syringe-3mL", 0 },
        { Injection + " --step 0.27mL", 1 },
        { Infusion.Replace("70kg", "130kg", StringComparison.Ordinal) + " --height 170cm --sex male --device syringe-3mL", 1 },
        { Spray, 0 },
        { Spray.Replace("56mg", "57mg", StringComparison.Ordinal), 4 },
        { Infusion + " --step 0.4mL --exit-zero", 0 },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void The_exit_code_is_that_of_the_disposition(string line, int exitCode)
    {
        var result = Cli.Run([.. line.Split(' '), "--format", "json"]);
        Assert.Equal(exitCode, result.ExitCode);
        string[] words = ["no-alert", "caution", "", "stop", "not-checked"];
        Assert.True(line.EndsWith("--exit-zero", StringComparison.Ordinal) || words[exitCode] == Json.Read(result.Output).Text("disposition"));
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Every_object_has_its_members_and_no_other(string line, int exitCode)
    {
        Assert.InRange(exitCode, 0, 4);
        Faults.None(AnswerShape.Faults(Json.Read(Cli.Run([.. line.Split(' '), "--format", "json"]).Output), Shape));
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_page_keeps_to_80_columns_and_to_the_rules_of_what_is_printed(string line, int exitCode)
    {
        var page = Cli.Run(line.Split(' '));
        Assert.Equal(exitCode, page.ExitCode);
        Faults.None(PageRules.TooWide(page.Output, 80));
        Faults.None(TextRules.PrintedBadly(TextRules.WithoutSources(page.Output, "Sources")));
    }

    /// <summary>Every volume in a recipe times its strength is its mass: the fault of two ranges multiplied on their own cannot be.</summary>
    [Theory]
    [MemberData(nameof(Lines))]
    public void Every_mass_of_a_recipe_is_its_volume_times_one_strength(string line, int exitCode)
    {
        Assert.InRange(exitCode, 0, 4);
        foreach (var step in Json.Read(Cli.Run([.. line.Split(' '), "--format", "json"]).Output).GetProperty("recipe").EnumerateArray())
        {
            if (step.TryGetProperty("volumeMl", out var volume))
            {
                Assert.Equal(step.GetProperty("massMg").GetDecimal(), volume.GetDecimal() * step.GetProperty("mgPerMl").GetDecimal(), 2);
            }
        }
    }

    [Theory]
    [InlineData("--device syringe-4mL", "device", "word-unknown")]
    [InlineData("--diluent milk", "diluent", "word-unknown")]
    [InlineData("--to 50", "to", "unit-missing")]
    [InlineData("--step 0,1mL", "step", "decimal-comma")]
    [InlineData("--to 0mL", "to", "zero")]
    public void What_cannot_be_read_is_refused_with_its_field(string option, string field, string code)
    {
        var result = Cli.Run([.. Infusion.Split(' '), .. option.Split(' '), "--format", "json"]);
        Assert.Equal(2, result.ExitCode);
        var error = Assert.Single(Json.Read(result.Output).GetProperty("errors").EnumerateArray());
        Assert.Equal((field, code), (error.Text("field"), error.Text("code")));
    }

    [Fact]
    public void The_same_bytes_are_printed_under_any_culture()
    {
        var line = (Infusion + " --to 50mL --device pump").Split(' ');
        Assert.All(Cultures.Foreign, culture => Assert.Equal(Cli.Run(line).Output, Cultures.Under(culture, () => Cli.Run(line).Output)));
    }
}
