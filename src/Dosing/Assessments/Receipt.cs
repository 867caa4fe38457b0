using Dosing.Formularies;

namespace Dosing.Assessments;

/// <summary>What is needed to repeat and to check an assessment.</summary>
/// <param name="Tool">The version of the tool.</param>
/// <param name="Formulary">Which formulary was used.</param>
/// <param name="Inputs">The inputs that were given, in field order.</param>
/// <param name="Steps">The steps of the calculation, in order.</param>
public sealed record Receipt(string Tool, FormularyIdentity Formulary, IReadOnlyList<InputEcho> Inputs, IReadOnlyList<CalculationStep> Steps)
{
    /// <summary>The local protocol in force, or null where none was.</summary>
    public ProtocolInForce? Protocol { get; init; }
}

/// <summary>One input as typed and as read.</summary>
/// <param name="Field">The member of the request.</param>
/// <param name="Typed">The text as typed.</param>
/// <param name="Read">What was read.</param>
public sealed record InputEcho(string Field, string Typed, string Read);
