using Dosing.Requests;

namespace Dosing.Cli.Parsing;

/// <summary>The texts and lists of a request by the names of its members, and the request they make.</summary>
internal sealed class RequestMembers
{
    /// <summary>The members that are one text.</summary>
    public Dictionary<string, string> Texts { get; } = new(StringComparer.Ordinal);

    /// <summary>The members that are a list of texts.</summary>
    public Dictionary<string, IReadOnlyList<string>> Lists { get; } = new(StringComparer.Ordinal);

    /// <summary>The measurements, in the order in which they stand.</summary>
    public List<KeyValuePair<string, string>> Measurements { get; } = [];

    /// <summary>The request; what was not there is null or empty.</summary>
    public DoseRequest ToRequest(IReadOnlyList<GivenDoseText> given) => new()
    {
        Id = Text("id"),
        Drug = Text("drug"),
        Dose = Text("dose"),
        Route = Text("route"),
        Over = Text("over"),
        Weight = Text("weight"),
        WeightSource = Text("weightSource"),
        Age = Text("age"),
        Height = Text("height"),
        Sex = Text("sex"),
        For = Text("for"),
        Strength = Text("strength"),
        Salt = Text("salt"),
        Flags = List("flags"),
        Absent = List("absent"),
        Medications = List("medications"),
        Conditions = List("conditions"),
        Measurements = Measurements,
        Given = given,
    };

    /// <summary>The texts of a list; empty where it was not there.</summary>
    public IReadOnlyList<string> List(string name) => Lists.TryGetValue(name, out var list) ? list : [];

    private string? Text(string name) => Texts.GetValueOrDefault(name);
}
