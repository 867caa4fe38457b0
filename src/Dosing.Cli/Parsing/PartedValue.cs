namespace Dosing.Cli.Parsing;

/// <summary>Values that a shell parted at their blanks, such as <c>--dose 0.3 mg/kg</c>.</summary>
internal static class PartedValue
{
    /// <summary>What to type in place of such values, or null where there is none. It is shown, never taken.</summary>
    /// <param name="args">The words of the command line.</param>
    /// <param name="unmatched">The words that belong to nothing.</param>
    public static string? HowToType(IReadOnlyList<string> args, IReadOnlyList<string> unmatched)
    {
        var parted = new List<string>();
        for (var i = 2; i < args.Count; i++)
        {
            if (IsStray(args[i]) && args[i - 2].StartsWith("--", StringComparison.Ordinal) && IsWord(args[i - 1]) && !unmatched.Contains(args[i - 1]))
            {
                parted.Add($"{args[i - 2]} \"{args[i - 1]} {string.Join(' ', args.Skip(i).TakeWhile(IsStray))}\"");
            }
        }

        return parted.Count == 0 ? null : string.Join(' ', parted);

        bool IsStray(string word) => IsWord(word) && unmatched.Contains(word);
    }

    private static bool IsWord(string word) => word.Length > 0 && word[0] != '-';
}
