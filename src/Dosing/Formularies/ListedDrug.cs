namespace Dosing.Formularies;

/// <summary>A drug of a class.</summary>
/// <param name="Name">The name.</param>
/// <param name="OtherNames">Other spellings that are read; possibly empty.</param>
/// <param name="RxNorm">The RxNorm code, or null where none was verified.</param>
/// <param name="Atc">The ATC codes; possibly empty.</param>
public sealed record ListedDrug(string Name, IReadOnlyList<string> OtherNames, string? RxNorm, IReadOnlyList<string> Atc);

/// <summary>A measured effect of a drug on the exposure to ketamine.</summary>
/// <param name="Drug">The drug.</param>
/// <param name="Route">The route and form of ketamine that was measured.</param>
/// <param name="AucRatio">The ratio of the areas under the curve, or null.</param>
/// <param name="CmaxRatio">The ratio of the peaks, or null.</param>
/// <param name="Participants">How many were measured, or null.</param>
/// <param name="Address">Where it was read.</param>
public sealed record ExposureEffect(string Drug, string Route, decimal? AucRatio, decimal? CmaxRatio, int? Participants, string Address);
