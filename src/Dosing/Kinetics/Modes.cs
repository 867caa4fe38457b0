namespace Dosing.Kinetics;

/// <summary>One number for each mode of a model; a model of fewer than three compartments leaves the last ones zero.</summary>
internal readonly record struct Modes(double A, double B, double C);
