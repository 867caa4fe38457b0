using Dosing.Formularies;

namespace Dosing.Teaching;

/// <summary>A sheet of practice questions. Immutable; the same settings and formulary give the same sheet.</summary>
/// <param name="Settings">What was asked for.</param>
/// <param name="Questions">The questions, numbered from one.</param>
/// <param name="Formulary">The formulary that the questions and their answers are made of.</param>
public sealed record QuizSheet(QuizSettings Settings, IReadOnlyList<QuizQuestion> Questions, Formulary Formulary);
