using Dosing.Clinical;
using Dosing.Simulation;

namespace Dosing.Knowledge.Reading;

/// <summary>The words that only the kinetics use.</summary>
internal static class KineticWords
{
    public static Vocabulary<KineticStatus> Statuses { get; } = new([(KineticStatus.Verified, "verified"), (KineticStatus.VerifiedSecondary, "verified-secondary")]);

    public static Vocabulary<PopulationKind> Populations { get; } = new([(PopulationKind.Adult, "adult"), (PopulationKind.Child, "child")]);

    public static Vocabulary<SamplingSite> Sites { get; } = new([(SamplingSite.Arterial, "arterial"), (SamplingSite.Venous, "venous"), (SamplingSite.NotStated, "not-stated")]);

    public static Vocabulary<BioavailabilityBasis> Bases { get; } = new(
        [(BioavailabilityBasis.Published, "published"), (BioavailabilityBasis.Recalled, "recalled"), (BioavailabilityBasis.Assumed, "assumed")]);
}
