namespace Dosing.Cli.Parsing;

/// <summary>Names a place in a JSON text: <c>$.findings[0].why</c>; a name that is no plain word stands in brackets.</summary>
internal static class JsonPath
{
    /// <summary>The path of a member.</summary>
    public static string Of(string path, string member) =>
        member.Length > 0 && !char.IsAsciiDigit(member[0]) && member.All(c => char.IsAsciiLetterOrDigit(c) || c == '_')
            ? $"{path}.{member}"
            : $"{path}['{member.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("'", @"\'", StringComparison.Ordinal)}']";

    /// <summary>The path of an item of a list.</summary>
    public static string Of(string path, int index) => FormattableString.Invariant($"{path}[{index}]");
}
