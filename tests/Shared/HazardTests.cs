using System.Reflection;
using Xunit.Sdk;

namespace Dosing.Testing;

/// <summary>
/// Hazards and tests name each other. Every assembly of tests holds this class and checks the names that are its own, so
/// together they check all. No test is skipped, and CI lands nothing beside a failing test: a named test has passed.
/// </summary>
public sealed class HazardTests
{
    /// <summary>The assemblies of tests, each with the namespaces that begin with its name.</summary>
    private static readonly string[] Assemblies = ["Dosing.Cli.Tests", "Dosing.Knowledge.Tests", "Dosing.Tests"];

    private static readonly Assembly Here = typeof(HazardTests).Assembly;
    private static readonly HazardLog Log = HazardLog.Read();

    private static readonly Dictionary<string, MethodInfo> Tests = Here.GetTypes()
        .Where(type => type is { IsPublic: true, IsAbstract: false })
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static))
        .Where(method => method.GetCustomAttribute<FactAttribute>() is not null)
        .ToDictionary(method => $"{method.ReflectedType!.FullName}.{method.Name}");

    [Fact]
    public void Every_test_that_a_hazard_names_is_one_that_runs() => None(
        from hazard in Log.Hazards
        from test in hazard.Tests
        where IsOurs(test) && !Tests.ContainsKey(test)
        select $"{hazard.Id} names {test}, which is no test.");

    [Fact]
    public void Every_test_that_a_hazard_names_belongs_to_an_assembly_of_tests() => None(
        from hazard in Log.Hazards
        from test in hazard.Tests
        where Owner(test) is null
        select $"{hazard.Id} names {test}, which is in no assembly of tests.");

    /// <summary>So that <c>dotnet test --filter Hazard=H-01</c> runs the central test of a hazard.</summary>
    [Fact]
    public void The_first_test_of_a_hazard_names_the_hazard() => None(
        from hazard in Log.Hazards
        where Tests.TryGetValue(hazard.Tests[0], out var first) && !Named(first).Contains(hazard.Id)
        select $"{hazard.Tests[0]} lacks [Trait(\"Hazard\", \"{hazard.Id}\")].");

    [Fact]
    public void A_test_names_only_hazards_that_name_the_test() => None(
        from test in Tests
        from id in Named(test.Value)
        where Log.Hazards.SingleOrDefault(h => h.Id == id)?.Tests.Contains(test.Key) != true
        select $"{test.Key} names {id}, which does not name it.");

    [Fact]
    public void No_test_is_skipped() => None(
        from test in Tests
        where test.Value.GetCustomAttribute<FactAttribute>()!.Skip is not null || test.Value.GetCustomAttributes<DataAttribute>().Any(data => data.Skip is not null)
        select $"{test.Key} is skipped.");

    [Fact]
    public void This_assembly_is_one_of_the_solution_that_is_tested_whole()
    {
        var name = Here.GetName().Name!;
        Assert.Contains(name, Assemblies);
        Assert.Contains($"{name}.csproj", Repository.Read("Dosing.sln"), StringComparison.Ordinal);
        Assert.NotEmpty(Tests);
    }

    private static void None(IEnumerable<string> faults)
    {
        var all = string.Join('\n', faults);
        Assert.True(all.Length == 0, all);
    }

    private static bool IsOurs(string test) => Owner(test) is { } owner && (owner == Here.GetName().Name || owner == "Dosing.Testing");

    private static string? Owner(string test) => Assemblies.Append("Dosing.Testing").FirstOrDefault(name => test.StartsWith(name + ".", StringComparison.Ordinal));

    /// <summary>The hazards that a test or its class names.</summary>
    private static IEnumerable<string> Named(MethodInfo test) =>
        from attribute in test.GetCustomAttributesData().Concat(test.ReflectedType!.GetCustomAttributesData())
        where attribute.AttributeType == typeof(TraitAttribute) && (string?)attribute.ConstructorArguments[0].Value == "Hazard"
        select (string)attribute.ConstructorArguments[1].Value!;
}
