namespace Dosing.Teaching;

/// <summary>The answers of a person beside what the engine says.</summary>
/// <param name="Sheet">The sheet that was answered.</param>
/// <param name="Marks">One mark for each answer, in the order of the questions; at least one.</param>
public sealed record QuizMarking(QuizSheet Sheet, IReadOnlyList<QuizMark> Marks)
{
    /// <summary>How many answers are right.</summary>
    public int Right => Marks.Count(m => m.IsRight);

    /// <summary>How many questions were not answered.</summary>
    public int Unanswered => Sheet.Questions.Count - Marks.Count;
}

/// <summary>One answer and what the engine says of it.</summary>
/// <param name="Question">The question.</param>
/// <param name="Given">The answer as typed.</param>
/// <param name="IsRight">Whether it is right.</param>
/// <param name="Why">Why, in a sentence.</param>
public sealed record QuizMark(QuizQuestion Question, string Given, bool IsRight, string Why);
