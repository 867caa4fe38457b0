namespace Dosing.Knowledge.Conditions;

/// <summary>The name of the member that a lambda reads, from its text.</summary>
internal static class MemberName
{
    /// <summary>For <c>range => range.Span!.Low</c>, <c>Span.Low</c>; null for the part itself.</summary>
    /// <exception cref="ArgumentException">The text reads something other than members of its parameter.</exception>
    public static string? Of(string text)
    {
        if (text.Split(" => ") is not [var part, var read] || !(read + ".").StartsWith(part + ".", StringComparison.Ordinal) || !read.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '!'))
        {
            throw new ArgumentException($"'{text}' does not read a member; name it as in 'part => part.Member'.", nameof(text));
        }

        return read.Length == part.Length ? null : read[(part.Length + 1)..].Replace("!", "", StringComparison.Ordinal);
    }
}
