using Dosing.Formularies;

namespace Dosing.Cli.Rendering;

/// <summary>The columns of severity: their words in JSON and for a person.</summary>
internal static class Columns
{
    /// <summary>All columns, in the order in which they are shown.</summary>
    public static IReadOnlyList<SeverityColumn> All { get; } = Enum.GetValues<SeverityColumn>();

    /// <summary>The word in JSON, as in the evidence.</summary>
    public static string Word(SeverityColumn column) => column switch
    {
        SeverityColumn.SubAnaestheticTherapy => "subAnaestheticTherapy",
        SeverityColumn.ProceduralSedation => "proceduralSedation",
        SeverityColumn.Anaesthesia => "anaesthesia",
        _ => "esketamineNasal",
    };

    /// <summary>The column for a person.</summary>
    public static string Name(SeverityColumn column) => column switch
    {
        SeverityColumn.SubAnaestheticTherapy => "sub-anaesthetic therapy",
        SeverityColumn.ProceduralSedation => "procedural sedation",
        SeverityColumn.Anaesthesia => "anaesthesia",
        _ => "intranasal esketamine",
    };
}
