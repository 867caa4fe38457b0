namespace Dosing.Formularies;

/// <summary>What a change of a protocol does. It is computed, never declared.</summary>
public enum ProtocolEffect
{
    /// <summary>It stays as it is.</summary>
    Same,

    /// <summary>The answer can only become stricter.</summary>
    Tighter,

    /// <summary>It is added beside what is there, and makes no answer milder.</summary>
    Added,

    /// <summary>An answer can become milder: it needs a reason, an author and a date of review.</summary>
    Looser,
}

/// <summary>What kind of thing a change is of.</summary>
public enum ProtocolSubject
{
    /// <summary>A range.</summary>
    Range,

    /// <summary>A ceiling.</summary>
    Ceiling,

    /// <summary>An entry of the screening.</summary>
    Flag,

    /// <summary>A product.</summary>
    Product,

    /// <summary>A measuring device.</summary>
    Device,

    /// <summary>Something that is not authorised.</summary>
    NotAuthorised,

    /// <summary>The protocol itself.</summary>
    Protocol,
}

/// <summary>One value that a protocol changes or adds.</summary>
/// <param name="Subject">What kind of thing it is of.</param>
/// <param name="Id">The id of that thing.</param>
/// <param name="Member">The member, such as <c>high</c> or <c>severity.anaesthesia</c>; empty for a whole thing.</param>
/// <param name="Before">The value of the formulary in words, or null where there is none.</param>
/// <param name="After">The value of the protocol in words, or null where nothing stands any more.</param>
/// <param name="Effect">What it does.</param>
/// <param name="Place">Where it stands in the protocol.</param>
/// <param name="Loosening">What was said for loosening, or null.</param>
public sealed record ProtocolChange(
    ProtocolSubject Subject, string Id, string Member, string? Before, string? After, ProtocolEffect Effect, ProtocolPlace Place, Loosening? Loosening)
{
    /// <summary>All else that is said of it, by which two protocols are compared: a change that is alike is alike in this too.</summary>
    internal string Rest { get; init; } = "";

    /// <summary>Whether an answer can become milder by it.</summary>
    public bool IsLooser => Effect == ProtocolEffect.Looser;

    /// <summary>What is changed: <c>depression-iv.high</c>.</summary>
    public string Value => $"{Id}{(Member.Length > 0 ? "." : "")}{Member}";

    /// <summary>The change in one line: <c>depression-iv.high 1 mg/kg -> 0.8 mg/kg</c>.</summary>
    public override string ToString() => $"{Value} {Before ?? "none"} -> {After ?? "none"}";
}
