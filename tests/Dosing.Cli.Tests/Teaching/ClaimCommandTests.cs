using System.Text.RegularExpressions;
using Dosing.Knowledge;
using Dosing.Teaching;

namespace Dosing.Cli.Tests.Teaching;

/// <summary>Every command that stands with a claim is run as it stands, and its answer says what the finding says.</summary>
public sealed partial class ClaimCommandTests
{
    private static readonly IReadOnlyList<Claim> Claims = KetamineTeaching.Load().Claims;

    /// <summary>Claim, number of the command, exit code, and what the answer says. The words are those of the finding or of the evidence behind it; 253 ng/mL is the prediction of the evidence for 0.5 mg/kg over 40 min.</summary>
    public static TheoryData<string, int, int, string[]> Shown => new()
    {
        { "therapy-dose-0.7", 0, 0, ["within the range of 0.5 mg/kg to 1 mg/kg", "DEPTH sub-anaesthetic"] },
        { "therapy-dose-0.7", 1, 3, ["STOP", "DEPTH anaesthetic, procedural sedation; labelled start of anaesthesia in Switzerland"] },
        { "anaesthesia-needs-10", 0, 0, ["anaesthesia 0.7 mg/kg to 4.5 mg/kg", "anaesthesia 4 mg/kg to 13 mg/kg", "14.3 at the usual 10 mg/kg"] },
        { "anaesthesia-needs-10", 1, 0, ["low 1 mg/kg", "usual 2 mg/kg", "high 4.5 mg/kg", "CH 0.7 mg/kg to 2 mg/kg product label"] },
        { "anaesthesia-needs-10", 2, 0, ["low 6.5 mg/kg", "usual 10 mg/kg", "DE 4 mg/kg to 8 mg/kg product label"] },
        { "tenfold-gap", 0, 0, ["1.0 to 6.4 times 0.7 mg/kg (2.9 at the usual 2 mg/kg)", "5.7 to 18.6 times 0.7 mg/kg", "induction-iv-uk-infusion"] },
        { "tenfold-gap", 1, 0, ["therapy infusion", "peak 253 ng/mL at 40 min", "labelled induction", "intramuscular anaesthesia", "anaesthesia-zanos 1200 to 2400"] },
        { "buprenorphine-respiratory", 0, 1, ["CAUTION", "MAJOR", "[buprenorphine]"] },
        { "buprenorphine-respiratory", 1, 3, ["STOP", "within the range", "[combo-opioid-cardiac-water-unsupervised]"] },
        { "cardiac-history", 0, 1, ["CAUTION", "within the range", "[coronary-artery-disease]", "[heart-failure]"] },
        { "water", 0, 3, ["STOP", "within the range", "[water-immersion]"] },
        { "water", 1, 0, ["Never in or near water", "autopsy", "deaths England"] },
        { "safe-under-guidance", 0, 0, ["Continuous SpO2 and observation by a trained person", "oxygen, suction, bag-mask"] },
        { "safe-under-guidance", 1, 0, ["Bladder, liver, cognition, dependence"] },
        { "alcohol-reconsolidation", 0, 0, ["low 0.71 mg/kg verbatim: dakwar2020", "high 0.8 mg/kg verbatim: grabski2022-kare"] },
        { "not-approved", 0, 0, ["product label", "only 56 mg, 84 mg"] },
        { "not-approved", 1, 0, ["observe >=2 h", "TRD"] },
        { "twenty-four-hours", 0, 0, ["depression/TRD", "single"] },
        { "twenty-four-hours", 1, 0, ["Arch Gen Psychiatry 2010", "bipolar depression"] },
        { "gad-2012", 0, 0, ["open-label", "low 0.25 mg/kg verbatim: glue2017-sc", "high 1 mg/kg"] },
        { "gad-2012", 1, 0, ["RCT", "usual 0.5 mg/kg verbatim: taylor2018"] },
        { "less-supervision", 0, 3, ["STOP", "within the range of 56 mg to 84 mg", "[unsupervised-home-use]"] },
        { "less-supervision", 1, 3, ["STOP", "within the range of 10 mg", "[unsupervised-home-use]"] },
        { "iv-most-common", 0, 0, ["over from 30 min to 60 min", "zarate2006", "singh2016", "fava2020"] },
        { "anorexia-promise", 0, 0, ["five weight-restored adults", "calabrese2022-iv", "mills1998"] },
        { "anorexia-promise", 1, 0, ["Registry text"] },
        { "anorexia-promise", 2, 0, ["otago-an-oral", "anorexia nervosa"] },
        { "anorexia-body", 0, 1, ["[anorexia-nervosa-or-malnutrition]", "ECG, K, PO4, Mg, glucose, postural BP, temperature", "measurements: blood-pressure, heart-rate"] },
        { "anorexia-body", 1, 3, ["STOP", "[combo-anorexia-qt-electrolytes]"] },
        { "not-standalone", 0, 0, ["Before", "During", "After", "Staff and kit", "checklist", "local practice, confirm"] },
    };

    [Theory]
    [MemberData(nameof(Shown))]
    public void A_command_shows_what_the_finding_says(string id, int number, int exitCode, string[] says)
    {
        var result = Run(Claims.Single(c => c.Id == id).Commands[number].Command);
        Assert.Equal((exitCode, ""), (result.ExitCode, result.Error));
        var text = Spaces().Replace(result.Output, " ");
        Assert.All(says, said => Assert.Contains(said, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_command_of_every_claim_is_run_here()
    {
        var all = Claims.SelectMany(c => c.Commands.Select((_, i) => (c.Id, i)));
        Assert.Equal(all.Order(), Shown.Select(row => ((string)row[0], (int)row[1])).Order());
    }

    /// <summary>The two commands that the whole claim is about: the same dose, slow and fast.</summary>
    [Fact]
    [Trait("Hazard", "H-27")]
    public void The_dose_of_therapy_is_anaesthetic_when_it_is_pushed()
    {
        var commands = Claims.Single(c => c.Id == "therapy-dose-0.7").Commands;
        var levels = commands.Select(c => Json.Read(Run(c.Command + " --format json").Output).GetProperty("depth").Text("level"));
        Assert.Equal(["sub-anaesthetic", "anaesthetic"], levels);
        Assert.Equal(commands[0].Command, commands[1].Command.Replace("--over 2min", "--over 40min", StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_evidence_says_demonstrates_a_claim_is_among_its_commands() => Assert.All(
        Claims.Where(c => c.DemonstratedBy is not null),
        c => Assert.All(c.DemonstratedBy!.Split(", ").Select(part => part.Split(' ')[0]).Where(word => word is "check" or "gap" or "simulate" or "plan"),
            word => Assert.Contains(c.Commands, command => command.Command.StartsWith($"dosing {word}", StringComparison.Ordinal))));

    private static CliResult Run(string command) => Cli.Run(command.Split(' ')[1..]);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
