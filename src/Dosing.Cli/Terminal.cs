namespace Dosing.Cli;

/// <summary>Everything of the outside world that a command may touch; a test brings its own.</summary>
internal sealed record Terminal
{
    /// <summary>The width of everything that is not a terminal, and the widest text on one.</summary>
    public const int PlainWidth = 80;

    /// <summary>Standard input.</summary>
    public required Stream Input { get; init; }

    /// <summary>Standard output as bytes: results only.</summary>
    public required Stream OutputBytes { get; init; }

    /// <summary>Standard output as text, written through to <see cref="OutputBytes"/>.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Standard error: messages only.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Asks for the date of the system; asked only where it matters.</summary>
    public Func<DateOnly> Today { get; init; } = () => DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);

    /// <summary>A variable of the environment, or null where it is not set.</summary>
    public Func<string, string?> Variable { get; init; } = _ => null;

    /// <summary>Whether standard output shows colour.</summary>
    public bool Color { get; init; }

    /// <summary>Whether standard error is looked at by a person.</summary>
    public bool IsErrorTerminal { get; init; }

    /// <summary>
    /// Calls back, on any thread, when somebody asks the program to stop, with the exit code of that; until the answer is
    /// disposed of. A test asks in its own way.
    /// </summary>
    public Func<Action<int>, IDisposable?> WhenStopped { get; init; } = _ => null;

    /// <summary>The columns of the output.</summary>
    public int Width { get; init; } = PlainWidth;

    /// <summary>The terminal of this process. Colour is shown on a terminal only, and never where NO_COLOR is set or TERM is dumb.</summary>
    public static Terminal OfProcess()
    {
        var output = Console.OpenStandardOutput();
        var isTerminal = !Console.IsOutputRedirected;
        return new Terminal
        {
            Input = Console.OpenStandardInput(),
            OutputBytes = Failing(output),
            Output = Utf8(output),
            IsErrorTerminal = !Console.IsErrorRedirected,
            WhenStopped = StopSignals.Register,
            Error = Utf8(Console.OpenStandardError()),
            Variable = Environment.GetEnvironmentVariable,
            Color = isTerminal
                && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
                && Environment.GetEnvironmentVariable("TERM") is { Length: > 0 } and not "dumb",
            Width = isTerminal ? Math.Clamp(Console.WindowWidth, 40, PlainWidth) : PlainWidth,
        };
    }

    /// <summary>Text as UTF-8 without a mark, with a plain line end on every system, written through at once.</summary>
    public static StreamWriter Utf8(Stream stream) =>
        new(stream, new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n", AutoFlush = true };

    /// <summary>
    /// Standard output that says when nobody reads it any more. The stream of the console swallows that, and a long batch
    /// would go on for nobody. A file is left to the console: it keeps the place that other programs share.
    /// </summary>
    private static Stream Failing(Stream console)
    {
        if (OperatingSystem.IsWindows())
        {
            return console;
        }

        try
        {
            const int StandardOutput = 1;
            var pipe = new FileStream(new Microsoft.Win32.SafeHandles.SafeFileHandle(StandardOutput, ownsHandle: false), FileAccess.Write, 0);
            return pipe.CanSeek ? console : pipe;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return console;
        }
    }
}
