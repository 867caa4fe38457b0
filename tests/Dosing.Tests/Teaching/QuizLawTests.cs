using Dosing.Clinical;
using Dosing.Quantities;
using Dosing.Teaching;
using Dosing.Testing;
using Dosing.Tests.Preparation;
using Dosing.Tests.Support;

namespace Dosing.Tests.Teaching;

/// <summary>What holds for every practice question of every seed, kind and intent.</summary>
public class QuizLawTests
{
    private const int Cases = 60;

    [Fact]
    public void Every_order_is_read_and_what_is_asked_of_it_is_judged() => ForEveryQuestion((_, question) =>
    {
        var order = question.Order.Assess();
        Assert.True(question.Kind == QuizKind.Depth ? order.Depth.IsKnown : order.Verdict.Outcome != Outcome.NotChecked);
        Assert.NotEqual("not-checked", question.Answers[0]);
    });

    [Fact]
    public void The_right_answers_are_those_of_a_fresh_run_of_the_engine() => ForEveryQuestion((_, question) =>
    {
        var order = question.Order.Assess();
        string[] engine = question.Kind switch
        {
            QuizKind.Within when order.Findings.Any(f => f.Id == "at-edge") => ["at-edge", "within"],
            QuizKind.Within => [Words.Outcomes.Word(order.Verdict.Outcome)],
            QuizKind.Depth => [Words.DepthLevels.Word(order.Depth.Level)],
            QuizKind.Slip => [.. order.Explanations.Select(e => e.Slip).Where(slip => IsOfTheHand(slip, order.Request.Strength))],
            _ => [$"{Preparing.Of(question.Order, device: question.Device).Prepare().Prepared!.DrawUp!.Value}"],
        };
        Assert.Equal(engine, question.Answers);
    });

    /// <summary>By the contract, in strength-X-for-Y the strength X was in the hand; an order that names another in the hand has no such slip.</summary>
    private static bool IsOfTheHand(string slip, Strength? inTheHand) =>
        !slip.StartsWith("strength-", StringComparison.Ordinal) || inTheHand is not { } strength
        || slip.StartsWith($"strength-{QuantityFormat.Number(strength.Exact)}-for-", StringComparison.Ordinal);

    [Fact]
    public void A_right_answer_marks_right_and_every_wrong_option_wrong() => ForEveryQuestion((sheet, question) =>
    {
        Assert.All(question.Answers, answer => Assert.True(sheet.Mark(question, answer).IsRight, answer));
        Assert.All(question.Options, option =>
        {
            var mark = sheet.Mark(question, option.Answer);
            Assert.Equal((option.IsRight, option.Why), (mark.IsRight, mark.Why));
            Assert.NotEqual("", option.Why);
        });
    });

    [Fact]
    public void What_can_be_chosen_is_distinct_and_holds_every_right_answer_and_a_wrong_one() => ForEveryQuestion((_, question) =>
    {
        Assert.Distinct(question.Options.Select(o => o.Answer));
        Assert.Subset(question.Options.Where(o => o.IsRight).Select(o => o.Answer).ToHashSet(), question.Answers.ToHashSet());
        Assert.Contains(question.Options, o => !o.IsRight);
        Assert.Equal(2, question.Hints.Count);
    });

    /// <summary>The same question whatever stands behind it on the sheet.</summary>
    [Fact]
    public void A_question_does_not_depend_on_how_many_are_asked() => Properties.ForAll(Quizzing.Any, settings =>
    {
        var (few, more) = (settings.Make(), (settings with { Count = 6 }).Make());
        Assert.All(few.Questions.Zip(more.Questions), pair => Assert.Equal(pair.First.Whole(), pair.Second.Whole()));
    }, Cases);

    [Fact]
    public void An_intent_and_a_kind_restrict_every_question() => ForEveryQuestion((sheet, question) =>
    {
        Assert.True(sheet.Settings.Kind is not { } kind || question.Kind == kind);
        Assert.True(sheet.Settings.Intent is not { } intent || question.Order.For == Words.Intents.Word(intent));
    });

    [Fact]
    public void Every_patient_is_plausible() => ForEveryQuestion((_, question) =>
        Assert.Equal("none", question.Order.Finding("weight-implausible")));

    /// <summary>Plain division of what stands in the order, beside the range as the formulary holds it.</summary>
    [Fact]
    [Trait("Hazard", "H-87")]
    public void A_verdict_on_a_total_in_mg_is_that_of_a_division_by_hand() => ForEveryQuestion((_, question) =>
    {
        if (question.Kind != QuizKind.Within || question.Order.Dose!.Split(' ') is not [var mg, "mg"] || question.Order.Weight!.Split(' ') is not [var kg, "kg"])
        {
            return;
        }

        var range = Assert.Single(Assessing.Formulary.Content.Ranges, r => question.Hints[1].StartsWith($"The range is {r.Id}: ", StringComparison.Ordinal));
        if (range.Unit == DoseUnit.MilligramsPerKilogram)
        {
            var (dose, weight) = (Number(mg), Number(kg));
            var answer = range.HardLimit is { } limit && dose > limit * weight ? "above-limit"
                : dose * 100m < range.Low * 95m * weight ? "below"
                : dose * 100m > range.High * 105m * weight ? "above"
                : dose < range.Low * weight || dose > range.High * weight ? "at-edge"
                : "within";
            Assert.Equal(answer, question.Answers[0]);
        }
    });

    /// <summary>Volume times strength is the dose; with a syringe, the most whole steps that are not more.</summary>
    [Fact]
    public void A_volume_times_the_strength_gives_the_dose_of_the_order() => ForEveryQuestion((_, question) =>
    {
        if (question.Kind != QuizKind.Volume)
        {
            return;
        }

        var total = question.Order.Assess().Dose.Total!.Value.Milligrams;
        var strength = question.Order.Strength!.Split(' ', '/') is [var content, _, var container, "mL"] ? Number(content) / Number(container) : Number(question.Order.Strength.Split(' ')[0]);
        var volume = Number(question.Answers[0].Split(' ')[0]);
        var step = question.Device is { } device ? Assessing.Formulary.FindDevice(device)!.VolumeStep!.Value.Millilitres : 0m;
        Assert.True(volume * strength <= total && total <= (volume + step) * strength);
        Assert.True(step == 0m || volume % step == 0m);
    });

    [Fact]
    public void Every_source_that_is_cited_is_one_of_the_formulary() => ForEveryQuestion((_, question) =>
    {
        Assert.Distinct(question.Sources);
        Assert.All(question.Sources, id => Assert.NotNull(Assessing.Formulary.FindSource(id)));
        Assert.Equal(question.Kind == QuizKind.Volume, question.Product is not null);
    });

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture);

    private static void ForEveryQuestion(Action<QuizSheet, QuizQuestion> law) => Properties.ForAll(Quizzing.Any, settings =>
    {
        var sheet = settings.Make();
        Assert.Equal(Enumerable.Range(1, settings.Count), sheet.Questions.Select(q => q.Number));
        Assert.All(sheet.Questions, question => law(sheet, question));
    }, Cases);
}
