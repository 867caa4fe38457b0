using Dosing.Assessments;
using Dosing.Formularies;

namespace Dosing.Teaching;

/// <summary>What the engine says of an order, as far as it was asked. Made of the order alone, when a question is asked and again when an answer is marked.</summary>
internal abstract class QuizTruth(QuizOrder order, DoseAssessment assessment)
{
    /// <summary>The order.</summary>
    public QuizOrder Order => order;

    /// <summary>The check of the order.</summary>
    public DoseAssessment Assessment => assessment;

    /// <summary>The answers that are right, the most exact first.</summary>
    public abstract IReadOnlyList<string> Answers { get; }

    /// <summary>The question.</summary>
    public abstract string Question { get; }

    /// <summary>What to look at, then what to compare with.</summary>
    public abstract IReadOnlyList<string> Hints { get; }

    /// <summary>Why, in sentences.</summary>
    public abstract IReadOnlyList<string> Reasoning { get; }

    /// <summary>The ids of the sources that the answer rests on.</summary>
    public abstract IReadOnlyList<string> Sources { get; }

    /// <summary>A product of the strength in the hand, where the volume is asked for.</summary>
    public virtual Product? Product => null;

    /// <summary>The steps of the calculation.</summary>
    public virtual IReadOnlyList<CalculationStep> Steps => assessment.Receipt.Steps;

    /// <summary>Answers to choose from beside the right ones, each a confusion that happens; and the order of all.</summary>
    public abstract IReadOnlyList<string> Choices(QuizRandom random);

    /// <summary>What an answer says; empty where it speaks for itself.</summary>
    public virtual string MeaningOf(string answer) => "";

    /// <summary>Whether an answer is right.</summary>
    public virtual bool IsRight(string answer) => Answers.Contains(answer, StringComparer.Ordinal);

    /// <summary>Why an answer is right or wrong, in a sentence.</summary>
    public abstract string WhyOf(string answer);

    /// <summary>The question as it stands on a sheet.</summary>
    public QuizQuestion Ask(QuizRandom random, int number, QuizKind kind) => new()
    {
        Number = number,
        Kind = kind,
        Order = order.Request,
        Device = order.Device,
        OrderText = QuizText.Of(order, assessment.Formulary),
        Ask = Question,
        Options = [.. Choices(random).Select(answer => new QuizOption(answer, MeaningOf(answer), IsRight(answer), WhyOf(answer)))],
        Hints = Hints,
        Answers = Answers,
        Reasoning = Reasoning,
        Steps = Steps,
        Sources = [.. Sources.Distinct()],
        Product = Product,
    };
}
