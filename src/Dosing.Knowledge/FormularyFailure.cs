namespace Dosing.Knowledge;

/// <summary>One thing that is wrong with the documents of a formulary.</summary>
/// <param name="Code">A stable code in lower case, such as <c>source-undefined</c>.</param>
/// <param name="Place">The document and the member, such as <c>ranges.json: ranges[depression-iv].low</c>.</param>
/// <param name="Message">What is wrong, as a sentence.</param>
public sealed record FormularyFailure(string Code, string Place, string Message);
