using Dosing.Kinetics;

namespace Dosing.Tests.Kinetics;

/// <summary>An infusion so short, so late on the clock, that no number lies between its start and its end, is the bolus of its dose.</summary>
public sealed class InstantInfusionTests
{
    [Fact]
    public void An_infusion_without_a_length_on_the_clock_brings_its_whole_dose()
    {
        const double late = 1e9;
        const double minutes = 2e-8;
        Assert.Equal(late, late + minutes);

        var model = CompartmentModel.FromClearances(10, 1);
        var infusion = new InfusionDose(late, minutes, 1e9);
        var infused = new ConcentrationProfile(model, new Regimen(infusion));
        var pushed = new ConcentrationProfile(model, new Regimen(new BolusDose(late, infusion.Milligrams)));
        var grid = new EvenGrid(late - 10, 5, 10);
        var (one, other) = (new double[grid.Points], new double[grid.Points]);
        infused.FillPlasma(grid, one);
        pushed.FillPlasma(grid, other);

        // 20 mg in 10 L are 2 mg/L, or 2,000 ng/mL.
        Assert.Equal(2000, other[2], 1e-6);
        Assert.Equal(other, one);
    }
}
