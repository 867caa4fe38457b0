using Dosing.Teaching;

namespace Dosing.Cli.Rendering;

/// <summary>A practice sheet on a page: questions, then the hints in two steps, then the answers with their reasoning.</summary>
internal sealed class QuizSheetText(Page page, QuizParts parts)
{
    private const int Indent = 3;

    /// <summary>Writes the whole page.</summary>
    public void Write()
    {
        page.Line(QuizPhrases.Title(parts.Sheet), Tone.Strong);
        page.Line(QuizPhrases.MadeUp);
        page.Line($"The same again: {QuizPhrases.Command(parts.Sheet)}", Tone.Quiet, 0, 2);
        if (parts.HasQuestions)
        {
            page.Line($"To be marked:   {QuizPhrases.HowToAnswer(parts.Sheet)}", Tone.Quiet, 0, 2);
            Questions();
            Hints(QuizPhrases.FirstHints, 0);
            Hints(QuizPhrases.SecondHints, 1);
        }

        if (parts.HasAnswers)
        {
            page.Heading("Answers");
            foreach (var question in parts.Sheet.Questions)
            {
                Answer(page, question, isAlone: !parts.HasQuestions);
            }
        }

        FindingsText.WriteSources(page, [.. QuizPhrases.Sources(parts.Sheet.Questions, parts.Sheet.Formulary)]);
        FindingsText.WriteFoot(page, QuizPhrases.Receipt(parts.Sheet));
    }

    /// <summary>The right answer of one question, why, and why the others are wrong.</summary>
    public static void Answer(Page page, QuizQuestion question, bool isAlone)
    {
        page.Gap();
        page.Write(0, Indent, ($"{QuizPhrases.Number(question.Number)}. {QuizPhrases.Right(question)}", Tone.Strong));
        if (isAlone)
        {
            page.Line($"{string.Join(" ", question.OrderText)} {question.Ask}", Tone.Quiet, Indent);
        }

        Reasoning(page, question);
        foreach (var option in QuizPhrases.Wrong(question))
        {
            page.Line($"not {option.Answer}: {option.Why}", Tone.Quiet, Indent, Indent + 2);
        }
    }

    /// <summary>Why an answer is right, but for what was said already, and the steps to it.</summary>
    public static void Reasoning(Page page, QuizQuestion question, string? said = null)
    {
        foreach (var reason in question.Reasoning.Where(r => r != said))
        {
            page.Line(reason, indent: Indent, hanging: Indent);
        }

        foreach (var step in QuizPhrases.Steps(question))
        {
            page.Line(QuizPhrases.Step(step), Tone.Quiet, Indent + 2, Indent + 4);
        }
    }

    private void Questions()
    {
        foreach (var question in parts.Sheet.Questions)
        {
            page.Gap();
            page.Line(QuizPhrases.Heading(question), Tone.Strong, 0, Indent);
            foreach (var line in question.OrderText)
            {
                page.Line(line, indent: Indent, hanging: Indent);
            }

            var widest = question.Options.Max(o => o.Answer.Length);
            foreach (var option in question.Options)
            {
                page.Line($"( ) {option.Answer.PadRight(widest)}  {option.Meaning}".TrimEnd(), indent: Indent, hanging: Indent + widest + 6);
            }
        }
    }

    private void Hints(string heading, int step)
    {
        page.Heading(heading);
        foreach (var question in parts.Sheet.Questions)
        {
            page.Line($"{QuizPhrases.Number(question.Number)}. {question.Hints[step]}", indent: 0, hanging: Indent);
        }
    }
}
