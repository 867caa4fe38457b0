namespace Dosing.Teaching;

/// <summary>A quiz as it was asked for: texts, nothing read yet. Null means not said.</summary>
public sealed record QuizRequest
{
    /// <summary>The seed, a whole number.</summary>
    public string? Seed { get; init; }

    /// <summary>The number of questions.</summary>
    public string? Count { get; init; }

    /// <summary>The intent of every order.</summary>
    public string? For { get; init; }

    /// <summary>The kind of every question.</summary>
    public string? Kind { get; init; }
}
