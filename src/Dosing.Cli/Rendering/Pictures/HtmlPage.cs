using System.Xml.Linq;

namespace Dosing.Cli.Rendering.Pictures;

/// <summary>
/// The shell of every page: one file without script or network, by light or dark as the reader's system says, for a phone,
/// a desk and one sheet of A4.
/// </summary>
/// <param name="title">What the page shows.</param>
/// <param name="lead">One sentence below the title.</param>
/// <param name="style">What this page needs beyond the style of all pages.</param>
/// <param name="kind">The class of the whole page, or null.</param>
/// <param name="content">The content from which it was made, where no other place of the page names it.</param>
internal sealed class HtmlPage(string title, string lead, string style = "", string? kind = null, string? content = null)
{
    private readonly List<XElement> _sections = [];

    /// <summary>Adds a section; its elements have no namespace, pictures have that of SVG.</summary>
    public void Add(XElement section) => _sections.Add(section);

    /// <summary>The page as text.</summary>
    public string Compose() => "<!DOCTYPE html>\n" + Html.Text(new XElement(
        "html",
        new XAttribute("lang", "en"),
        new XElement(
            "head",
            new XElement("meta", new XAttribute("charset", "utf-8")),
            new XElement("meta", new XAttribute("name", "viewport"), new XAttribute("content", "width=device-width, initial-scale=1")),
            new XElement("meta", new XAttribute("name", "color-scheme"), new XAttribute("content", "light dark")),
            new XElement("title", title),
            new XElement("style", PageStyle.Text + style)),
        new XElement(
            "body",
            kind is null ? null : new XAttribute("class", kind),
            new XElement(
                "main",
                new XElement("header", new XElement("h1", title), new XElement("p", new XAttribute("class", "lead"), lead)),
                _sections),
            new XElement("footer", new XElement("p", $"Ketamine is a high-alert medicine. {Phrases.IntendedUse}{(content is null ? "" : $" Content: {content}.")}"))))) + "\n";
}
