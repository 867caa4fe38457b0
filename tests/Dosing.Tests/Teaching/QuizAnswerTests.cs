using Dosing.Clinical;
using Dosing.Teaching;

namespace Dosing.Tests.Teaching;

/// <summary>What is read of answers and settings, and what is refused.</summary>
public class QuizAnswerTests
{
    /// <summary>Four questions, one of each kind, in the order within, depth, volume, slip.</summary>
    private static readonly QuizSheet Sheet = new QuizSettings { Seed = 7, Count = 4 }.Make();

    [Theory]
    [InlineData("1=maybe", "answer[1] word-unknown")]
    [InlineData("1=not-checked", "answer[1] word-unknown")]
    [InlineData("2=within", "answer[2] word-unknown")]
    [InlineData("4=ten times high", "answer[4] word-unknown")]
    [InlineData("1=", "answer[1] word-unknown")]
    [InlineData("3=", "answer[3] empty")]
    [InlineData("3=0.7", "answer[3] unit-missing")]
    [InlineData("3=0,7mL", "answer[3] decimal-comma")]
    [InlineData("3=.7mL", "answer[3] missing-leading-zero")]
    [InlineData("3=0.7 ML", "answer[3] unit-unknown")]
    [InlineData("3= 0.7mL", "answer[3] space")]
    [InlineData("3=0.7mg", "answer[3] unit-kind")]
    [InlineData("3=0.7mL/h", "answer[3] unit-kind")]
    [InlineData("3=0mL", "answer[3] zero")]
    [InlineData("3=1e0mL", "answer[3] exponent")]
    [InlineData("3=NaN", "answer[3] not-a-number")]
    [InlineData("0=within", "answer out-of-range")]
    [InlineData("5=within", "answer out-of-range")]
    [InlineData("01=within", "answer out-of-range")]
    [InlineData("-1=within", "answer out-of-range")]
    [InlineData("99999999999=within", "answer out-of-range")]
    [InlineData("=within", "answer out-of-range")]
    [InlineData("within", "answer required-missing")]
    [InlineData("", "answer required-missing")]
    [InlineData(",", "answer required-missing")]
    [InlineData("1=within,1=below", "answer[1] member-duplicate")]
    [InlineData("1=within,1=within", "answer[1] member-duplicate")]
    [InlineData("1=maybe,3=0,7mL,9=x", "answer[1] word-unknown; answer[3] decimal-comma; answer out-of-range")]
    public void An_answer_that_cannot_be_read_is_an_error_and_nothing_is_marked(string answers, string errors)
    {
        var read = Quizzing.Master.Mark(Sheet, answers);
        Assert.False(read.IsRead);
        Assert.Equal(errors, string.Join("; ", read.Errors.Select(e => $"{e.Field} {e.Code}")));
        Assert.All(read.Errors, e => Assert.NotNull(e.Suggestion));
    }

    [Fact]
    public void Answers_are_marked_in_the_order_of_the_questions_whatever_the_order_they_come_in()
    {
        var marking = Quizzing.Master.Mark(Sheet, $"4={Sheet.Questions[3].Answers[0]},1=BELOW").Value!;
        Assert.Equal([1, 4], marking.Marks.Select(m => m.Question.Number));
        Assert.Equal((1, 2), (marking.Right, marking.Unanswered));
    }

    /// <summary>The same volume in another spelling that the reader of doses takes.</summary>
    [Fact]
    public void A_volume_is_right_however_it_is_written()
    {
        var right = Sheet.Questions[2].Answers[0];
        Assert.True(Sheet.Mark(Sheet.Questions[2], right.Replace(" mL", "ml", StringComparison.Ordinal)).IsRight);
        Assert.True(Sheet.Mark(Sheet.Questions[2], right.Replace(" mL", "0 mL", StringComparison.Ordinal)).IsRight);
    }

    [Fact]
    public void What_was_not_said_is_the_documented_default() =>
        Assert.Equal(new QuizSettings { Seed = 1, Count = 10 }, QuizReader.Read(new QuizRequest()).Value);

    [Theory]
    [InlineData("0", "1", null, null, "")]
    [InlineData("999999999999999999", "100", "Depression", "VOLUME", "")]
    [InlineData("1000000000000000000", "101", null, null, "seed out-of-range; count out-of-range")]
    [InlineData("99999999999999999999", "0", null, null, "seed out-of-range; count out-of-range")]
    [InlineData("-1", "+1", null, null, "seed not-a-number; count not-a-number")]
    [InlineData("1.5", "1,5", null, null, "seed not-a-number; count not-a-number")]
    [InlineData("٣", "1 ", null, null, "seed not-a-number; count not-a-number")]
    [InlineData("", "007", null, null, "seed empty; count leading-zero")]
    [InlineData("x", "x", "sleep", "dose", "seed not-a-number; count not-a-number; for word-unknown; kind word-unknown")]
    public void Settings_are_read_exactly_or_refused(string seed, string count, string? intent, string? kind, string errors) =>
        Assert.Equal(errors, string.Join("; ", QuizReader.Read(new QuizRequest { Seed = seed, Count = count, For = intent, Kind = kind }).Errors.Select(e => $"{e.Field} {e.Code}")));

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(1_000_000_000_000_000_000, 1)]
    [InlineData(1, 0)]
    [InlineData(1, 101)]
    public void Settings_beyond_their_bounds_throw(long seed, int count) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Quizzing.Master.Make(new QuizSettings { Seed = seed, Count = count }));

    [Fact]
    public void What_cannot_be_asked_is_said() =>
        Assert.Equal("kind", Assert.Single(Quizzing.Master.Make(new QuizSettings { Intent = Intent.Premedication, Kind = QuizKind.Depth }).Errors).Field);
}
