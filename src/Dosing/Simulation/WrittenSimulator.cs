using Dosing.Kinetics;
using Dosing.Quantities;

namespace Dosing.Simulation;

/// <summary>Computes a regimen exactly as it is written. Limits that it breaks are said and refuse nothing.</summary>
public sealed class WrittenSimulator
{
    private const double MinutesPerHour = 60;

    private readonly KineticKnowledge _knowledge;

    /// <summary>A simulator that knows limits and landmarks by a knowledge of kinetics.</summary>
    public WrittenSimulator(KineticKnowledge knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        _knowledge = knowledge;
    }

    /// <summary>Computes a regimen.</summary>
    /// <exception cref="ArgumentException">A number is beyond what the kinetics compute.</exception>
    public SimulationAnswer Compute(WrittenRegimen written)
    {
        ArgumentNullException.ThrowIfNull(written);
        var named = new ModelOfFile(written, _knowledge);
        var limits = _knowledge.Population(written.Population).Limits;
        var model = written.Disposition.ToModel();
        var profile = new ConcentrationProfile(model, new Regimen(written.Doses), written.EffectSitePerMinute);
        var marks = _knowledge.LandmarksOf(named.Drug);
        var grey = GreyTime.Of(written.Doses.Where(d => IsBolus(d, limits)).Select(d => (d.Minute, End(d))), (double)limits.IgnoredMinutes);
        return new SimulationAnswer
        {
            Drug = named.Drug,
            WeightKg = written.WeightKg,
            Population = written.Population,
            Model = new SimulatedModel(
                named.Published?.Id, named.Name, named.Published?.SiteInWords ?? "plasma, site not stated", null, [],
                written.Disposition, [.. model.Modes.Select(m => m.HalfLifeMinutes).Order()], written.EffectSitePerMinute),
            Minutes = written.Minutes,
            Curves = [ReadCurve.Of(profile, written.Minutes, grey, marks, written.PeakTimeIsApproximate) with { Name = written.Name ?? NamedRegimen.Unnamed }],
            Landmarks = marks,
            Notes =
            [
                .. SimulationNotes.Always,
                new("as-written", "Computed exactly as written: the values stand in the file, and a bolus is given at once."),
                .. named.Notes(),
                .. Unseen(written),
                .. written.Notes,
                .. Broken(written, limits).Select(text => new SimulationNote("limit", $"Outside the limits of these models: {text}.")),
            ],
            Kinetics = _knowledge.Identity,
            Sources = [.. SimulationSources.Of(marks)],
        };
    }

    /// <summary>A dose behind the last time of the file is in no level of it.</summary>
    private static IEnumerable<SimulationNote> Unseen(WrittenRegimen written)
    {
        var unseen = written.Doses.Count(dose => dose.Minute >= written.Minutes[^1]);
        if (unseen > 0)
        {
            yield return new("dose-after-the-end", $"{unseen} of {written.Doses.Count} doses begin at or after the last time of the file, {QuantityFormat.Number((decimal)written.Minutes[^1])} min, and are in no level here.");
        }
    }

    private static bool IsBolus(DoseInput dose, KineticLimits limits) =>
        dose is BolusDose || (dose is InfusionDose infusion && infusion.DurationMinutes <= (double)limits.IgnoredMinutes);

    private static double End(DoseInput dose) => dose is InfusionDose infusion ? infusion.Minute + infusion.DurationMinutes : dose.Minute;

    private static IEnumerable<string> Broken(WrittenRegimen written, KineticLimits limits)
    {
        var perKilogram = 1 / written.WeightKg;
        if (written.WeightKg < (double)limits.WeightFromKg || written.WeightKg > (double)limits.WeightToKg)
        {
            yield return "the weight";
        }

        // A bolus in parts is the same bolus: those that begin within the ignored minutes count together.
        DoseInput[] boluses = [.. written.Doses.Where(d => IsBolus(d, limits))];
        if (boluses.Any(first => boluses.Where(d => d.Minute >= first.Minute && d.Minute <= first.Minute + (double)limits.IgnoredMinutes)
            .Sum(d => d.Milligrams) * perKilogram > (double)limits.BolusMgPerKg))
        {
            yield return "a bolus";
        }

        if (written.Doses.OfType<InfusionDose>().Any(d => d.DurationMinutes > (double)limits.InfusionHours * MinutesPerHour
            || (!IsBolus(d, limits) && limits.InfusionMgPerKg is { } most && d.Milligrams * perKilogram > (double)most)))
        {
            yield return "an infusion";
        }

        if (written.Doses.Sum(d => d.Milligrams) * perKilogram > (double)limits.TotalMgPerKg)
        {
            yield return "the total";
        }

        if (written.Minutes[^1] > (double)limits.HorizonHours * MinutesPerHour)
        {
            yield return "the time";
        }
    }
}
