using Dosing.Clinical;
using Dosing.Quantities;

namespace Dosing.Simulation;

/// <summary>Holds a plan against the limits of its population. Outside them nothing is simulated, and every reason is said.</summary>
internal static class SimulationLimits
{
    /// <summary>The population of an age, or null where no model is used for it.</summary>
    public static KineticPopulation? PopulationOf(Age age, KineticKnowledge knowledge) => knowledge.Populations.FirstOrDefault(p => p.Holds(age));

    /// <summary>Why there is no population of this age.</summary>
    public static NotSimulated NoPopulation(KineticKnowledge knowledge)
    {
        var ages = knowledge.Populations.OrderBy(p => p.AgeFromYears).Select(p => $"{p.AlsoFromYears ?? p.AgeFromYears} to {p.AgeToYears} y");
        return new("age", NotSimulatedReasons.Age, $"No model is used for this age: only for {string.Join(" and ", ages)}, in completed years. In the first year clearance is still maturing.");
    }

    /// <summary>Every limit that a plan breaks; empty where it breaks none.</summary>
    public static IEnumerable<NotSimulated> Broken(SimulationPlan plan, KineticPopulation population, KineticModel model)
    {
        var limits = population.Limits;
        if (model.SimulatedFor != population.Kind)
        {
            yield return new("model", NotSimulatedReasons.Model, $"{model.Id} was made in {model.StudiedIn}, and is not used for {Of(population)}.");
        }

        if (plan.Weight.Exact < limits.WeightFromKg || plan.Weight.Exact > limits.WeightToKg)
        {
            yield return new("weight", NotSimulatedReasons.Weight, $"The models of {Of(population)} are used from {Text(limits.WeightFromKg)} to {Text(limits.WeightToKg)} kg.");
        }

        if (plan.Until.Exact > (Rational)limits.HorizonHours * 3600m)
        {
            yield return new("time", NotSimulatedReasons.Horizon, $"At most {Text(limits.HorizonHours)} h are shown.");
        }

        foreach (var regimen in plan.Regimens)
        {
            foreach (var broken in OfRegimen(regimen, plan, population, model))
            {
                yield return broken;
            }
        }
    }

    private static IEnumerable<NotSimulated> OfRegimen(NamedRegimen regimen, SimulationPlan plan, KineticPopulation population, KineticModel model)
    {
        var limits = population.Limits;
        var isDoseOutside = false;
        foreach (var dose in regimen.Doses)
        {
            if (OfDose(dose, plan, limits) is { } outside)
            {
                isDoseOutside = true;
                yield return new(regimen.Name, outside.Reason, $"{dose.Typed}: {outside.Text}");
            }

            if (!dose.IsIntravenous && NoAbsorption(dose.Route, plan.Drug, population, model) is { } why)
            {
                yield return new(regimen.Name, NotSimulatedReasons.Route, $"{dose.Typed}: {why}");
            }
        }

        // What one dose breaks alone is said of it; together they are looked at where each is inside.
        if (!isDoseOutside)
        {
            foreach (var (reason, text) in Together(new IntravenousLimits(regimen.Doses, plan.Weight, limits), limits))
            {
                yield return new(regimen.Name, reason, text);
            }
        }

        var total = regimen.Doses.Aggregate(Rational.Zero, (sum, dose) => sum + dose.Mass.Exact) / plan.Weight.Exact;
        if (total > limits.TotalMgPerKg)
        {
            yield return new(regimen.Name, NotSimulatedReasons.Total, $"All doses together are more than {Text(limits.TotalMgPerKg)} mg/kg.");
        }
    }

    private static (string Reason, string Text)? OfDose(SimulatedDose dose, SimulationPlan plan, KineticLimits limits)
    {
        var perKilogram = dose.Mass.Exact / plan.Weight.Exact;
        var horizon = (Rational)limits.HorizonHours * 3600m;
        if (dose.At.Exact > horizon)
        {
            return (NotSimulatedReasons.Horizon, $"at most {Text(limits.HorizonHours)} h are shown.");
        }

        if (dose.IsBolus(limits))
        {
            return perKilogram > limits.BolusMgPerKg ? (NotSimulatedReasons.Dose, $"a bolus is simulated up to {Text(limits.BolusMgPerKg)} mg/kg.") : null;
        }

        if (dose.Over is { } over && over.Exact > (Rational)limits.InfusionHours * 3600m)
        {
            return (NotSimulatedReasons.Infusion, $"an infusion is simulated up to {Text(limits.InfusionHours)} h.");
        }

        return dose.IsIntravenous && limits.InfusionMgPerKg is { } most && perKilogram > most
            ? (NotSimulatedReasons.Dose, $"an infusion is simulated up to {Text(most)} mg/kg here.")
            : null;
    }

    private static IEnumerable<(string Reason, string Text)> Together(IntravenousLimits doses, KineticLimits limits)
    {
        if (doses.TooFast() is { } fast)
        {
            yield return (NotSimulatedReasons.Dose, $"{QuantityFormat.Significant(fast.MgPerKg, limits.BolusMgPerKg)} mg/kg are given into a vein within {Text(limits.IgnoredMinutes)} min, from {QuantityFormat.Fixed(fast.From, 2)} min on. What is given within that time counts as one bolus, in however many parts or infusions, and a bolus is simulated up to {Text(limits.BolusMgPerKg)} mg/kg.");
        }

        var infusions = doses.JoinedInfusions().ToArray();
        if (infusions.Any(one => one.Minutes > (Rational)limits.InfusionHours * 60m))
        {
            yield return (NotSimulatedReasons.Infusion, $"infusions without a gap of more than {Text(limits.IgnoredMinutes)} min count as one, and an infusion is simulated up to {Text(limits.InfusionHours)} h.");
        }

        if (limits.InfusionMgPerKg is { } most && infusions.Any(one => one.MgPerKg > most))
        {
            yield return (NotSimulatedReasons.Dose, $"infusions without a gap of more than {Text(limits.IgnoredMinutes)} min count as one, and an infusion is simulated up to {Text(most)} mg/kg here.");
        }
    }

    /// <summary>Why a route cannot be taken, or null where it can. Absorption was chosen on one model and belongs to no other.</summary>
    private static string? NoAbsorption(Route route, Drug drug, KineticPopulation population, KineticModel model) =>
        route == Route.Intraosseous ? "no kinetics are known by this route."
        : population.AbsorptionOf(route, drug) is null ? $"no absorption of {Words.Drugs.Word(drug)} by this route is known for {Of(population)}."
        : model.Id != population.DefaultModel ? $"absorption was chosen on {population.DefaultModel} and belongs to no other model."
        : null;

    private static string Of(KineticPopulation population) => population.Kind == PopulationKind.Adult ? "adults" : "children";

    private static string Text(Rational number) => QuantityFormat.Number(number);
}
