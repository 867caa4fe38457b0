using Dosing.Teaching;
using Dosing.Testing;
using FsCheck.Fluent;

namespace Dosing.Tests.Teaching;

public class QuizRandomTests
{
    /// <summary>The published first outputs of SplitMix64 for the seed 1234567 (Rosetta Code, "Pseudo-random numbers/Splitmix64").</summary>
    [Fact]
    public void The_numbers_are_those_of_splitmix64()
    {
        var random = new QuizRandom(1234567);
        Assert.Equal(
            [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821],
            Enumerable.Range(0, 5).Select(_ => random.Next()));
    }

    /// <summary>Computed by a second program, in integers of any size: mix(mix(seed) xor question), then one step.</summary>
    [Theory]
    [InlineData(1, 1, 2837033464341919905)]
    [InlineData(1, 2, 7315055658720408282)]
    [InlineData(7, 1, 7259636615321709098)]
    public void Every_question_of_a_seed_has_its_own_stream(long seed, int question, ulong first) =>
        Assert.Equal(first, QuizRandom.Of((ulong)seed, question).Next());

    [Fact]
    public void A_number_below_a_limit_is_below_it_and_every_number_comes() => Properties.ForAll(Gen.Choose(1, 60), limit =>
    {
        var random = new QuizRandom((ulong)limit);
        var drawn = Enumerable.Range(0, limit * 60).Select(_ => random.Below(limit)).ToHashSet();
        Assert.Equal(Enumerable.Range(0, limit), drawn.Order());
    }, count: 100);

    [Fact]
    public void A_shuffle_keeps_every_item() => Properties.ForAll(Gen.Choose(0, 30), count =>
        Assert.Equal(Enumerable.Range(0, count), new QuizRandom((ulong)count).Shuffle(Enumerable.Range(0, count)).Order()), count: 100);
}
