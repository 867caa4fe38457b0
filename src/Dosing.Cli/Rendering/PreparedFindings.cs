using Dosing.Assessments;

namespace Dosing.Cli.Rendering;

/// <summary>What a page says of a preparation, put together once: its findings, and the numbers by which they are cited.</summary>
internal sealed class PreparedFindings
{
    public PreparedFindings(PreparedDose dose)
    {
        All = [.. dose.Findings.Concat(dose.Ordered.Findings).Concat(dose.Given?.Findings ?? []).OrderByDescending(f => f.Severity).DistinctBy(f => f.Id)];
        Numbers = new EvidenceNumbers(All.SelectMany(f => f.Evidence).Concat(dose.Formulary.Content.Incompatibilities.SelectMany(i => i.Evidence)));
    }

    /// <summary>The findings of the preparation before those of the dose really given, most severe first, one for each id.</summary>
    public IReadOnlyList<Finding> All { get; }

    /// <summary>The numbers of what they rest on, and of what is not mixed with the drug.</summary>
    public EvidenceNumbers Numbers { get; }
}
