namespace Dosing.Formularies;

/// <summary>Which local protocol it is, and who answers for it.</summary>
/// <param name="Id">The id, such as <c>example-clinic</c>.</param>
/// <param name="Version">The version of its content.</param>
/// <param name="Title">What it is, in a few words.</param>
/// <param name="Institution">Where it holds.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Approved">The date of its approval.</param>
/// <param name="ReviewBy">The last date on which it stands without a review.</param>
/// <param name="Sha256">The SHA-256 of its bytes, in lower-case hexadecimal.</param>
public sealed record ProtocolIdentity(
    string Id, string Version, string Title, string Institution, string Author, DateOnly Approved, DateOnly ReviewBy, string Sha256);

/// <summary>Where something stands in the file of a protocol.</summary>
/// <param name="Path">The path, such as <c>$.ranges[0].high</c>.</param>
/// <param name="Line">The line, from one.</param>
public readonly record struct ProtocolPlace(string Path, int Line)
{
    /// <summary>The lines of all parts of the file by path, or null where only this one is known.</summary>
    public IReadOnlyDictionary<string, int>? Lines { get; init; }

    /// <summary>Where a member of this part stands; this part itself where that is not known.</summary>
    /// <param name="member">The member, such as <c>high</c> or <c>severity.anaesthesia</c>.</param>
    public ProtocolPlace Of(string member)
    {
        ArgumentNullException.ThrowIfNull(member);
        var path = $"{Path}.{member}";
        return Lines is not null && Lines.TryGetValue(path, out var line) ? this with { Path = path, Line = line } : this;
    }
}

/// <summary>Why something was loosened, who says so, and until when.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Author">Who answers for it.</param>
/// <param name="ReviewBy">The last date on which it stands without a review.</param>
public sealed record Loosening(string Reason, string Author, DateOnly ReviewBy);
