using Dosing.Formularies;
using Dosing.Requests;
using Dosing.Teaching;

namespace Dosing;

/// <summary>
/// The entry to practice: makes sheets of questions from the ranges and ladders, and marks answers. The engine answers
/// every question itself. A pure function of the settings and the formulary; may be shared between threads.
/// </summary>
public sealed class QuizMaster
{
    private readonly QuizEngine _engine;
    private readonly QuizMakers _makers;

    /// <summary>A quiz master for one formulary.</summary>
    public QuizMaster(Formulary formulary)
    {
        ArgumentNullException.ThrowIfNull(formulary);
        _engine = new QuizEngine(formulary, new DoseAssessor(formulary).Assess, new DosePreparer(formulary).Prepare);
        _makers = new QuizMakers(_engine);
    }

    /// <summary>
    /// Makes a sheet: the same settings give the same sheet on every machine, and a question depends on the seed, its
    /// number, the intent and the kind alone. An error where no question of the kind can be asked for the intent.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The seed is not between 0 and 999999999999999999, or the count not between 1 and 100.</exception>
    public ReadResult<QuizSheet> Make(QuizSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentOutOfRangeException.ThrowIfNegative(settings.Seed);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(settings.Seed, QuizSettings.LargestSeed);
        ArgumentOutOfRangeException.ThrowIfLessThan(settings.Count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(settings.Count, QuizSettings.MostQuestions);
        var kinds = _makers.Askable(settings);
        return kinds.Count == 0
            ? new([new RequestError(RequestErrorCodes.Contradiction, "kind", QuizKinds.Words.Word(settings.Kind!.Value), QuizMakers.WhyNothing(settings), "another kind, or another intent")])
            : new(new QuizSheet(settings, [.. Enumerable.Range(1, settings.Count).Select(k => _makers.Ask(settings, kinds, k))], _engine.Formulary));
    }

    /// <summary>
    /// Reads answers such as <c>1=within,2=0.7mL</c> and marks each by a fresh run of the engine on its order. All errors
    /// at once where one cannot be read, and nothing is marked then.
    /// </summary>
    public ReadResult<QuizMarking> Mark(QuizSheet sheet, string answers)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(answers);
        var (read, errors) = new QuizAnswerReader(sheet, kind => _makers[kind].Vocabulary).Read(answers);
        return errors.Count > 0 ? new(errors) : new(new QuizMarking(sheet, [.. read.Select(a => Mark(sheet.Questions[a.Number - 1], a))]));
    }

    private QuizMark Mark(QuizQuestion question, QuizAnswer answer)
    {
        var truth = _makers.TruthOf(question);
        return new QuizMark(question, answer.Given, truth.IsRight(answer.Answer), truth.WhyOf(answer.Answer));
    }
}
