using Dosing.Judgement;

namespace Dosing.Tests.Judgement;

/// <summary>The words of contract section 5, and those that docs/cli.md adds, letter for letter.</summary>
public class NotCheckedReasonTests
{
    [Fact]
    public void The_words_are_these() => Assert.Equal(
        "no-range value-not-expressible weight-missing age-missing duration-missing ladder-does-not-apply route-without-data cumulative code-unknown class-set-aside rounding no-limit",
        string.Join(' ', Enum.GetValues<NotCheckedReason>().Select(NotCheckedReasons.Words.Word)));
}
