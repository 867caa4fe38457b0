using Dosing.Clinical;
using Dosing.Knowledge.Conditions;

namespace Dosing.Knowledge.Validation;

/// <summary>The levels that a dose can have: the vocabulary without the word for no answer.</summary>
internal static class Levels
{
    /// <summary>The words, from light to deep.</summary>
    public static IReadOnlyList<string> Known { get; } =
        [.. Words.DepthLevels.Values.Where(level => level != DepthLevel.NotChecked).Select(Words.DepthLevels.Word)];

    /// <summary>The word is a level that a dose can have.</summary>
    public static void IsLevelOfDose<T>(this IRule<T, string> rule) => rule.IsOneOf([.. Known]);

    /// <summary>The level of a word; null where it is none.</summary>
    public static DepthLevel? Of(string word) => Words.DepthLevels.TryRead(word, out var level) ? level : null;

    /// <summary>Whether one level is lighter than another. A word that is no level has a failure of its own, and passes.</summary>
    public static bool IsLighter(string one, string other) => Of(one) is not { } first || Of(other) is not { } second || first < second;

    /// <summary>Whether one level is as light as another, or lighter. A word that is no level passes.</summary>
    public static bool IsNotDeeper(string one, string other) => Of(one) is not { } first || Of(other) is not { } second || first <= second;
}
