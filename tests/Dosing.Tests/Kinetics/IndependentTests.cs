using Dosing.Testing;
using FsCheck.Fluent;

namespace Dosing.Tests.Kinetics;

/// <summary>Any model, any regimen, any time: the closed forms solve the differential equations, where rates meet too.</summary>
public class IndependentTests
{
    /// <summary>While the concentrations matter the bar of 1e-9 is kept with three digits to spare.</summary>
    private const double EarlyBar = 1e-12;

    private const double EarlyMinutes = 240;

    [Fact]
    public void The_closed_forms_solve_the_differential_equations() => Properties.ForAll(
        from patient in Scenarios.Case
        from minute in Scenarios.Minute
        select (patient, minute),
        c =>
        {
            var (patient, minute) = c;
            var (profile, peak) = (patient.Profile, Peak(patient));
            var expected = new IndependentPatient(patient).At(minute);
            Close.Numbers(expected.Plasma, profile.PlasmaAt(minute), Close.Bar, peak);
            if (minute <= EarlyMinutes)
            {
                Close.Numbers(expected.Plasma, profile.PlasmaAt(minute), EarlyBar, 0.1 * peak);
            }

            Close.Numbers(expected.Effect, profile.EffectSiteAt(minute), Close.Bar, peak);
            var amounts = profile.AmountsAt(minute);
            var dose = patient.Doses.Sum(d => d.Milligrams);
            Close.Numbers(expected.InBody, amounts.InBodyMilligrams, Close.Bar, dose);
            Close.Numbers(expected.Eliminated, amounts.EliminatedMilligrams, Close.Bar, dose);
            Close.Numbers(expected.Eliminated * 1000 / patient.Model.ClearanceLitresPerMinute, profile.PlasmaAreaUntil(minute), Close.Bar, peak);
        },
        count: 500);

    /// <summary>No concentration is above all doses at once in the central compartment.</summary>
    private static double Peak(Case patient) => 1000 * patient.Doses.Sum(d => d.Milligrams) / patient.Model.CentralVolumeLitres;
}
