using System.Reflection;
using System.Runtime.CompilerServices;
using Dosing.Quantities;

namespace Dosing.Tests.Quantities;

/// <summary>By the architecture: illegal quantities do not construct, and a bare number never becomes a quantity by itself.</summary>
public class ShapeTests
{
    public static TheoryData<string> Names => [.. QuantityTypes.All.Select(t => t.Name)];

    [Fact]
    public void There_are_eleven_quantities() => Assert.Equal(
        ["Age", "BodyHeight", "BodyWeight", "DrugMass", "Duration", "FlowRate", "InfusionRate", "Strength", "Volume", "WeightBasedDose", "WeightBasedRate"],
        QuantityTypes.All.Select(t => t.Name).Order(StringComparer.Ordinal));

    [Theory]
    [Trait("Hazard", "H-95")]
    [MemberData(nameof(Names))]
    public void A_quantity_has_no_public_constructor(string name) => Assert.Empty(TypeOf(name).GetConstructors());

    [Theory]
    [MemberData(nameof(Names))]
    public void A_quantity_has_no_setter_that_a_with_could_use(string name) =>
        Assert.All(TypeOf(name).GetProperties(), p => Assert.Null(p.SetMethod));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_quantity_has_no_writable_field(string name) => Assert.All(
        TypeOf(name).GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic), f => Assert.True(f.IsInitOnly));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_quantity_does_not_convert_to_or_from_anything(string name) => Assert.DoesNotContain(
        TypeOf(name).GetMethods(BindingFlags.Static | BindingFlags.Public), m => m.Name is "op_Implicit" or "op_Explicit");

    [Theory]
    [MemberData(nameof(Names))]
    public void A_quantity_is_a_readonly_struct(string name) =>
        Assert.True(TypeOf(name).IsDefined(typeof(IsReadOnlyAttribute), inherit: false));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_default_value_is_zero(string name)
    {
        var quantity = RuntimeHelpers.GetUninitializedObject(TypeOf(name));
        Assert.True(((Rational)TypeOf(name).GetProperty("Exact")!.GetValue(quantity)!).IsZero);
    }

    private static Type TypeOf(string name) => QuantityTypes.All.Single(t => t.Name == name);
}
