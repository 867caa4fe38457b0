using Dosing.Teaching;

namespace Dosing.Cli.Rendering;

/// <summary>Marked answers in markdown.</summary>
internal sealed class QuizMarkingMarkdown(QuizMarking marking, bool isUk)
{
    private readonly MarkdownText _text = new(isUk);

    /// <summary>Composes the whole document.</summary>
    public string Compose()
    {
        _text.Line($"# {QuizPhrases.Title(marking.Sheet)}");
        _text.Line($"**{QuizPhrases.Score(marking)}**");
        foreach (var mark in marking.Marks)
        {
            var question = mark.Question;
            _text.Line($"## {QuizPhrases.Heading(question)}");
            _text.Line(MarkdownText.Escape(string.Join(" ", question.OrderText)));
            _text.Line($"**{(mark.IsRight ? "Right" : "Wrong")}:** {MarkdownText.Escape($"{ErrorText.Printable(mark.Given)}: {mark.Why}")}{(mark.IsRight ? "" : $" The answer is {QuizPhrases.Right(question)}.")}");
            QuizMarkdown.Reasoning(_text, question, mark.Why);
        }

        QuizMarkdown.Sources(_text, marking.Marks.Select(m => m.Question), marking.Sheet);
        return _text.ToString();
    }
}
