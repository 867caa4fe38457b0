using System.Text;

namespace Dosing.Cli.Rendering;

/// <summary>How strongly a piece of text speaks. Colour only repeats what the words say.</summary>
internal enum Tone
{
    Plain,
    Strong,
    Quiet,
    Good,
    Warning,
    Danger,
}

/// <summary>A page of text: wrapped lines of toned pieces, the same bytes on every machine.</summary>
internal sealed class Page(int width, bool isUk)
{
    private readonly List<(string Text, Tone Tone)[]> _lines = [];

    /// <summary>The columns of the page.</summary>
    public int Width => width;

    /// <summary>An empty line, unless the last one is empty.</summary>
    public void Gap()
    {
        if (_lines.Count > 0 && _lines[^1].Length > 0)
        {
            _lines.Add([]);
        }
    }

    /// <summary>A heading.</summary>
    public void Heading(string text)
    {
        Gap();
        Write(0, 0, (text, Tone.Strong));
    }

    /// <summary>A line of one tone, wrapped.</summary>
    public void Line(string text, Tone tone = Tone.Plain, int indent = 0, int hanging = -1) =>
        Write(indent, hanging < 0 ? indent : hanging, (text, tone));

    /// <summary>Pieces of several tones on one line, wrapped; further lines stand at <paramref name="hanging"/>.</summary>
    public void Write(int indent, int hanging, params (string Text, Tone Tone)[] pieces)
    {
        var profiled = pieces.Select(p => (InProfile(p.Text), p.Tone)).ToArray();
        _lines.AddRange(Wrap.Lines(profiled, width, indent, hanging));
    }

    /// <summary>Writes the page, in colour or plain.</summary>
    public void WriteTo(TextWriter output, bool color)
    {
        var text = new StringBuilder();
        foreach (var line in _lines.Select(WithoutTrailingSpaces))
        {
            foreach (var (piece, tone) in line)
            {
                text.Append(color && tone != Tone.Plain ? $"\e[{Sgr(tone)}m{piece}\e[0m" : piece);
            }

            text.Append('\n');
        }

        output.Write(text.ToString());
    }

    private static IEnumerable<(string Text, Tone Tone)> WithoutTrailingSpaces((string Text, Tone Tone)[] line)
    {
        var last = Array.FindLastIndex(line, piece => piece.Text.TrimEnd(' ').Length > 0);
        return line.Take(last + 1).Select((piece, i) => i == last ? (piece.Text.TrimEnd(' '), piece.Tone) : piece);
    }

    /// <summary>The text as this page prints it, for whoever aligns columns.</summary>
    public string InProfile(string text) => isUk ? Micrograms.InFull(text) : text;

    /// <summary>The colours of a terminal with sixteen, which its owner may have chosen.</summary>
    private static string Sgr(Tone tone) => tone switch
    {
        Tone.Strong => "1",
        Tone.Quiet => "90",
        Tone.Good => "1;32",
        Tone.Warning => "1;93",
        Tone.Danger => "1;91",
        _ => "0",
    };
}
