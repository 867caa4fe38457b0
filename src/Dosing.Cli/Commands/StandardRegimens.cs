using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Quantities;
using Dosing.Simulation;

namespace Dosing.Cli.Commands;

/// <summary>The four regimens that are compared where a teacher names none. Every dose is the usual one of a range; none stands here.</summary>
internal static class StandardRegimens
{
    private static readonly (string Name, Intent Intent, Route Route, bool IsPushed)[] All =
    [
        ("therapy infusion", Intent.Depression, Route.Intravenous, false),
        ("same dose pushed", Intent.Depression, Route.Intravenous, true),
        ("labelled induction", Intent.AnaesthesiaInduction, Route.Intravenous, true),
        ("intramuscular anaesthesia", Intent.AnaesthesiaInduction, Route.Intramuscular, true),
    ];

    /// <summary>A request with the regimens whose ranges hold for its drug and age; a note for each of the others.</summary>
    public static SimulationRequest AddTo(SimulationRequest request, Formulary formulary)
    {
        // What cannot be read here is refused by the reader, which names it.
        if (!Words.Drugs.TryRead(request.Drug ?? Words.Drugs.Word(Drug.Ketamine), out var drug)
            || !QuantityParser.TryReadAge(request.Age ?? "", out var age, out _))
        {
            return request with { Give = [.. request.Give, .. request.Give.Count == 0 ? [GiveText.Example] : Array.Empty<string>()] };
        }

        var origins = new Dictionary<string, RegimenOrigin>(request.Origins);
        var (gives, notes) = (new List<string>(request.Give), new List<SimulationNote>(request.Notes));
        foreach (var (name, intent, route, isPushed) in All)
        {
            if (formulary.RangesFor(drug, intent, route).FirstOrDefault(r => r.IsPrimary && r.Ages.Contains(age) && r.Usual is not null && r.Unit == DoseUnit.MilligramsPerKilogram) is not { } range)
            {
                notes.Add(new SimulationNote("not-compared", $"Not compared: {name}. No range with a usual dose is known for this drug, route and age."));
                continue;
            }

            var over = isPushed ? null : range.Example.Over;
            var dose = $"{QuantityFormat.Number(range.Usual!.Value)} mg/kg";
            gives.Add($"{name}:{dose}/{Words.Routes.Word(route)}{(over is null ? "" : $"/{over}")}@0min");
            origins[name] = new RegimenOrigin($"the usual dose of {range.Id}{(over is null ? isPushed && intent == Intent.Depression ? ", pushed" : "" : $", over the time of its worked example, {over}")}", range.Sources);
        }

        return request with { Give = gives, Origins = origins, Notes = notes };
    }
}
