using System.Text.RegularExpressions;

namespace Dosing.Cli.Rendering;

/// <summary>The unit mcg in full, as the United Kingdom prints it.</summary>
internal static partial class Micrograms
{
    /// <summary>Replaces the unit, and nothing that merely contains its letters.</summary>
    public static string InFull(string text) => Unit().Replace(text, static _ => "micrograms");

    [GeneratedRegex(@"(?<![A-Za-z-])mcg(?![A-Za-z-])")]
    private static partial Regex Unit();
}
