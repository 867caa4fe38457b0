using System.Text.RegularExpressions;

namespace Dosing.Cli.Tests.Teaching;

/// <summary>Pages of what is taught, without their lines.</summary>
internal static partial class TeachingText
{
    /// <summary>The words of a page, one blank between them.</summary>
    public static string OneLine(string page) => Spaces().Replace(page, " ");

    /// <summary>The words of a page as a shell takes them: a line that is continued is one with the next.</summary>
    public static string Joined(string page) => OneLine(page.Replace(" \\\n", " ", StringComparison.Ordinal));

    /// <summary>The words without addresses and without the versions in the foot, whose figures are not clinical.</summary>
    public static string Figures(string words) => Versions().Replace(Addresses().Replace(words, ""), "");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Addresses();

    [GeneratedRegex(@"dosing \d+\.\d+\.\d+, ketamine-teaching .*$")]
    private static partial Regex Versions();
}
