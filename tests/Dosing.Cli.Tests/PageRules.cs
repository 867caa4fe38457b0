using System.Text.RegularExpressions;

namespace Dosing.Cli.Tests;

/// <summary>The rules of a wrapped page.</summary>
internal static partial class PageRules
{
    /// <summary>The lines that are wider than a page, but for one that is nothing but an address.</summary>
    public static IEnumerable<string> TooWide(string text, int width) =>
        text.Split('\n').Where(line => line.Length > width && !OnlyAnAddress().IsMatch(line));

    /// <summary>The places where a line ends with a number and the next begins with its unit.</summary>
    public static IEnumerable<string> WrappedApart(string text)
    {
        var lines = text.Split('\n');
        return lines.Zip(lines.Skip(1)).Where(pair => EndsWithNumber().IsMatch(pair.First) && BeginsWithUnit().IsMatch(pair.Second)).Select(pair => $"{pair.First} | {pair.Second}");
    }

    [GeneratedRegex(@"^ *\(?https?://\S+$")]
    private static partial Regex OnlyAnAddress();

    [GeneratedRegex(@"(^|[\s(])\d+(\.\d+)?$")]
    private static partial Regex EndsWithNumber();

    [GeneratedRegex(@"^ *(mg|mcg|micrograms?|g|kg|mL|L|min|minutes?|h|hours?|s|d|days?|y|years?|months?|weeks?|wk|mo|lb|st|cm|m|percent|%|times|mmHg|mmol)\b")]
    private static partial Regex BeginsWithUnit();
}
