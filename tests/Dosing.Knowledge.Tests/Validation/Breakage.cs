using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Tests.Validation;

/// <summary>A change that breaks one rule of the shipped documents.</summary>
/// <param name="Code">The code that the rule gives.</param>
/// <param name="Place">Where it is found.</param>
/// <param name="Change">The change.</param>
/// <param name="Also">The codes that no such change can avoid, as one fact breaks two rules.</param>
internal sealed record Breakage(string Code, string Place, Func<FormularyDocuments, FormularyDocuments> Change, params string[] Also)
{
    public string Name => $"{Code} at {Place}";
}
