using Dosing.Clinical;
using Dosing.Formularies;

namespace Dosing.Assessments;

/// <summary>Something about the dose or the patient that a person must know, with why and what to do.</summary>
/// <param name="Id">The id, such as <c>depth-exceeds-intent</c>.</param>
/// <param name="Severity">How severe it is for this intent.</param>
/// <param name="Title">A few words.</param>
/// <param name="Why">A sentence with the figures.</param>
/// <param name="Action">What to do.</param>
/// <param name="TriggeredBy">The inputs that raised it, as typed; at least one.</param>
/// <param name="Sources">
/// The sources: ids of the formulary for a finding of the dose, name and address for one of the screening; empty where it
/// rests on arithmetic, a limit of this project or recall alone.
/// </param>
/// <param name="IsLocalPractice">Whether it rests on recall: local practice, to be confirmed.</param>
public sealed record Finding(
    string Id,
    Severity Severity,
    string Title,
    string Why,
    string Action,
    IReadOnlyList<string> TriggeredBy,
    IReadOnlyList<string> Sources,
    bool IsLocalPractice = false)
{
    /// <summary>What a finding of the screening rests on, with how each was verified; empty for a finding of the dose.</summary>
    public IReadOnlyList<EvidenceLine> Evidence { get; init; } = [];
}

/// <summary>A part that could not be judged.</summary>
/// <param name="Part">The part: <c>verdict</c>, <c>depth</c>, <c>ceiling</c>, <c>oral-ladder</c>, <c>cumulative</c>, or a code.</param>
/// <param name="Reason">The reason, such as <c>weight-missing</c>.</param>
/// <param name="Text">A sentence for a person.</param>
public sealed record NotCheckedPart(string Part, string Reason, string Text);

/// <summary>A guess at what went wrong.</summary>
/// <param name="Slip">The id of the slip.</param>
/// <param name="Text">A sentence for a person, marked as a guess.</param>
public sealed record Explanation(string Slip, string Text);
