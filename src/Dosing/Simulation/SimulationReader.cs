using Dosing.Clinical;
using Dosing.Quantities;
using Dosing.Requests;

namespace Dosing.Simulation;

/// <summary>Turns the texts of a simulation into quantities and words, or into all the errors they hold.</summary>
public sealed class SimulationReader
{
    /// <summary>The most doses of one simulation.</summary>
    public const int MostDoses = 200;

    /// <summary>The most regimens of one simulation.</summary>
    public const int MostRegimens = 12;

    private readonly KineticKnowledge _knowledge;

    /// <summary>A reader for the models of a knowledge.</summary>
    public SimulationReader(KineticKnowledge knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        _knowledge = knowledge;
    }

    /// <summary>Reads a simulation. Nothing is repaired, and no text throws.</summary>
    public ReadResult<SimulationPlan> Read(SimulationRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var errors = new ErrorCollector();
        var drug = request.Drug is null ? Drug.Ketamine : RequestReader.ReadDrug(request.Drug, errors);
        var weight = Required<BodyWeight>("weight", request.Weight, "for example 70 kg", QuantityParser.TryReadBodyWeight, errors);
        var age = Required<Age>("age", request.Age, "for example 45 y", QuantityParser.TryReadAge, errors);
        var model = ReadModel(request.Model, drug, errors);
        var regimens = ReadRegimens(request, weight, errors);
        var grid = SimulationNumbers.ReadGrid(request, regimens, errors);
        RefuseUnseen(request, regimens, grid.Until, errors);
        var people = SimulationNumbers.ReadPeople(request.People, SimulationNumbers.PointsOf(grid.Until, grid.Every), regimens.Count, errors);
        var seed = SimulationNumbers.ReadSeed(request.Seed, errors);
        return errors.HasErrors
            ? new(errors.Errors)
            : new(new SimulationPlan
            {
                Drug = drug!.Value,
                DrugIsSaid = request.Drug is not null,
                Weight = weight!.Value,
                Age = age!.Value,
                Model = model,
                Regimens = regimens,
                Until = grid.Until,
                Every = grid.Every,
                People = people,
                Seed = seed,
                Defaults = Defaults(request),
                Notes = request.Notes,
            });
    }

    private static string[] Defaults(SimulationRequest request) =>
        [.. new[] { ("until", request.Until), ("every", request.Every), ("people", request.People), ("seed", request.Seed) }.Where(v => v.Item2 is null).Select(v => v.Item1)];

    private static T? Required<T>(string field, string? text, string suggestion, ErrorCollector.Reader<T> reader, ErrorCollector errors)
        where T : struct
    {
        if (text is null)
        {
            errors.Missing(field, suggestion);
        }

        return errors.Quantity(field, text, reader);
    }

    private KineticModel? ReadModel(string? id, Drug? drug, ErrorCollector errors)
    {
        if (id is null)
        {
            return null;
        }

        string[] simulated = [.. _knowledge.Models.Where(m => m.IsSimulated).Select(m => m.Id)];
        if (_knowledge.FindModel(id) is not { } model)
        {
            errors.UnknownWord("model", id, simulated);
            return null;
        }

        if (!model.IsSimulated)
        {
            errors.Add(RequestErrorCodes.WordUnknown, "model", id, model.Remark!, $"one of {string.Join(", ", simulated)}");
        }
        else if (drug is { } known && !model.Drugs.Contains(known))
        {
            var words = model.Drugs.Select(Words.Drugs.Word);
            errors.Add(RequestErrorCodes.Contradiction, "model", id, $"This is a model of {string.Join(" and ", words)}, not of {Words.Drugs.Word(known)}.", $"another model, or the drug {string.Join(" or ", words)}");
        }

        return model;
    }

    private static List<NamedRegimen> ReadRegimens(SimulationRequest request, BodyWeight? weight, ErrorCollector errors)
    {
        if (request.Give.Count is 0 or > MostDoses)
        {
            errors.Add(
                request.Give.Count == 0 ? RequestErrorCodes.RequiredMissing : SimulationErrorCodes.TooMany,
                "give", null, request.Give.Count == 0 ? "give is required." : $"At most {MostDoses} doses are simulated at once.", GiveText.Example);
            return [];
        }

        var names = new List<string>();
        var doses = new List<List<SimulatedDose>>();
        for (var i = 0; i < request.Give.Count; i++)
        {
            var name = ReadName(request.Give[i], $"give[{i}].name", errors);
            var at = names.FindIndex(n => n.Equals(name, StringComparison.OrdinalIgnoreCase));
            if (at < 0)
            {
                at = names.Count;
                names.Add(name);
                doses.Add([]);
            }

            if (GiveReader.Read(request.Give[i], $"give[{i}]", weight, errors) is { } dose)
            {
                doses[at].Add(dose);
            }
        }

        if (names.Count > MostRegimens)
        {
            errors.Add(SimulationErrorCodes.TooMany, "give", null, $"At most {MostRegimens} regimens are compared at once.", "fewer names");
        }

        return [.. names.Select((name, i) => new NamedRegimen(name, doses[i], request.Origins.GetValueOrDefault(name)))];
    }

    /// <summary>A dose that begins where nothing is shown any more would be compared with nothing. The default is long enough for every dose.</summary>
    private static void RefuseUnseen(SimulationRequest request, IReadOnlyList<NamedRegimen> regimens, Duration until, ErrorCollector errors)
    {
        if (request.Until is null)
        {
            return;
        }

        var unseen = regimens.SelectMany(r => r.Doses).Where(dose => dose.At.Exact >= until.Exact).Select(dose => dose.Typed).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < request.Give.Count; i++)
        {
            if (unseen.Contains(request.Give[i]))
            {
                errors.Add(RequestErrorCodes.Contradiction, $"give[{i}].at", request.Give[i], $"The dose begins when nothing is shown any more: until is {request.Until}.", "a longer until, or no until");
            }
        }
    }

    private static string ReadName(string text, string field, ErrorCollector errors)
    {
        var name = GiveText.Of(text).Regimen;
        if (name is null)
        {
            return NamedRegimen.Unnamed;
        }

        if (name.Length is 0 or > SimulationNumbers.LongestName || name.Trim() != name || !name.All(c => char.IsAsciiLetterOrDigit(c) || c is ' ' or '-' or '.' or '_'))
        {
            errors.Add(RequestErrorCodes.WordUnknown, field, name, $"A name is at most {SimulationNumbers.LongestName} letters, digits, hyphens, points and single blanks.", "therapy: " + GiveText.Example);
        }

        return name;
    }
}

/// <summary>The codes of errors that only a simulation has.</summary>
public static class SimulationErrorCodes
{
    /// <summary>More doses, regimens, points or people than are simulated at once.</summary>
    public const string TooMany = "too-many";

    /// <summary>A text that is no whole number.</summary>
    public const string NotWhole = "not-whole";
}
