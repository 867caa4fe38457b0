using Dosing.Formularies;

namespace Dosing.Teaching;

/// <summary>A case to which claims refer, told by what was found and where it stands, and by nothing else.</summary>
/// <param name="Id">The id, such as <c>la-me-2023</c>.</param>
/// <param name="Facts">The facts, in order; at least one.</param>
public sealed record ClaimCase(string Id, IReadOnlyList<CaseFact> Facts);

/// <summary>One fact of a case.</summary>
/// <param name="Text">The fact, in the words of the evidence.</param>
/// <param name="Status">How it was verified; never recalled.</param>
/// <param name="Address">Where it was read.</param>
public sealed record CaseFact(string Text, EvidenceStatus Status, string Address);
