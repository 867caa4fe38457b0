using Dosing.Teaching;

namespace Dosing.Cli.Rendering;

/// <summary>A practice sheet in markdown, to print or to hand out.</summary>
internal sealed class QuizMarkdown(QuizParts parts, bool isUk)
{
    private readonly MarkdownText _text = new(isUk);

    /// <summary>Composes the whole document.</summary>
    public string Compose()
    {
        _text.Line($"# {QuizPhrases.Title(parts.Sheet)}");
        _text.Line(QuizPhrases.MadeUp);
        _text.Line($"The same again: `{QuizPhrases.Command(parts.Sheet)}`");
        if (parts.HasQuestions)
        {
            _text.Line("## Questions");
            foreach (var question in parts.Sheet.Questions)
            {
                Question(question);
            }

            Hints(QuizPhrases.FirstHints, 0);
            Hints(QuizPhrases.SecondHints, 1);
        }

        if (parts.HasAnswers)
        {
            _text.Line("## Answers");
            foreach (var question in parts.Sheet.Questions)
            {
                Answer(question);
            }
        }

        Sources(_text, parts.Sheet.Questions, parts.Sheet);
        return _text.ToString();
    }

    /// <summary>Why an answer is right, but for what was said already, and the steps to it.</summary>
    public static void Reasoning(MarkdownText text, QuizQuestion question, string? said = null)
    {
        if (question.Reasoning.Where(r => r != said).ToArray() is { Length: > 0 } reasons)
        {
            text.Line([.. reasons.Select(r => $"- {Escape(r)}")]);
        }

        if (QuizPhrases.Steps(question).ToArray() is { Length: > 0 } steps)
        {
            text.Line([
                "| symbol | formula | in numbers | result |", "| --- | --- | --- | --- |",
                .. steps.Select(s => $"| {s.Symbol} | {Escape(s.Formula)} | {Escape(s.With)} | {Escape(QuizPhrases.Result(s))} |"),
            ]);
        }
    }

    /// <summary>The sources and the foot.</summary>
    public static void Sources(MarkdownText text, IEnumerable<QuizQuestion> questions, QuizSheet sheet)
    {
        text.Section("Sources", QuizPhrases.Sources(questions, sheet.Formulary).Select(s => $"- `{s.Label}`: {Escape(s.Citation)}"));
        text.Foot(QuizPhrases.Receipt(sheet));
    }

    private void Question(QuizQuestion question)
    {
        _text.Line($"### {QuizPhrases.Heading(question)}");
        _text.Line(Escape(string.Join(" ", question.OrderText)));
        _text.Line([.. question.Options.Select(o => o.Meaning.Length == 0 ? $"- [ ] {o.Answer}" : $"- [ ] {o.Answer}: {Escape(o.Meaning)}")]);
    }

    private void Hints(string heading, int step) =>
        _text.Section(heading, parts.Sheet.Questions.Select(q => $"{QuizPhrases.Number(q.Number)}. {Escape(q.Hints[step])}"));

    private void Answer(QuizQuestion question)
    {
        _text.Line($"### {QuizPhrases.Number(question.Number)}. {QuizPhrases.Right(question)}");
        if (!parts.HasQuestions)
        {
            _text.Line(Escape($"{string.Join(" ", question.OrderText)} {question.Ask}"));
        }

        Reasoning(_text, question);
        _text.Line([.. QuizPhrases.Wrong(question).Select(o => $"- not {o.Answer}: {Escape(o.Why)}")]);
    }

    private static string Escape(string text) => MarkdownText.Escape(text);
}
