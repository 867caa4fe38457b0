namespace Dosing.Cli.Rendering.Pictures;

/// <summary>Breaks a text of a picture into lines that fit a width.</summary>
internal static class TextLines
{
    /// <summary>The lines, at least one; a single word that is wider stands alone.</summary>
    public static IReadOnlyList<string> Fit(string text, double size, double width)
    {
        var lines = new List<string> { "" };
        foreach (var word in text.Split(' '))
        {
            var longer = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
            if (lines[^1].Length == 0 || Svg.WidthOf(longer, size) <= width)
            {
                lines[^1] = longer;
            }
            else
            {
                lines.Add(word);
            }
        }

        return lines;
    }
}
