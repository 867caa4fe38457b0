namespace Dosing.Simulation;

/// <summary>What to simulate, as it was typed: texts with units, nothing read yet. Null means not given.</summary>
public sealed record SimulationRequest
{
    /// <summary>The drug: <c>ketamine</c> or <c>esketamine</c>. Without it racemic ketamine is simulated, and the answer says so.</summary>
    public string? Drug { get; init; }

    /// <summary>The body weight, such as <c>70 kg</c>. Required.</summary>
    public string? Weight { get; init; }

    /// <summary>The age, such as <c>45 y</c>. Required.</summary>
    public string? Age { get; init; }

    /// <summary>The id of a model; without it the default model of the population.</summary>
    public string? Model { get; init; }

    /// <summary>The doses, each as <see cref="GiveText"/> reads it; at least one.</summary>
    public IReadOnlyList<string> Give { get; init; } = [];

    /// <summary>How long is shown, such as <c>8 h</c>.</summary>
    public string? Until { get; init; }

    /// <summary>The distance of two points, such as <c>1 min</c>.</summary>
    public string? Every { get; init; }

    /// <summary>How many people are drawn, a whole number.</summary>
    public string? People { get; init; }

    /// <summary>What the drawing begins with, a whole number: the same seed gives the same people.</summary>
    public string? Seed { get; init; }

    /// <summary>What is said beside the doses of a regimen, by its name: where they come from. Possibly empty.</summary>
    public IReadOnlyDictionary<string, RegimenOrigin> Origins { get; init; } = new Dictionary<string, RegimenOrigin>();

    /// <summary>What is to be said beside the answer, such as a regimen that could not be formed; possibly empty.</summary>
    public IReadOnlyList<SimulationNote> Notes { get; init; } = [];
}

/// <summary>Where the doses of a regimen come from, where a person did not type them.</summary>
/// <param name="Text">The range or label and what was taken from it.</param>
/// <param name="Sources">The ids of its sources; possibly empty.</param>
public sealed record RegimenOrigin(string Text, IReadOnlyList<string> Sources);
