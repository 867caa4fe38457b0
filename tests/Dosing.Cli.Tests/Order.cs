namespace Dosing.Cli.Tests;

/// <summary>A dose order as a person types it: one value for each scalar option, and further words.</summary>
internal sealed record Order
{
    public string? Drug { get; init; } = "ketamine";

    public string? Dose { get; init; } = "0.5mg/kg";

    public string? Route { get; init; } = "intravenous";

    public string? Over { get; init; } = "40min";

    public string? Weight { get; init; } = "70kg";

    public string? Age { get; init; } = "45y";

    public string? For { get; init; } = "depression";

    public string? Strength { get; init; }

    public IReadOnlyList<string> More { get; init; } = [];

    /// <summary>The order of the first example in the help: no alert.</summary>
    public static Order Usual { get; } = new();

    /// <summary>The words of <c>dosing check</c> for this order, and more of them behind.</summary>
    public string[] Check(params string[] more)
    {
        var words = new List<string> { "check" };
        foreach (var (option, value) in Fields())
        {
            if (value is not null)
            {
                words.Add("--" + option);
                words.Add(value);
            }
        }

        return [.. words, .. More, .. more];
    }

    /// <summary>The order as a request in JSON, with an id where one is given; further words are not part of it.</summary>
    public string Json(string? id = null)
    {
        var members = Fields().Where(f => f.Value is not null).Select(f => $"\"{f.Option}\":\"{f.Value}\"");
        return $"{{{string.Join(",", id is null ? members : members.Prepend($"\"id\":\"{id}\""))}}}";
    }

    public override string ToString() => string.Join(" ", Check());

    private IEnumerable<(string Option, string? Value)> Fields() =>
    [
        ("drug", Drug), ("dose", Dose), ("route", Route), ("over", Over), ("weight", Weight), ("age", Age), ("for", For), ("strength", Strength),
    ];
}
