using System.Globalization;
using System.Xml.Linq;

namespace Dosing.Cli.Rendering.Pictures;

/// <summary>
/// The elements of a picture. Each carries its light colour, so that it can be read anywhere, and the class of the colour,
/// so that a page can change it.
/// </summary>
internal static class Svg
{
    public static readonly XNamespace Namespace = "http://www.w3.org/2000/svg";

    /// <summary>A filled rectangle.</summary>
    public static XElement Box(double x, double y, double width, double height, Ink fill, double opacity = 1) =>
        new(Namespace + "rect", At("x", x), At("y", y), At("width", Math.Max(0, width)), At("height", height), Filled(fill), Opacity(opacity));

    /// <summary>A straight line.</summary>
    public static XElement Line(double x1, double y1, double x2, double y2, Ink stroke, double width = 1, string? dashes = null) =>
        new(Namespace + "line", At("x1", x1), At("y1", y1), At("x2", x2), At("y2", y2), Stroked(stroke, width, dashes));

    /// <summary>A line through points, in one piece or several.</summary>
    public static XElement Curve(IEnumerable<IReadOnlyList<(double X, double Y)>> pieces, Ink stroke, double width, string? dashes = null) =>
        new(Namespace + "path", new XAttribute("d", string.Concat(pieces.Select(Way))), new XAttribute("fill", "none"), Stroked(stroke, width, dashes));

    /// <summary>A filled area whose rim goes through points.</summary>
    public static XElement Area(IEnumerable<(double X, double Y)> rim, Ink fill, double opacity) =>
        new(Namespace + "path", new XAttribute("d", Way(rim) + "Z"), Filled(fill), Opacity(opacity));

    /// <summary>A text on one line; the halo keeps it readable above lines.</summary>
    public static XElement Text(double x, double y, string text, Ink fill, double size = 11, string anchor = "start", bool strong = false) =>
        new(
            Namespace + "text",
            At("x", x),
            At("y", y),
            new XAttribute("class", $"fill-{fill.Name} halo"),
            new XAttribute("fill", fill.Light),
            At("font-size", size),
            anchor == "start" ? null : new XAttribute("text-anchor", anchor),
            strong ? new XAttribute("font-weight", "600") : null,
            new XAttribute("paint-order", "stroke"),
            Stroked(Ink.Ground, 3, null).Where(a => a.Name != "class"),
            text);

    /// <summary>A whole picture with its words for who does not see it.</summary>
    public static XElement Picture(double width, double height, string id, string title, string description, IEnumerable<XElement> content, bool standsAlone) =>
        new(
            Namespace + "svg",
            new XAttribute("viewBox", $"0 0 {Number(width)} {Number(height)}"),
            new XAttribute("role", "img"),
            new XAttribute("aria-labelledby", $"{id}-title {id}-description"),
            new XAttribute("font-family", "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"),
            standsAlone ? [At("width", width), At("height", height)] : Array.Empty<XAttribute>(),
            new XElement(Namespace + "title", new XAttribute("id", $"{id}-title"), title),
            new XElement(Namespace + "desc", new XAttribute("id", $"{id}-description"), description),
            standsAlone ? Box(0, 0, width, height, Ink.Ground) : null,
            content);

    /// <summary>How wide a text is at most, as a browser sets it in the fonts above.</summary>
    public static double WidthOf(string text, double size) => text.Sum(c => c is 'i' or 'l' or 'j' or '.' or ',' or '\'' or ' ' or 't' or 'f' or 'r' or ':' or '(' or ')' ? 0.36 : c is 'm' or 'w' or 'M' or 'W' or '%' ? 0.92 : char.IsUpper(c) ? 0.72 : 0.6) * size;

    /// <summary>A coordinate with one place, which no screen shows a difference of.</summary>
    public static string Number(double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);

    private static XAttribute At(string name, double value) => new(name, Number(value));

    private static XAttribute[] Filled(Ink ink) => [new("class", "fill-" + ink.Name), new("fill", ink.Light)];

    private static XAttribute? Opacity(double opacity) => opacity < 1 ? new("fill-opacity", opacity.ToString("0.##", CultureInfo.InvariantCulture)) : null;

    private static IEnumerable<XAttribute> Stroked(Ink ink, double width, string? dashes)
    {
        yield return new("class", "stroke-" + ink.Name);
        yield return new("stroke", ink.Light);
        yield return At("stroke-width", width);
        if (dashes is not null)
        {
            yield return new("stroke-dasharray", dashes);
        }
    }

    private static string Way(IEnumerable<(double X, double Y)> points) =>
        string.Concat(points.Select((p, i) => $"{(i == 0 ? "M" : "L")}{Number(p.X)} {Number(p.Y)}"));
}
