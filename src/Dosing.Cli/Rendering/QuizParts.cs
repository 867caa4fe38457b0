using Dosing.Teaching;

namespace Dosing.Cli.Rendering;

/// <summary>A sheet and which parts of it are printed.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="Name"><c>questions</c>, <c>answers</c> or <c>both</c>.</param>
internal sealed record QuizParts(QuizSheet Sheet, string Name)
{
    /// <summary>Whether the questions and their hints are printed.</summary>
    public bool HasQuestions => Name is "questions" or "both";

    /// <summary>Whether the answers and their reasoning are printed.</summary>
    public bool HasAnswers => Name is "answers" or "both";
}
