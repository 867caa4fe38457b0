using Dosing.Formularies;
using Dosing.Simulation;
using Dosing.Teaching;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Dosing.Knowledge;

/// <summary>Registers Dosing in an application that uses dependency injection.</summary>
public static class AddDosingExtensions
{
    /// <summary>
    /// Registers as singletons the entries <see cref="DoseAssessor"/>, <see cref="CourseAssessor"/>, <see cref="DosePreparer"/>,
    /// <see cref="QuizMaster"/> and <see cref="IncidentReplayer"/>, and what they rest on: the <see cref="Formulary"/>, the
    /// <see cref="KineticKnowledge"/> and the <see cref="TeachingContent"/> that ship. All may be shared between threads.
    /// </summary>
    /// <remarks>
    /// What is registered already stays, so an application may register a formulary of its own first. Nothing is loaded
    /// before it is asked for: ask for <see cref="DoseAssessor"/> at the start, and an unsound formulary stops the start
    /// with <see cref="InvalidFormularyException"/>.
    /// </remarks>
    /// <returns>The same services, for further calls.</returns>
    /// <exception cref="ArgumentNullException">There are no services.</exception>
    public static IServiceCollection AddDosing(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(_ => KetamineFormulary.Load());
        services.TryAddSingleton(_ => KetamineKinetics.Load());
        services.TryAddSingleton(_ => KetamineTeaching.Load());
        services.TryAddSingleton(provider => new DoseAssessor(Formulary(provider)));
        services.TryAddSingleton(provider => new CourseAssessor(Formulary(provider)));
        services.TryAddSingleton(provider => new DosePreparer(Formulary(provider)));
        services.TryAddSingleton(provider => new QuizMaster(Formulary(provider)));
        services.TryAddSingleton(provider => new IncidentReplayer(Formulary(provider)));
        return services;
    }

    private static Formulary Formulary(IServiceProvider provider) => provider.GetRequiredService<Formulary>();
}
