using System.Reflection;
using System.Text.RegularExpressions;
using Dosing.Quantities;
using Dosing.Testing;

namespace Dosing.Tests.Quantities;

/// <summary>The expected operators are those of the page docs/quantities.md, which is written by hand from dimensional algebra.</summary>
public partial class AlgebraTests
{
    private static readonly Dictionary<string, string> Signs = new()
    {
        ["op_Multiply"] = "x",
        ["op_Division"] = "/",
        ["op_Addition"] = "+",
        ["op_Subtraction"] = "-",
    };

    private static readonly string[] OfEveryRecord = ["op_Equality", "op_Inequality"];

    private static string[] InCode { get; } =
    [
        .. from type in QuantityTypes.All
           from method in type.GetMethods(BindingFlags.Static | BindingFlags.Public)
           where method.IsSpecialName && method.Name.StartsWith("op_", StringComparison.Ordinal) && !OfEveryRecord.Contains(method.Name)
           let operands = method.GetParameters().Select(p => p.ParameterType.Name).ToArray()
           select $"{operands[0]} {Signs.GetValueOrDefault(method.Name, method.Name)} {operands[^1]} = {method.ReturnType.Name}",
    ];

    private static string[] OnThePage { get; } =
        [.. OperatorRow().Matches(Repository.Read("docs", "quantities.md")).Select(m => m.Groups[1].Value)];

    [Fact]
    public void Every_operator_of_the_page_is_in_the_code() => Assert.Empty(OnThePage.Except(InCode));

    [Fact]
    public void Every_operator_of_the_code_is_on_the_page() => Assert.Empty(InCode.Except(OnThePage));

    [Fact]
    public void The_page_lists_each_operator_once()
    {
        Assert.Equal(OnThePage.Distinct().Count(), OnThePage.Length);
        Assert.Equal(20, OnThePage.Length);
    }

    [Fact]
    public void A_mass_of_drug_and_a_body_weight_are_neither_added_nor_compared()
    {
        var both = from type in QuantityTypes.All
                   from method in type.GetMethods(BindingFlags.Static | BindingFlags.Public)
                   where method.IsSpecialName
                   let operands = method.GetParameters().Select(p => p.ParameterType).ToArray()
                   where operands.Contains(typeof(DrugMass)) && operands.Contains(typeof(BodyWeight))
                   select method.Name;
        Assert.Equal(["op_Division"], both);
        Assert.False(typeof(IComparable<BodyWeight>).IsAssignableFrom(typeof(DrugMass)));
        Assert.False(typeof(IEquatable<BodyWeight>).IsAssignableFrom(typeof(DrugMass)));
    }

    [Fact]
    public void Only_like_quantities_compare()
    {
        var comparisons = typeof(QuantityComparison).GetMethods(BindingFlags.Static | BindingFlags.Public)
            .Where(m => m.Name.StartsWith("op_", StringComparison.Ordinal)).ToArray();
        Assert.Equal(4, comparisons.Length);
        Assert.All(comparisons, m =>
        {
            var operands = m.GetParameters().Select(p => p.ParameterType).ToArray();
            Assert.Same(operands[0], operands[1]);
            Assert.True(operands[0].IsGenericParameter);
        });
    }

    [Fact]
    public void Like_quantities_compare_by_their_exact_number()
    {
        var (less, more) = (DrugMass.FromMilligrams(35m), DrugMass.FromMilligrams(35.000000001m));
        Assert.True(less < more && less <= more && more > less && more >= less && less != more);
        Assert.True(DrugMass.FromGrams(0.035m) == less && less <= DrugMass.FromMicrograms(35000m));
    }

    [Fact]
    public void A_weight_based_dose_goes_through_the_algebra_and_back_without_rounding()
    {
        // By hand: 0.7 mg/kg x 71 kg = 49.7 mg; 49.7 mg / 30 mg/mL = 1.65666... mL; over 7 min 426 mg/h and 14.2 mL/h.
        var (dose, weight) = (WeightBasedDose.FromMilligramsPerKilogram(0.7m), BodyWeight.FromKilograms(71m));
        var (strength, time) = (Strength.FromMilligramsPerMillilitre(30m), Duration.FromMinutes(7m));
        var mass = dose * weight;
        Assert.Equal(DrugMass.FromMilligrams(49.7m), mass);
        Assert.Equal(InfusionRate.FromMilligramsPerHour(426m), mass / time);
        Assert.Equal(FlowRate.FromMillilitresPerHour(14.2m), mass / time / strength);
        Assert.Equal(WeightBasedRate.FromMilligramsPerKilogramPerHour(6m), dose / time);
        Assert.Equal(mass, mass / strength * strength);
        Assert.Equal(mass, mass / time * time);
        Assert.Equal(time, mass / (mass / time));
        Assert.Equal(weight, mass / dose);
        Assert.Equal(dose, mass / weight);
        Assert.Equal(dose, dose / time * time);
        Assert.Equal(strength, mass / (mass / strength));
        Assert.Equal(mass / strength, mass / strength / time * time);
        Assert.Equal(mass / time, mass / time / strength * strength);
        Assert.Equal(mass / time, mass / time / weight * weight);
        Assert.Equal(mass, weight * dose);
        Assert.Equal(mass / time, weight * (dose / time));
        Assert.Equal(DrugMass.FromMilligrams(99.4m), mass + mass);
    }

    [GeneratedRegex(@"^\| `(\w+ [x/+-] \w+ = \w+)` \|", RegexOptions.Multiline)]
    private static partial Regex OperatorRow();
}
