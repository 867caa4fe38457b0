using Dosing.Knowledge;
using Dosing.Simulation;

namespace Dosing.Tests.Simulation;

/// <summary>Simulations in few words; few people, as most tests look at the typical curve.</summary>
internal static class Simulating
{
    public static KineticKnowledge Kinetics { get; } = KetamineKinetics.Load();

    public static SimulationRequest Adult(params string[] give) => new() { Weight = "70 kg", Age = "45 y", Give = give, People = "2" };

    public static SimulationRequest Child(params string[] give) => new() { Weight = "20 kg", Age = "6 y", Give = give, People = "2" };

    public static SimulationResult Result(this SimulationRequest request)
    {
        var plan = new SimulationReader(Kinetics).Read(request);
        Assert.True(plan.IsRead, string.Join("; ", plan.Errors.Select(e => $"{e.Field} {e.Code}")));
        return new Simulator(Kinetics).Simulate(plan.Value);
    }

    public static SimulationAnswer Answer(this SimulationRequest request)
    {
        var result = request.Result();
        Assert.Empty(result.Reasons);
        return result.Answer!;
    }

    /// <summary>What a plan that may not be simulated says, as codes.</summary>
    public static string[] Reasons(this SimulationRequest request)
    {
        var result = request.Result();
        Assert.Equal(result.Answer is null, result.Reasons.Count > 0);
        return [.. result.Reasons.Select(reason => reason.Reason)];
    }

    public static (string Field, string Code)[] Errors(this SimulationRequest request) =>
        [.. new SimulationReader(Kinetics).Read(request).Errors.Select(error => (error.Field, error.Code))];
}
