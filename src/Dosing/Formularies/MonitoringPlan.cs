using Dosing.Clinical;
using Dosing.Quantities;

namespace Dosing.Formularies;

/// <summary>What to do before, during and after a session, and who and what must be there.</summary>
public sealed record MonitoringPlan
{
    /// <summary>The id, such as <c>plan-anaesthesia</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The intents for which it holds, or null where it holds for all.</summary>
    public IntentCategory? Category { get; init; }

    /// <summary>Before the session; possibly empty.</summary>
    public IReadOnlyList<PlanLine> Before { get; init; } = [];

    /// <summary>During the session; possibly empty.</summary>
    public IReadOnlyList<PlanLine> During { get; init; } = [];

    /// <summary>After the session; possibly empty.</summary>
    public IReadOnlyList<PlanLine> After { get; init; } = [];

    /// <summary>The steps of a plan without phases; possibly empty.</summary>
    public IReadOnlyList<PlanLine> Steps { get; init; } = [];

    /// <summary>Staff and kit, or null.</summary>
    public string? Staff { get; init; }

    /// <summary>What it rests on; at least one line.</summary>
    public required IReadOnlyList<EvidenceLine> Evidence { get; init; }
}

/// <summary>A list to go through before a session.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">The name.</param>
/// <param name="Items">The items, in order.</param>
/// <param name="Evidence">What it rests on; at least one line.</param>
public sealed record Checklist(string Id, string Name, IReadOnlyList<PlanLine> Items, IReadOnlyList<EvidenceLine> Evidence);

/// <summary>One line of a plan or checklist.</summary>
/// <param name="Text">The line as it stands in the evidence.</param>
/// <param name="IsLocalPractice">Whether a part of it rests on recall: local practice, to be confirmed.</param>
/// <param name="When">The parts of it that something makes due; possibly empty.</param>
public sealed record PlanLine(string Text, bool IsLocalPractice, IReadOnlyList<PlanTrigger> When)
{
    /// <summary>The checks that it asks for over a course of sessions; possibly empty.</summary>
    public IReadOnlyList<PlanCheck> Checks { get; init; } = [];
}

/// <summary>A check that a line of a plan asks for over a course of sessions.</summary>
/// <param name="Check">What is checked.</param>
/// <param name="IsEachSession">Whether it is done before each session; otherwise before the course.</param>
/// <param name="Days">After how many days it is done again at the latest, or null where no interval is stated.</param>
public sealed record PlanCheck(CourseCheck Check, bool IsEachSession, int? Days);

/// <summary>A part of a line that an entry or an age makes due.</summary>
/// <param name="Item">The part, such as <c>ECG</c>.</param>
/// <param name="Ages">The ages that make it due, or null.</param>
/// <param name="Entries">The ids of the entries that make it due, any of them; at least one.</param>
public sealed record PlanTrigger(string Item, AgeSpan? Ages, IReadOnlyList<string> Entries)
{
    /// <summary>Whether the age makes it due; an unknown age does not.</summary>
    public bool IsDueAt(Age? age) => Ages is { } ages && age is { } known && ages.Contains(known);
}
