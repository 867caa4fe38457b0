using Dosing.Formularies;
using Dosing.Quantities;

namespace Dosing.Assessments;

/// <summary>How many containers of one product a dose takes.</summary>
/// <param name="Product">The product; null where only the strength of the request names a container.</param>
/// <param name="Total">The drug in one container.</param>
/// <param name="Count">How many, whole.</param>
public sealed record ContainerCount(Product? Product, DrugMass Total, int Count)
{
    /// <summary>The products of the stated drug and strength, or the container that the strength itself names; possibly empty.</summary>
    internal static IReadOnlyList<ContainerCount> Of(PreparedDose dose)
    {
        if (dose.Prepared is not { Strength: { } strength } prepared || (prepared.Total ?? dose.Ordered.Dose.Total) is not { } total)
        {
            return [];
        }

        if (dose.Request.Container is { } container)
        {
            return [Take(null, container * strength, total)];
        }

        return [.. dose.Formulary.Content.Products
            .Where(p => p.Drug == dose.Request.Drug && p.Strength == strength && p.Total is not null)
            .Select(p => Take(p, p.Total!.Value, total))];
    }

    private static ContainerCount Take(Product? product, DrugMass each, DrugMass total)
    {
        var whole = (total.Exact / each.Exact).Truncate();
        return new(product, each, total.Exact > each.Exact * whole ? whole + 1 : whole);
    }
}
