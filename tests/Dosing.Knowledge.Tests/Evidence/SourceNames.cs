using System.Text.RegularExpressions;

namespace Dosing.Knowledge.Tests.Evidence;

/// <summary>Finds the ids of sources in the reasons that the evidence gives in words.</summary>
internal static partial class SourceNames
{
    public static HashSet<string> In(string? text) =>
        [.. WordPattern().Matches(text ?? "").Select(word => word.Value).Where(word => Shipped.Formulary.FindSource(word) is not null)];

    [GeneratedRegex("[a-z0-9]+(-[a-z0-9]+)*")]
    private static partial Regex WordPattern();
}
