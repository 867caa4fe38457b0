using Dosing.Quantities;
using Dosing.Requests;
using Dosing.Testing;
using Examples;

namespace Dosing.Knowledge.Tests.Docs;

/// <summary>Examples of a few lines, which show no output of their own, do what the text around them says.</summary>
public sealed class ShortExampleTests
{
    /// <summary>By the answer that the readme shows for this order.</summary>
    [Fact]
    public void The_example_of_the_readme_finds_what_the_command_of_the_readme_finds()
    {
        using var output = new StringWriter { NewLine = "\n" };
        ReadmeExample.Run(output);
        Assert.Equal("no-alert\n", output.ToString());
        Assert.Contains("NO ALERT", Repository.Read("README.md"), StringComparison.Ordinal);
    }

    /// <summary>By docs/body-size.md: without height and sex each formula says what is missing.</summary>
    [Fact]
    public void The_example_of_body_size_names_every_formula_or_what_it_lacks()
    {
        using var output = new StringWriter { NewLine = "\n" };
        var read = new RequestReader(Shipped.Formulary).Read(new DoseRequest { Drug = "ketamine", Dose = "35 mg", Route = "intravenous", Weight = "130 kg", For = "depression" }).Value!;
        BodySizeExample.Run(read.Patient, output);
        var lines = output.ToString().TrimEnd('\n').Split('\n');
        Assert.True(lines.Length >= 4);
        Assert.All(lines, line => Assert.Contains(": ", line, StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("HeightMissing", StringComparison.OrdinalIgnoreCase) || line.Contains("height", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void The_example_of_a_protocol_judges_by_it()
    {
        var assessor = ProtocolExample.Run(new Files(File.ReadAllBytes(Repository.PathTo("docs", "examples", "protocol.json"))));
        var assessment = assessor.Assess(new DoseRequest { Drug = "ketamine", Dose = "35 mg", Route = "intravenous", Weight = "70 kg", For = "depression" }).Value!;
        Assert.NotNull(assessment.Formulary.Protocol);
        Assert.Throws<InvalidOperationException>(() => ProtocolExample.Run(new Files("{}"u8.ToArray())));
    }

    /// <summary>Values that a double holds exactly, so that the way there and back gives the same.</summary>
    [Fact]
    public void Quantities_pass_to_UnitsNet_and_back()
    {
        var there = ToUnitsNetExample.Run(BodyWeight.FromKilograms(70.5m), DrugMass.FromMilligrams(35m), Volume.FromMillilitres(1.25m), Duration.FromSeconds(2400m), Strength.FromMilligramsPerMillilitre(50m));
        Assert.Equal([UnitsNet.Mass.FromKilograms(70.5), UnitsNet.Mass.FromMilligrams(35), new UnitsNet.Volume(1.25), new UnitsNet.Duration(2400), new UnitsNet.MassConcentration(50)], there);
        var back = FromUnitsNetExample.Run((UnitsNet.Mass)there[0], (UnitsNet.Mass)there[1], (UnitsNet.Volume)there[2], (UnitsNet.Duration)there[3], (UnitsNet.MassConcentration)there[4]);
        Assert.Equal([BodyWeight.FromKilograms(70.5m), DrugMass.FromMilligrams(35m), Volume.FromMillilitres(1.25m), Duration.FromSeconds(2400m), Strength.FromMilligramsPerMillilitre(50m)], back);
    }

    private sealed class Files(byte[] bytes) : ProtocolExample.IFiles
    {
        public byte[] ReadAllBytes(string path) => path == "protocol.json" ? bytes : throw new FileNotFoundException(path);
    }
}
