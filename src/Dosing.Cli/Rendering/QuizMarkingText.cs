using Dosing.Teaching;

namespace Dosing.Cli.Rendering;

/// <summary>Marked answers on a page: each right or wrong, and why.</summary>
internal sealed class QuizMarkingText(Page page, QuizMarking marking)
{
    /// <summary>Writes the whole page.</summary>
    public void Write()
    {
        page.Line(QuizPhrases.Title(marking.Sheet), Tone.Strong);
        page.Line(QuizPhrases.Score(marking), Tone.Strong);
        foreach (var mark in marking.Marks)
        {
            var question = mark.Question;
            page.Gap();
            page.Line($"{QuizPhrases.Number(question.Number)}. {string.Join(" ", question.OrderText)} {question.Ask}", indent: 0, hanging: 3);
            page.Write(3, 5, mark.IsRight ? ("RIGHT", Tone.Good) : ("WRONG", Tone.Danger), ($"  {ErrorText.Printable(mark.Given)}: {mark.Why}", Tone.Plain));
            if (!mark.IsRight)
            {
                page.Line($"The answer is {QuizPhrases.Right(question)}.", Tone.Strong, 3);
            }

            QuizSheetText.Reasoning(page, question, mark.Why);
        }

        FindingsText.WriteSources(page, [.. QuizPhrases.Sources(marking.Marks.Select(m => m.Question), marking.Sheet.Formulary)]);
        FindingsText.WriteFoot(page, QuizPhrases.Receipt(marking.Sheet));
    }
}
