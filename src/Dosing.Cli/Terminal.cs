namespace Dosing.Cli;

/// <summary>Everything of the outside world that a command may touch; a test brings its own.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Standard output: results only.</param>
/// <param name="Error">Standard error: messages only.</param>
/// <param name="Today">The date of the system.</param>
/// <param name="Color">Whether standard output shows colour.</param>
/// <param name="Width">The columns of the output.</param>
internal sealed record Terminal(Stream Input, TextWriter Output, TextWriter Error, DateOnly Today, bool Color, int Width)
{
    /// <summary>The width of everything that is not a terminal, and the widest text on one.</summary>
    public const int PlainWidth = 80;
}
