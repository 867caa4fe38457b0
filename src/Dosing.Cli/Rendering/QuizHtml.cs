using System.Xml.Linq;
using Dosing.Cli.Rendering.Pictures;
using Dosing.Teaching;

namespace Dosing.Cli.Rendering;

/// <summary>A practice sheet as a page: questions, hints in two steps, answers; links lead from a question to its hints.</summary>
internal sealed class QuizHtml(QuizParts parts)
{
    private QuizSheet Sheet => parts.Sheet;

    /// <summary>The page as text.</summary>
    public string Compose()
    {
        var page = new HtmlPage(QuizPhrases.Title(Sheet), QuizPhrases.MadeUp, QuizHtmlBlocks.Style);
        page.Add(QuizHtmlBlocks.Again(Sheet));
        if (parts.HasQuestions)
        {
            page.Add(Html.Section("Questions", Sheet.Questions.Select(Question)));
            page.Add(Part(Hints("hint1", QuizPhrases.FirstHints, 0)));
            page.Add(Hints("hint2", QuizPhrases.SecondHints, 1));
        }

        if (parts.HasAnswers)
        {
            var answers = Html.Section("Answers", Sheet.Questions.Select(Answer));
            page.Add(parts.HasQuestions ? Part(answers) : answers);
        }

        page.Add(QuizHtmlBlocks.Sources(Sheet.Questions, Sheet));
        return page.Compose();
    }

    private XElement Question(QuizQuestion question) => new(
        "article",
        Heading(question, "question", QuizPhrases.Heading(question)),
        QuizHtmlBlocks.Order(question),
        Html.List(question.Options.Select(o => (object)new object?[] { new XElement("strong", o.Answer), o.Meaning.Length == 0 ? null : $": {o.Meaning}" }), "options"),
        Jumps(question));

    private XElement Jumps(QuizQuestion question)
    {
        var number = QuizPhrases.Number(question.Number);
        return new(
            "p",
            new XAttribute("class", "jump note"),
            "Question ", number, ": ",
            Link($"hint1-{number}", $"first hint to {number}"), ", ",
            Link($"hint2-{number}", $"second hint to {number}"),
            parts.HasAnswers ? new object[] { ", ", Link($"answer-{number}", $"answer to {number}") } : null);
    }

    private XElement Hints(string id, string heading, int step) => Html.Section(
        heading,
        new XElement("ol", Sheet.Questions.Select(q => new XElement("li", new XAttribute("id", $"{id}-{QuizPhrases.Number(q.Number)}"), q.Hints[step]))));

    private static XElement Answer(QuizQuestion question) => new(
        "article",
        Heading(question, "answer", $"{QuizPhrases.Number(question.Number)}. {QuizPhrases.Right(question)}"),
        QuizHtmlBlocks.Order(question),
        Html.Paragraph(question.Ask),
        QuizHtmlBlocks.Reasoning(question),
        Html.Table(
            $"Question {QuizPhrases.Number(question.Number)}: every option",
            ["Option", "Mark", "Why"],
            question.Options.Select(o => (string[])[o.Answer, o.IsRight ? "right" : "wrong", o.Why])));

    private static XElement Heading(QuizQuestion question, string id, string text) =>
        new("h3", new XAttribute("id", $"{id}-{QuizPhrases.Number(question.Number)}"), text);

    private static XElement Link(string id, string text) => new("a", new XAttribute("href", $"#{id}"), text);

    /// <summary>A section that begins on a new sheet of paper.</summary>
    private static XElement Part(XElement section)
    {
        section.SetAttributeValue("class", "part");
        return section;
    }
}
