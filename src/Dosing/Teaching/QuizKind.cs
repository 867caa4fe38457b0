using Dosing.Clinical;

namespace Dosing.Teaching;

/// <summary>What a practice question asks of an order.</summary>
public enum QuizKind
{
    /// <summary>Is the dose within its range?</summary>
    Within,

    /// <summary>How deep does the dose take the patient?</summary>
    Depth,

    /// <summary>How many millilitres are drawn up?</summary>
    Volume,

    /// <summary>Which slip would explain the dose?</summary>
    Slip,
}

/// <summary>The words of <see cref="QuizKind"/>.</summary>
public static class QuizKinds
{
    /// <summary>The kinds, in the order in which a sheet goes through them.</summary>
    public static Vocabulary<QuizKind> Words { get; } = new(
    [
        (QuizKind.Within, "within"),
        (QuizKind.Depth, "depth"),
        (QuizKind.Volume, "volume"),
        (QuizKind.Slip, "slip"),
    ]);
}
