using System.Text.Json;
using Dosing.Requests;
using Dosing.Testing;

namespace Dosing.Knowledge.Tests.Screening;

/// <summary>200 invented patients of every day, one request a line, as the contract writes requests in JSON.</summary>
internal static class OrdinaryPatients
{
    public static IReadOnlyList<DoseRequest> All { get; } =
        [.. Repository.Read("tests", "Dosing.Knowledge.Tests", "Screening", "ordinary-patients.ndjson").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Read)];

    private static DoseRequest Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.EnumerateObject().Aggregate(new DoseRequest(), (request, member) => member.Name switch
        {
            "id" => request with { Id = member.Value.GetString() },
            "drug" => request with { Drug = member.Value.GetString() },
            "dose" => request with { Dose = member.Value.GetString() },
            "route" => request with { Route = member.Value.GetString() },
            "over" => request with { Over = member.Value.GetString() },
            "weight" => request with { Weight = member.Value.GetString() },
            "weightSource" => request with { WeightSource = member.Value.GetString() },
            "age" => request with { Age = member.Value.GetString() },
            "height" => request with { Height = member.Value.GetString() },
            "sex" => request with { Sex = member.Value.GetString() },
            "for" => request with { For = member.Value.GetString() },
            "strength" => request with { Strength = member.Value.GetString() },
            "flags" => request with { Flags = Texts(member.Value) },
            "absent" => request with { Absent = Texts(member.Value) },
            "medications" => request with { Medications = Texts(member.Value) },
            "conditions" => request with { Conditions = Texts(member.Value) },
            "measurements" => request with { Measurements = [.. member.Value.EnumerateObject().Select(m => KeyValuePair.Create(m.Name, m.Value.GetString()!))] },
            _ => throw new InvalidDataException($"{member.Name} is no member of a request here"),
        });
    }

    private static string[] Texts(JsonElement list) => [.. list.EnumerateArray().Select(text => text.GetString()!)];
}
