using Dosing.Quantities;

namespace Dosing.Tests.Quantities;

/// <summary>The quantities, found by reflection so that a new one cannot be forgotten.</summary>
internal static class QuantityTypes
{
    public static Type[] All { get; } = [.. typeof(DrugMass).Assembly.GetTypes().Where(IsQuantity)];

    public static bool IsQuantity(Type type) => type is { IsValueType: true } && type.GetInterfaces()
        .Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IQuantity<>));
}
