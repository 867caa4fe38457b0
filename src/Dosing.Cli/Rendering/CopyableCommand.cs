namespace Dosing.Cli.Rendering;

/// <summary>A command line on a page: broken before its options and quoted words, so that a shell takes it as one line when it is copied.</summary>
internal static class CopyableCommand
{
    private const string Continued = " \\";

    /// <summary>Writes a command, indented.</summary>
    public static void Write(Page page, string command, int indent)
    {
        foreach (var line in Lines(command, page.Width - indent))
        {
            page.Line(line, Tone.Strong, indent);
        }
    }

    /// <summary>The lines of a command, each but the last continued; none is wider than asked, unless one part alone is.</summary>
    public static IReadOnlyList<string> Lines(string command, int width)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var part in command.Replace(" --", "\n--", StringComparison.Ordinal).Replace(" '", "\n'", StringComparison.Ordinal).Split('\n'))
        {
            if (line.Length > 0 && line.Length + 1 + part.Length + Continued.Length > width)
            {
                lines.Add(line + Continued);
                line = "";
            }

            line = line.Length == 0 ? (lines.Count == 0 ? part : $"  {part}") : $"{line} {part}";
        }

        lines.Add(line);
        return lines;
    }
}
