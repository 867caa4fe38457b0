using System.Xml;
using System.Xml.Linq;

namespace Dosing.Cli.Rendering.Pictures;

/// <summary>The elements that pages are made of.</summary>
internal static class Html
{
    private static readonly HashSet<string> Void = ["meta", "br", "col"];

    private static readonly XmlWriterSettings Settings = new() { OmitXmlDeclaration = true, Indent = true, IndentChars = " ", NewLineChars = "\n", NewLineHandling = NewLineHandling.None };

    /// <summary>A section with a heading.</summary>
    public static XElement Section(string heading, params object?[] content) =>
        new("section", new XElement("h2", heading), content);

    /// <summary>A paragraph.</summary>
    public static XElement Paragraph(string text, string? style = null) => new("p", Class(style), text);

    /// <summary>A list without numbers.</summary>
    public static XElement List(IEnumerable<object> items, string? style = null) =>
        new("ul", Class(style), items.Select(item => new XElement("li", item)));

    /// <summary>A picture in its two widths, of which one is shown, with words below it.</summary>
    public static XElement Figure(XElement wide, XElement narrow, string caption)
    {
        wide.SetAttributeValue("class", "wide");
        narrow.SetAttributeValue("class", "narrow");
        return new("figure", wide, narrow, new XElement("figcaption", caption));
    }

    /// <summary>
    /// A table. The first cell of each row is its heading. It scrolls by itself where it is wider than the page, so the
    /// keyboard can reach it.
    /// </summary>
    public static XElement Table(string caption, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows, string? style = null) =>
        new(
            "div",
            new XAttribute("class", "scroll"),
            new XAttribute("tabindex", "0"),
            new XAttribute("role", "region"),
            new XAttribute("aria-label", caption),
            new XElement(
                "table",
                Class(style),
                new XElement("caption", caption),
                new XElement("thead", new XElement("tr", columns.Select(c => new XElement("th", new XAttribute("scope", "col"), c)))),
                new XElement("tbody", rows.Select(row => new XElement(
                    "tr",
                    new XElement("th", new XAttribute("scope", "row"), row[0]),
                    row.Skip(1).Select(cell => new XElement("td", cell)))))));

    /// <summary>What is folded away until somebody asks for it.</summary>
    public static XElement Folded(string summary, params object?[] content) =>
        new("details", new XElement("summary", summary), content);

    /// <summary>A link that says where it goes.</summary>
    public static object Link(string address) =>
        address.StartsWith("https://", StringComparison.Ordinal) || address.StartsWith("http://", StringComparison.Ordinal) ? new XElement("a", new XAttribute("href", address), address) : address;

    /// <summary>The element as text: void elements stand alone, all others have an end, as a browser asks.</summary>
    public static string Text(XElement element)
    {
        foreach (var empty in element.DescendantsAndSelf().Where(e => e.IsEmpty && e.Name.Namespace == XNamespace.None && !Void.Contains(e.Name.LocalName)))
        {
            empty.Value = "";
        }

        using var text = new StringWriter();
        using (var writer = XmlWriter.Create(text, Settings))
        {
            element.Save(writer);
        }

        return text.ToString();
    }

    private static XAttribute? Class(string? style) => style is null ? null : new("class", style);
}
