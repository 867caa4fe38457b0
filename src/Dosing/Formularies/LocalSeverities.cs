using Dosing.Clinical;

namespace Dosing.Formularies;

/// <summary>What a local protocol changed of an entry of the screening, column by column.</summary>
/// <param name="Raised">The columns that it made more severe, with their severity now: at least so severe is every measured line that is crossed.</param>
/// <param name="Lowered">The columns that it made milder, with their severity by the formulary.</param>
/// <param name="Evidence">The protocol as what these columns rest on.</param>
public sealed record LocalSeverities(IReadOnlyDictionary<SeverityColumn, Severity> Raised, IReadOnlyDictionary<SeverityColumn, Severity> Lowered, EvidenceLine Evidence)
{
    /// <summary>Whether a column is changed.</summary>
    public bool IsChanged(SeverityColumn column) => Raised.ContainsKey(column) || Lowered.ContainsKey(column);
}
