using Dosing.Formularies;
using Dosing.Teaching;

namespace Dosing.Cli.Commands;

/// <summary>The incidents that were asked for, replayed now; at least one.</summary>
/// <param name="Replays">The replays, in the order of the evidence.</param>
/// <param name="IsOne">Whether one was asked for by its id, so that no table is needed.</param>
/// <param name="Teaching">Where the incidents stand.</param>
/// <param name="Formulary">What they were judged by.</param>
internal sealed record IncidentsAnswer(IReadOnlyList<IncidentReplay> Replays, bool IsOne, FormularyIdentity Teaching, FormularyIdentity Formulary);
