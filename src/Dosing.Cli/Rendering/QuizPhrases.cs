using System.Globalization;
using Dosing.Assessments;
using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Quantities;
using Dosing.Teaching;

namespace Dosing.Cli.Rendering;

/// <summary>The phrases that every form of a practice sheet shares.</summary>
internal static class QuizPhrases
{
    public const string MadeUp = "Made-up orders for practice, no patient's. Every answer is what the engine says of the order.";

    public const string FirstHints = "Hints, first step: what to look at";

    public const string SecondHints = "Hints, second step: what to compare with";

    /// <summary>What the sheet is.</summary>
    public static string Title(QuizSheet sheet) => $"Practice sheet, seed {Number(sheet.Settings.Seed)}: {Counted(sheet.Questions.Count)}";

    /// <summary>How the same sheet is made again.</summary>
    public static string Command(QuizSheet sheet)
    {
        var settings = sheet.Settings;
        var intent = settings.Intent is { } only ? $" --for {Words.Intents.Word(only)}" : "";
        var kind = settings.Kind is { } one ? $" --kind {QuizKinds.Words.Word(one)}" : "";
        return $"dosing quiz --seed {Number(settings.Seed)} --count {Number(settings.Count)}{intent}{kind}";
    }

    /// <summary>How an answer is given.</summary>
    public static string HowToAnswer(QuizSheet sheet) =>
        $"{Command(sheet)} --answer {string.Join(",", sheet.Questions.Take(2).Select(q => $"{Number(q.Number)}=..."))}";

    /// <summary>A question with its number.</summary>
    public static string Heading(QuizQuestion question) => $"{Number(question.Number)}. {question.Ask}";

    /// <summary>The answers that are right, in one line.</summary>
    public static string Right(QuizQuestion question) => string.Join(" or ", question.Answers);

    /// <summary>The steps to follow by hand; what the verdict and the depth make of them is in the reasoning.</summary>
    public static IEnumerable<CalculationStep> Steps(QuizQuestion question) => question.Steps.Where(s => s.Symbol is not ("verdict" or "depth"));

    /// <summary>One step of the calculation.</summary>
    public static string Step(CalculationStep step) => step.Formula == "as ordered"
        ? $"{step.Symbol} = {Result(step)}, as ordered"
        : $"{step.Symbol} = {step.Formula} = {step.With} = {Result(step)}";

    /// <summary>What a step comes to.</summary>
    public static string Result(CalculationStep step) => $"{QuantityFormat.Plain(step.Value)} {step.Unit}";

    /// <summary>The score in a sentence.</summary>
    public static string Score(QuizMarking marking)
    {
        var left = marking.Unanswered > 0 ? $" {Counted(marking.Unanswered)} not answered." : "";
        return $"{Number(marking.Right)} of {Number(marking.Marks.Count)} right.{left}";
    }

    /// <summary>Why the wrong options are wrong.</summary>
    public static IEnumerable<QuizOption> Wrong(QuizQuestion question) => question.Options.Where(o => !o.IsRight);

    /// <summary>Every source that the questions cite, by its label.</summary>
    public static IEnumerable<(string Label, string Citation)> Sources(IEnumerable<QuizQuestion> questions, Formulary formulary)
    {
        var asked = questions.ToList();
        var ids = asked.SelectMany(q => q.Sources.Concat(q.Hints.Concat(q.Reasoning).SelectMany(formulary.SourcesNamedIn))).Distinct();
        return ids.Select(formulary.FindSource).OfType<Source>().Select(s => (s.Id, Phrases.Citation(s)))
            .Concat(asked.Select(q => q.Product).OfType<Product>().Distinct().Select(p => (p.Id, Evidence(p.Evidence[0]))));
    }

    /// <summary>What is needed to make the sheet again.</summary>
    public static Receipt Receipt(QuizSheet sheet)
    {
        var settings = sheet.Settings;
        (string Field, string? Text)[] inputs =
        [
            ("seed", Number(settings.Seed)),
            ("count", Number(settings.Count)),
            ("for", settings.Intent is { } intent ? Words.Intents.Word(intent) : null),
            ("kind", settings.Kind is { } kind ? QuizKinds.Words.Word(kind) : null),
        ];
        return new(DoseAssessor.ToolVersion, sheet.Formulary.Identity, [.. inputs.Where(i => i.Text is not null).Select(i => new InputEcho(i.Field, i.Text!, i.Text!))], []);
    }

    /// <summary>What a strength rests on, in one line.</summary>
    public static string Evidence(EvidenceLine line) => $"{line.Source} ({(line.Status == EvidenceStatus.Verified ? "verified" : "verified-secondary")}). {line.Address}".TrimEnd();

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Counted(int questions) => questions == 1 ? "1 question" : $"{Number(questions)} questions";
}
