using System.Xml.Linq;
using Dosing.Cli.Rendering.Pictures;
using Dosing.Teaching;

namespace Dosing.Cli.Rendering;

/// <summary>Marked answers as a page.</summary>
internal sealed class QuizMarkingHtml(QuizMarking marking)
{
    /// <summary>The page as text.</summary>
    public string Compose()
    {
        var page = new HtmlPage($"{QuizPhrases.Title(marking.Sheet)}, marked", QuizPhrases.Score(marking), QuizHtmlBlocks.Style);
        page.Add(QuizHtmlBlocks.Again(marking.Sheet));
        page.Add(Html.Section("Marks", marking.Marks.Select(Mark)));
        page.Add(QuizHtmlBlocks.Sources(marking.Marks.Select(m => m.Question), marking.Sheet));
        return page.Compose();
    }

    private static XElement Mark(QuizMark mark) => new(
        "article",
        new XElement("h3", QuizPhrases.Heading(mark.Question)),
        QuizHtmlBlocks.Order(mark.Question),
        new XElement("p", new XElement("strong", $"{(mark.IsRight ? "Right" : "Wrong")}: {ErrorText.Printable(mark.Given)}."), $" {mark.Why}{(mark.IsRight ? "" : $" The answer is {QuizPhrases.Right(mark.Question)}.")}"),
        QuizHtmlBlocks.Reasoning(mark.Question, mark.Why));
}
