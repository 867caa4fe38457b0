namespace Dosing.Cli.Parsing;

/// <summary>The input broke off while it was read.</summary>
internal sealed class InputFailedException(string message, Exception inner) : IOException(message, inner);
