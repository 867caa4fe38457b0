using Dosing.Clinical;
using Dosing.Quantities;

namespace Dosing.Simulation;

/// <summary>What has to be said beside the curves of a plan.</summary>
internal sealed class SimulationNotes(KineticKnowledge knowledge, SimulationPlan plan, KineticPopulation population, KineticModel model)
{
    /// <summary>What is said beside every concentration.</summary>
    public static IReadOnlyList<SimulationNote> Always { get; } =
    [
        new("not-a-state", "A concentration is not a state: tolerance, other drugs and stimulation move every landmark."),
        new("not-a-dose", "For teaching. A level is never turned into a dose, and nothing is judged by it."),
    ];

    /// <summary>The notes, in the order in which they matter.</summary>
    public IReadOnlyList<SimulationNote> Of(IReadOnlyList<SimulatedCurve> curves, double? effectSiteRate) =>
    [
        .. Always,
        .. plan.Notes,
        .. Drug(),
        .. Patient(),
        .. Boluses(curves),
        .. Routes(),
        .. Model(),
        .. Bands(curves),
        .. EffectSite(effectSiteRate),
        .. Defaults(),
        new("not-covered", $"Not covered: {string.Join("; ", knowledge.NotCovered)}."),
    ];

    private IEnumerable<SimulationNote> Drug()
    {
        if (!plan.DrugIsSaid)
        {
            yield return new("drug-not-said", "No drug was named: racemic ketamine is simulated. Esketamine is another drug; name it to simulate it.");
        }

        yield return new("base", "Doses are mg of base.");
        if (plan.Drug == Clinical.Drug.Esketamine)
        {
            yield return new("esketamine", "Landmarks of racemic ketamine do not hold for levels of esketamine, and are not shown.");
        }
    }

    private IEnumerable<SimulationNote> Patient()
    {
        if (population.HoldsWithNote(plan.Age))
        {
            yield return new("age", population.AlsoNote!);
        }
    }

    private IEnumerable<SimulationNote> Boluses(IReadOnlyList<SimulatedCurve> curves)
    {
        if (curves.Any(curve => curve.Grey.Count > 0))
        {
            yield return new("bolus", $"A dose without a time is a bolus, given here over {Text(knowledge.BolusSeconds)} s. The first {Text(population.Limits.IgnoredMinutes)} min after a bolus are grey and compared with nothing: there the curve is arithmetic.");
        }

        foreach (var curve in curves.Where(curve => curve.Grey is [.., var last] && last.To > SimulatedDose.Minutes(plan.Until)))
        {
            yield return new("grey-to-the-end", $"{curve.Name}: the last minutes that are shown are grey, and were compared with nothing. A longer time shows what follows.");
        }
    }

    private IEnumerable<SimulationNote> Routes()
    {
        var used = plan.Regimens.SelectMany(r => r.Doses).Where(d => !d.IsIntravenous).Select(d => d.Route).Distinct().Order()
            .Select(route => population.AbsorptionOf(route, plan.Drug)!).ToArray();
        foreach (var absorption in used)
        {
            var route = Words.Routes.Word(absorption.Route);
            var rests = absorption.BioavailabilityIs switch
            {
                BioavailabilityBasis.Recalled => $" The bioavailability is recalled, not read ({absorption.BioavailabilityNote}).",
                BioavailabilityBasis.Assumed => $" ASSUMED: {absorption.BioavailabilityNote}.",
                _ => "",
            };
            var time = absorption.PeakTimeIsApproximate ? " The time of the peak is approximate: real doses by this route arrive in two waves, later than shown." : "";
            yield return new($"absorption-{route}", $"{Capital(route)}: F {Text(absorption.Bioavailability)}, ka {Text(absorption.PerMinute)} /min, lag {Text(absorption.LagMinutes)} min; chosen: {absorption.Basis} (confidence {absorption.Confidence}).{rests}{time}");
        }

        string[] narrow = [.. used.Where(a => population.Spread.AbsorptionRate is null || !population.Spread.Bioavailability.ContainsKey(a.Route)).Select(a => Words.Routes.Word(a.Route))];
        if (narrow.Length > 0)
        {
            yield return new("spread-unknown", $"How much absorption differs between people is not known for {string.Join(", ", narrow)}: the bands are too narrow.");
        }
    }

    private IEnumerable<SimulationNote> Model()
    {
        yield return new("site", $"The model gives levels in {model.SiteInWords}. During an infusion arterial levels stand above venous ones.");
        if (model.Remark is { } remark)
        {
            yield return new("model", $"{model.Id}: {remark}");
        }
    }

    private IEnumerable<SimulationNote> Bands(IReadOnlyList<SimulatedCurve> curves)
    {
        yield return new("people", $"90% of people and 90% of measurements: {plan.People} people drawn with seed {plan.Seed}; spread {population.Spread.Distribution} ({population.Spread.Standing.Replace("VERIFIED-PRIMARY", "verified", StringComparison.Ordinal)}).");
        string[] alone = [.. curves.Where(curve => curve.ModelRange is null).Select(curve => curve.Name)];
        yield return new("models", alone.Length == 0 ? "The models differ as much as people do: their range is the second band."
            : $"No other model can take {string.Join(", ", alone)}: how far models differ is not shown there.");
        string[] otherDrug = [.. curves.SelectMany(curve => curve.Models).Select(m => m.Model).Distinct().Where(id => !knowledge.FindModel(id)!.Drugs.Contains(plan.Drug))];
        if (otherDrug.Length > 0)
        {
            yield return new("models-of-enantiomer", $"Among the models, {string.Join(" and ", otherDrug)} were made with esketamine; the kinetics of both drugs are taken as alike.");
        }
    }

    private IEnumerable<SimulationNote> EffectSite(double? rate)
    {
        if (rate is not null && population.EffectSite is { } site)
        {
            yield return new("effect-site", $"Effect site: solved for this patient from a peak of effect {Text(site.TimeToPeakMinutes)} min after a bolus; confidence {site.Confidence}. Against it: {site.Contradiction}.");
        }
        else
        {
            yield return new("no-effect-site", "No effect site: none is defined for this model.");
        }
    }

    private IEnumerable<SimulationNote> Defaults()
    {
        var said = plan.Defaults.Select(name => name switch
        {
            "until" => $"shown for {Text(plan.Until.Exact / 3600m)} h",
            "every" => $"a point every {Text(plan.Every.ExactMinutes)} min",
            "people" => $"{plan.People} people",
            _ => $"seed {plan.Seed}",
        }).Prepend(plan.Model is null ? $"model {model.Id}" : null).OfType<string>().ToArray();
        if (said.Length > 0)
        {
            yield return new("defaults", $"Not said, so taken: {string.Join(", ", said)}.");
        }
    }

    private static string Text(Rational number) => QuantityFormat.Significant(number) is var text && number.IsZero ? "0" : text;

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
