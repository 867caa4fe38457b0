namespace Dosing.Requests;

/// <summary>Why a request cannot be read. Nothing of it is judged.</summary>
public sealed record RequestError
{
    private const int LongestEcho = 120;

    /// <summary>Makes an error; a very long text is echoed in part.</summary>
    /// <param name="code">A stable code in lower case, such as <c>decimal-comma</c>.</param>
    /// <param name="field">The member of the request, such as <c>dose</c>.</param>
    /// <param name="given">What was read, or null where nothing was.</param>
    /// <param name="message">A sentence for a person.</param>
    /// <param name="suggestion">What to type instead, or null.</param>
    public RequestError(string code, string field, string? given, string message, string? suggestion)
    {
        Code = code;
        Field = field;
        Given = given is { Length: > LongestEcho } ? $"{given[..LongestEcho]}... ({given.Length} characters)" : given;
        Message = message;
        Suggestion = suggestion;
    }

    /// <summary>A stable code in lower case.</summary>
    public string Code { get; }

    /// <summary>The member of the request.</summary>
    public string Field { get; }

    /// <summary>What was read, or null.</summary>
    public string? Given { get; }

    /// <summary>A sentence for a person.</summary>
    public string Message { get; }

    /// <summary>What to type instead, or null.</summary>
    public string? Suggestion { get; }
}

/// <summary>The codes of <see cref="RequestError"/> beside those of a number.</summary>
public static class RequestErrorCodes
{
    /// <summary>A required member is missing.</summary>
    public const string RequiredMissing = "required-missing";

    /// <summary>A member, column or option that does not exist.</summary>
    public const string MemberUnknown = "member-unknown";

    /// <summary>A member that stands twice.</summary>
    public const string MemberDuplicate = "member-duplicate";

    /// <summary>A member that is not a text, or a list that is not one of texts.</summary>
    public const string NotText = "not-text";

    /// <summary>A word that is not of the vocabulary.</summary>
    public const string WordUnknown = "word-unknown";

    /// <summary>Two members that cannot both hold.</summary>
    public const string Contradiction = "contradiction";

    /// <summary>A rate or a duration for a route that takes neither.</summary>
    public const string NotForRoute = "not-for-route";

    /// <summary>A route word that is taken for two routes.</summary>
    public const string RouteAmbiguous = "route-ambiguous";

    /// <summary>A dose in mL without a strength.</summary>
    public const string StrengthNeeded = "strength-needed";

    /// <summary>A text that is not a JSON object.</summary>
    public const string NotJson = "not-json";

    /// <summary>A text that is not a table of commas and quotes.</summary>
    public const string NotCsv = "not-csv";

    /// <summary>A row of a batch that is longer than any that is read.</summary>
    public const string RowTooLong = "row-too-long";

    /// <summary>A file that cannot be read.</summary>
    public const string FileUnreadable = "file-unreadable";

    /// <summary>A list that is longer than any that is read.</summary>
    public const string TooMany = "too-many";

    /// <summary>A command line that is not understood.</summary>
    public const string Usage = "usage";
}
