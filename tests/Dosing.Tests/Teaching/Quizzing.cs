using Dosing.Clinical;
using Dosing.Teaching;
using Dosing.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Dosing.Tests.Teaching;

/// <summary>Makes practice sheets with the shipped formulary.</summary>
internal static class Quizzing
{
    public static QuizMaster Master { get; } = new(Assessing.Formulary);

    /// <summary>Settings of every kind and intent, with seeds of any size.</summary>
    public static Gen<QuizSettings> Any { get; } =
        from seed in Gen.Choose(0, int.MaxValue)
        from large in Gen.Elements(1L, 1L, 465_661_287L)
        from intent in Gen.Elements([null, null, .. Words.Intents.Values.Select(i => (Intent?)i)])
        from kind in Gen.Elements([null, .. QuizKinds.Words.Values.Select(k => (QuizKind?)k)])
        where kind != QuizKind.Depth || intent != Intent.Premedication
        select new QuizSettings { Seed = seed * large, Count = 4, Intent = intent, Kind = kind };

    public static QuizSheet Make(this QuizSettings settings)
    {
        var read = Master.Make(settings);
        Assert.True(read.IsRead, string.Join("; ", read.Errors.Select(e => e.Message)));
        return read.Value;
    }

    public static QuizMark Mark(this QuizSheet sheet, QuizQuestion question, string answer)
    {
        var read = Master.Mark(sheet, FormattableString.Invariant($"{question.Number}={answer}"));
        Assert.True(read.IsRead, string.Join("; ", read.Errors.Select(e => $"{e.Field} {e.Code} {e.Given}")));
        return Assert.Single(read.Value.Marks);
    }

    /// <summary>A question as one text, whatever is asked, offered, hinted and said.</summary>
    public static string Whole(this QuizQuestion question) => string.Join("\n",
    [
        .. question.OrderText, question.Ask, .. question.Options.Select(o => $"{o.Answer} {o.Meaning} {o.IsRight} {o.Why}"), .. question.Hints,
        .. question.Answers, .. question.Reasoning, .. question.Steps.Select(s => $"{s.Symbol} {s.Formula} {s.With}"), .. question.Sources,
    ]);
}
