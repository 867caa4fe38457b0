using System.Globalization;
using System.Text;

namespace Dosing.Cli.Tests;

/// <summary>What must never reach a terminal raw.</summary>
internal static class Terminals
{
    /// <summary>No control character but the line end.</summary>
    public static void AreLeftAlone(string text) =>
        Assert.DoesNotContain(text.EnumerateRunes(), rune => Rune.IsControl(rune) && rune.Value != '\n');

    /// <summary>No character either that turns the direction of reading or hides itself.</summary>
    public static void ReadAsWritten(string text)
    {
        AreLeftAlone(text);
        Assert.DoesNotContain(text.EnumerateRunes(), rune => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format);
    }
}
