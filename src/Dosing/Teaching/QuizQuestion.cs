using Dosing.Assessments;
using Dosing.Formularies;
using Dosing.Requests;

namespace Dosing.Teaching;

/// <summary>A practice question: an order, what is asked of it, and what the engine says. The order is made up and no patient's.</summary>
public sealed record QuizQuestion
{
    /// <summary>The number on the sheet, from one.</summary>
    public required int Number { get; init; }

    /// <summary>What is asked.</summary>
    public required QuizKind Kind { get; init; }

    /// <summary>The order as it would be typed; it can be checked as it stands.</summary>
    public required DoseRequest Order { get; init; }

    /// <summary>The id of the syringe that measures, or null where the volume is exact or not asked for.</summary>
    public string? Device { get; init; }

    /// <summary>The order in sentences; at least two.</summary>
    public required IReadOnlyList<string> OrderText { get; init; }

    /// <summary>The question in a sentence.</summary>
    public required string Ask { get; init; }

    /// <summary>What can be chosen from, in a natural order; distinct; at least one is right and at least one wrong.</summary>
    public required IReadOnlyList<QuizOption> Options { get; init; }

    /// <summary>Two hints: what to look at, then the range, ladder or strength with its source.</summary>
    public required IReadOnlyList<string> Hints { get; init; }

    /// <summary>The answers that are right by the engine, the most exact first; at least one.</summary>
    public required IReadOnlyList<string> Answers { get; init; }

    /// <summary>Why, in sentences, with the ids of ranges, bands and rules; at least one.</summary>
    public required IReadOnlyList<string> Reasoning { get; init; }

    /// <summary>The steps of the calculation, in order.</summary>
    public required IReadOnlyList<CalculationStep> Steps { get; init; }

    /// <summary>The ids of the sources that the answer rests on; distinct, possibly empty.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>A product of the strength in the hand, with what it rests on; null where the volume is not asked for.</summary>
    public Product? Product { get; init; }
}

/// <summary>One answer to choose from.</summary>
/// <param name="Answer">What is typed to give it.</param>
/// <param name="Meaning">What it says, or empty where it speaks for itself.</param>
/// <param name="IsRight">Whether the engine says so.</param>
/// <param name="Why">Why it is right or wrong.</param>
public sealed record QuizOption(string Answer, string Meaning, bool IsRight, string Why);
