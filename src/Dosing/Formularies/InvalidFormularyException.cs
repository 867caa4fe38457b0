namespace Dosing.Formularies;

/// <summary>A formulary is unsound. Nothing of it is loaded.</summary>
public sealed class InvalidFormularyException : Exception
{
    /// <summary>Reports every failure.</summary>
    /// <param name="failures">What is wrong; at least one sentence, each with its place.</param>
    /// <param name="inner">The cause, or null.</param>
    public InvalidFormularyException(IReadOnlyList<string> failures, Exception? inner = null)
        : base($"The formulary does not validate, so nothing is judged: {string.Join("; ", failures ?? throw new ArgumentNullException(nameof(failures)))}", inner) => Failures = failures;

    /// <summary>What is wrong; at least one sentence.</summary>
    public IReadOnlyList<string> Failures { get; }
}
