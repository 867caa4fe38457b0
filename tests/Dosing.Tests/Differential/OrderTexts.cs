namespace Dosing.Tests.Differential;

/// <summary>An order as texts, as a person types them; null where nothing was said.</summary>
internal sealed record OrderTexts(string Drug, string Dose, string Route, string? Over, string? Weight, string? Age, string For, string? Strength, string? Salt);
