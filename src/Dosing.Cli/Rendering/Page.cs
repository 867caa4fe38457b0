using System.Text;
using Spectre.Console;

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
        using var buffer = new StringWriter(text) { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = color ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = color ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(buffer),
        });
        console.Profile.Width = int.MaxValue;
        foreach (var line in _lines.Select(WithoutTrailingSpaces))
        {
            foreach (var (piece, tone) in line)
            {
                if (color && tone != Tone.Plain)
                {
                    console.Write(new Text(piece, StyleOf(tone)));
                }
                else
                {
                    buffer.Write(piece);
                }
            }

            buffer.Write('\n');
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

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Strong => new Style(decoration: Decoration.Bold),
        Tone.Quiet => new Style(Color.Grey),
        Tone.Good => new Style(Color.Green, decoration: Decoration.Bold),
        Tone.Warning => new Style(Color.Yellow, decoration: Decoration.Bold),
        Tone.Danger => new Style(Color.Red, decoration: Decoration.Bold),
        _ => Style.Plain,
    };
}
