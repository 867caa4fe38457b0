using Dosing.Formularies;
using Dosing.Quantities;

namespace Dosing.Cli.Rendering.Explaining;

/// <summary>How evidence, columns and limits of the screening are put into words.</summary>
internal static class EvidencePhrases
{
    /// <summary>The columns with their names in words and in JSON, in order.</summary>
    public static IReadOnlyList<(SeverityColumn Column, string Words, string Member)> Columns { get; } =
    [
        (SeverityColumn.SubAnaestheticTherapy, "sub-anaesthetic therapy", "subAnaestheticTherapy"),
        (SeverityColumn.ProceduralSedation, "procedural sedation", "proceduralSedation"),
        (SeverityColumn.Anaesthesia, "anaesthesia", "anaesthesia"),
        (SeverityColumn.EsketamineNasal, "intranasal esketamine", "esketamineNasal"),
    ];

    /// <summary>The word of a status.</summary>
    public static string Word(EvidenceStatus status) => status switch
    {
        EvidenceStatus.Verified => "verified",
        EvidenceStatus.VerifiedSecondary => "verified-secondary",
        _ => "recalled",
    };

    /// <summary>The word of a status and what it means.</summary>
    public static string InWords(EvidenceStatus status) => $"{Word(status)}: " + status switch
    {
        EvidenceStatus.Verified => "read in the source's text",
        EvidenceStatus.VerifiedSecondary => "read in a third party's summary",
        _ => "general knowledge, local practice, confirm",
    };

    /// <summary>One thing that something rests on.</summary>
    public static string Line(EvidenceLine line) =>
        string.Join(" ", new[] { $"{line.Source}.", line.Fact is { } fact ? $"{fact}." : null, $"({InWords(line.Status)})", line.Address }.OfType<string>());

    /// <summary>A comparison with its unit or words, such as <c>above 140</c>.</summary>
    public static string InWords(LineLimit limit) => limit.Sign switch
    {
        ">" => "above",
        ">=" => "at or above",
        "<" => "below",
        "<=" => "at or below",
        _ => "at",
    } + $" {QuantityFormat.Number(limit.Value)}";
}
