namespace Dosing.Teaching;

/// <summary>A popular claim about ketamine, audited.</summary>
public sealed record Claim
{
    /// <summary>The id, such as <c>tenfold-gap</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it is about, such as <c>dose</c>.</summary>
    public required string Topic { get; init; }

    /// <summary>The claim, in the words of the evidence.</summary>
    public required string Text { get; init; }

    /// <summary>What the audit came to.</summary>
    public required ClaimVerdict Verdict { get; init; }

    /// <summary>What was found, in the words of the evidence.</summary>
    public required string Finding { get; init; }

    /// <summary>
    /// The ids of what the finding rests on, distinct, at least one: a source of the formulary, an entry, a combination or
    /// a plan of the screening behind <c>safety:</c>, or the id of the case.
    /// </summary>
    public required IReadOnlyList<string> Evidence { get; init; }

    /// <summary>What shows it, in the words of the evidence, or null where it names nothing.</summary>
    public string? DemonstratedBy { get; init; }

    /// <summary>The commands that show it, in order; empty where none does.</summary>
    public IReadOnlyList<Demonstration> Commands { get; init; } = [];
}

/// <summary>A command that shows something. It is this project's, not the evidence's.</summary>
/// <param name="Command">The whole command line, such as <c>dosing plan --for depression --age 45y</c>.</param>
/// <param name="Shows">What to look at in its answer, as a sentence.</param>
public sealed record Demonstration(string Command, string Shows);
