using System.Reflection;
using Dosing.Tests.Support;

namespace Dosing.Tests.Architecture;

/// <summary>
/// What may not be null is refused with the name of the parameter, in every public method and constructor of the library.
/// Records are left out: the compiler writes their constructors.
/// </summary>
public sealed class NullArgumentTests
{
    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly ILookup<string, MethodBase> All = Checked().ToLookup(NameOf);

    public static TheoryData<string> Members => [.. All.Select(m => m.Key).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Members))]
    public void Null_is_refused_by_name(string member)
    {
        foreach (var method in All[member])
        {
            foreach (var parameter in method.GetParameters().Where(MayNotBeNull))
            {
                var arguments = method.GetParameters().Select(p => p == parameter ? null : Samples.Of(p.ParameterType)).ToArray();
                var thrown = Record.Exception(() => Call(method, arguments));

                var refused = Assert.IsType<ArgumentNullException>(thrown);
                Assert.Equal(parameter.Name, refused.ParamName);
            }
        }
    }

    private static IEnumerable<MethodBase> Checked() =>
        from type in typeof(DoseAssessor).Assembly.GetExportedTypes()
        where !type.IsInterface && !typeof(Delegate).IsAssignableFrom(type) && !type.IsGenericTypeDefinition
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).Cast<MethodBase>()
            .Concat(IsRecord(type) ? [] : type.GetConstructors())
        where !method.IsSpecialName || method.IsConstructor
        where !method.IsGenericMethodDefinition && !method.IsAbstract && !IsWrittenByTheCompiler(method)
        where method.GetParameters().Any(MayNotBeNull)
        select method;

    private static bool MayNotBeNull(ParameterInfo parameter) =>
        !parameter.ParameterType.IsValueType && !parameter.ParameterType.IsByRef && !parameter.IsOut
        && Nullability.Create(parameter).WriteState == NullabilityState.NotNull;

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null || type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null;

    private static bool IsWrittenByTheCompiler(MethodBase method) =>
        method.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute), inherit: false) || method.Name is "Equals" or "ToString";

    private static string NameOf(MethodBase method) => method.IsConstructor ? method.DeclaringType!.Name : $"{method.DeclaringType!.Name}.{method.Name}";

    private static object? Call(MethodBase method, object?[] arguments)
    {
        try
        {
            return method switch
            {
                ConstructorInfo constructor => constructor.Invoke(arguments),
                { IsStatic: true } => method.Invoke(null, arguments),
                _ => method.Invoke(Samples.Of(method.DeclaringType!), arguments),
            };
        }
        catch (TargetInvocationException thrown)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(thrown.InnerException!);
            throw;
        }
    }
}
