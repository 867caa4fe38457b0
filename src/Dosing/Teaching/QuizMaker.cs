using Dosing.Clinical;

namespace Dosing.Teaching;

/// <summary>Makes orders to ask one kind of question about, and finds out what the engine says of them.</summary>
internal abstract class QuizMaker
{
    /// <summary>Whether there is anything to ask for an intent, or at all.</summary>
    public abstract bool CanAsk(Intent? intent);

    /// <summary>An order for an intent, or for any; null where the draw gave none, and another is tried.</summary>
    public abstract QuizOrder? Draw(QuizRandom random, Intent? intent);

    /// <summary>What the engine says of an order; null where it does not say what is asked.</summary>
    public abstract QuizTruth? TruthOf(QuizOrder order);

    /// <summary>Every answer that can be typed, in a natural order; empty where it is a volume.</summary>
    public virtual IReadOnlyList<string> Vocabulary => [];

    /// <summary>A question about an order; null where the draw gave none.</summary>
    public QuizQuestion? Ask(QuizRandom random, QuizKind kind, int number, Intent? intent) =>
        Draw(random, intent) is { } order && TruthOf(order) is { } truth && truth.Answers.Count > 0
            ? truth.Ask(random, number, kind) : null;
}
