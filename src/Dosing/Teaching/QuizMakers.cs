using Dosing.Clinical;

namespace Dosing.Teaching;

/// <summary>The makers of every kind of question.</summary>
internal sealed class QuizMakers
{
    /// <summary>How many draws are tried for one question. Far more than are ever needed: a question that needs them all is a fault.</summary>
    private const int MostDraws = 100_000;

    private readonly QuizMaker[] _makers;

    public QuizMakers(QuizEngine engine)
    {
        var orders = new QuizOrders(engine.Formulary);
        _makers = [new QuizWithin(engine, orders), new QuizDepth(engine, orders), new QuizVolume(engine, orders), new QuizSlip(engine, orders)];
    }

    /// <summary>The maker of a kind.</summary>
    public QuizMaker this[QuizKind kind] => _makers[(int)kind];

    /// <summary>The kinds that can be asked, in their order.</summary>
    public IReadOnlyList<QuizKind> Askable(QuizSettings settings) =>
        [.. QuizKinds.Words.Values.Where(k => (settings.Kind is not { } only || k == only) && this[k].CanAsk(settings.Intent))];

    /// <summary>One question of a sheet, made of the seed and its number alone. The kinds take turns.</summary>
    /// <exception cref="InvalidOperationException">No draw gave a question.</exception>
    public QuizQuestion Ask(QuizSettings settings, IReadOnlyList<QuizKind> kinds, int number)
    {
        var kind = kinds[(number - 1) % kinds.Count];
        var random = QuizRandom.Of((ulong)settings.Seed, number);
        for (var draw = 0; draw < MostDraws; draw++)
        {
            if (this[kind].Ask(random, kind, number, settings.Intent) is { } question)
            {
                return question;
            }
        }

        throw new InvalidOperationException($"No {QuizKinds.Words.Word(kind)} question came of the seed {settings.Seed}.");
    }

    /// <summary>What the engine says of a question now, from its order alone.</summary>
    public QuizTruth TruthOf(QuizQuestion question) => this[question.Kind].TruthOf(new QuizOrder(question.Order, question.Device))
        ?? throw new ArgumentException($"The order of question {question.Number} has no answer.", nameof(question));

    /// <summary>Why nothing can be asked, in a sentence.</summary>
    public static string WhyNothing(QuizSettings settings) =>
        $"No {QuizKinds.Words.Word(settings.Kind!.Value)} question can be asked for {Words.Intents.Word(settings.Intent!.Value)}: the formulary holds no such order.";
}
