namespace Dosing.Simulation;

/// <summary>Why nothing is simulated.</summary>
/// <param name="Part">What it concerns: <c>age</c>, <c>weight</c>, <c>time</c>, or the name of a regimen.</param>
/// <param name="Reason">A stable code in lower case.</param>
/// <param name="Text">The reason as a sentence.</param>
public sealed record NotSimulated(string Part, string Reason, string Text);

/// <summary>The codes of <see cref="NotSimulated"/>.</summary>
public static class NotSimulatedReasons
{
    /// <summary>No model is used for this age.</summary>
    public const string Age = "age-outside";

    /// <summary>The weight is outside what the models of the population cover.</summary>
    public const string Weight = "weight-outside";

    /// <summary>A single intravenous dose is outside.</summary>
    public const string Dose = "dose-outside";

    /// <summary>The total of a regimen is outside.</summary>
    public const string Total = "total-outside";

    /// <summary>An infusion is too long.</summary>
    public const string Infusion = "infusion-outside";

    /// <summary>The time that is shown, or a dose, lies beyond the horizon.</summary>
    public const string Horizon = "horizon-outside";

    /// <summary>No absorption by this route belongs to the model and the drug.</summary>
    public const string Route = "route-without-data";

    /// <summary>The model is not one of the population.</summary>
    public const string Model = "model-of-others";
}

/// <summary>A simulation, or every reason why there is none.</summary>
public sealed class SimulationResult
{
    /// <summary>A simulation.</summary>
    public SimulationResult(SimulationAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        Answer = answer;
    }

    /// <summary>At least one reason.</summary>
    public SimulationResult(IReadOnlyList<NotSimulated> reasons)
    {
        ArgumentNullException.ThrowIfNull(reasons);
        Reasons = reasons;
    }

    /// <summary>The simulation, or null.</summary>
    public SimulationAnswer? Answer { get; }

    /// <summary>Why there is none; empty where there is one.</summary>
    public IReadOnlyList<NotSimulated> Reasons { get; } = [];
}
