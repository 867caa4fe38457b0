using Dosing.Clinical;

namespace Dosing.Teaching;

/// <summary>Which practice sheet is made.</summary>
public sealed record QuizSettings
{
    /// <summary>The seed where none is said. A sheet is never made of chance: the same seed gives the same sheet.</summary>
    public const long DefaultSeed = 1;

    /// <summary>The largest seed: 18 digits.</summary>
    public const long LargestSeed = 999_999_999_999_999_999;

    /// <summary>The number of questions where none is said.</summary>
    public const int DefaultCount = 10;

    /// <summary>The most questions of one sheet.</summary>
    public const int MostQuestions = 100;

    /// <summary>The seed, from zero to <see cref="LargestSeed"/>.</summary>
    public long Seed { get; init; } = DefaultSeed;

    /// <summary>How many questions, from one to <see cref="MostQuestions"/>. A question does not depend on it.</summary>
    public int Count { get; init; } = DefaultCount;

    /// <summary>The intent of every order; null means any.</summary>
    public Intent? Intent { get; init; }

    /// <summary>The kind of every question; null means all kinds in turn.</summary>
    public QuizKind? Kind { get; init; }
}
