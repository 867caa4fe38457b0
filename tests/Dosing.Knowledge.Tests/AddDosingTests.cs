using Dosing.Formularies;
using Dosing.Requests;
using Dosing.Simulation;
using Dosing.Teaching;
using Microsoft.Extensions.DependencyInjection;

namespace Dosing.Knowledge.Tests;

/// <summary>What is registered, without a container; tests/packages uses it in a host.</summary>
public sealed class AddDosingTests
{
    private static readonly Type[] Registered =
    [
        typeof(Formulary), typeof(KineticKnowledge), typeof(TeachingContent),
        typeof(DoseAssessor), typeof(CourseAssessor), typeof(DosePreparer), typeof(QuizMaster), typeof(IncidentReplayer),
    ];

    [Fact]
    public void Each_entry_is_registered_once_and_shared()
    {
        var services = new ServiceCollection().AddDosing().AddDosing();
        Assert.Equal(Registered, services.Select(s => s.ServiceType));
        Assert.All(services, s => Assert.Equal(ServiceLifetime.Singleton, s.Lifetime));
        Assert.All(services, s => Assert.IsType(s.ServiceType, s.ImplementationFactory!(new Provider(services))));
    }

    /// <summary>No entry is forgotten: whatever stands in the first namespace and is made from a formulary.</summary>
    [Fact]
    public void Every_public_entry_of_the_core_is_registered()
    {
        var entries = typeof(DoseAssessor).Assembly.GetExportedTypes()
            .Where(t => t.Namespace == "Dosing" && t.GetConstructor([typeof(Formulary)]) is not null);
        Assert.Empty(entries.Except(Registered));
    }

    [Fact]
    public void What_ships_is_what_is_registered()
    {
        var provider = new Provider(new ServiceCollection().AddDosing());
        Assert.Same(KetamineFormulary.Load(), provider.GetService(typeof(Formulary)));
        Assert.Same(KetamineKinetics.Load(), provider.GetService(typeof(KineticKnowledge)));
        Assert.Same(KetamineTeaching.Load(), provider.GetService(typeof(TeachingContent)));
        Assert.True(((DoseAssessor)provider.GetService(typeof(DoseAssessor))!).Screen(new DoseRequest { For = "depression" }).IsRead);
    }

    [Fact]
    public void A_formulary_registered_before_stays()
    {
        var own = KetamineFormulary.Load();
        var services = new ServiceCollection();
        services.AddSingleton(own);
        services.AddDosing();
        Assert.Same(own, Assert.Single(services, s => s.ServiceType == typeof(Formulary)).ImplementationInstance);
    }

    [Fact]
    public void Without_services_nothing_is_registered() =>
        Assert.Throws<ArgumentNullException>("services", () => AddDosingExtensions.AddDosing(null!));

    /// <summary>Makes anew whatever is asked for, which is enough of a container here.</summary>
    private sealed class Provider(IServiceCollection services) : IServiceProvider
    {
        public object? GetService(Type type) => services.SingleOrDefault(s => s.ServiceType == type)?.ImplementationFactory!(this);
    }
}
