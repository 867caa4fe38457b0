using Dosing.Clinical;
using Dosing.Quantities;

namespace Dosing.Formularies;

/// <summary>A product as it stands on the shelf. Strengths and masses are of base.</summary>
public sealed record Product
{
    /// <summary>The id, such as <c>us-ketamine-50mg-per-ml-10ml</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it is, in a few words.</summary>
    public required string Name { get; init; }

    /// <summary>The drug.</summary>
    public required Drug Drug { get; init; }

    /// <summary>Where it is sold, such as <c>US</c>; null where the evidence does not say.</summary>
    public string? Jurisdiction { get; init; }

    /// <summary>Who makes it, or its brand; null where the evidence does not say.</summary>
    public string? Maker { get; init; }

    /// <summary>The form.</summary>
    public required ProductForm Form { get; init; }

    /// <summary>The strength; null for a device that gives a fixed dose.</summary>
    public Strength? Strength { get; init; }

    /// <summary>The volume of one container; null where the evidence does not say.</summary>
    public Volume? Container { get; init; }

    /// <summary>The mass in one container or device: as stated, else strength times volume; null where neither is known.</summary>
    public DrugMass? Total { get; init; }

    /// <summary>A remark, or null.</summary>
    public string? Note { get; init; }

    /// <summary>What it rests on; at least one line.</summary>
    public required IReadOnlyList<EvidenceLine> Evidence { get; init; }
}

/// <summary>The form of a product.</summary>
public enum ProductForm
{
    /// <summary>A vial.</summary>
    Vial,

    /// <summary>An ampoule.</summary>
    Ampoule,

    /// <summary>A solution for injection; the evidence does not say in what it comes.</summary>
    Injection,

    /// <summary>A nasal spray that gives a fixed dose.</summary>
    NasalSpray,
}

/// <summary>The words for the forms.</summary>
public static class ProductForms
{
    /// <summary>The vocabulary.</summary>
    public static Vocabulary<ProductForm> Words { get; } = new(
    [
        (ProductForm.Vial, "vial"),
        (ProductForm.Ampoule, "ampoule"),
        (ProductForm.Injection, "injection"),
        (ProductForm.NasalSpray, "nasal-spray"),
    ]);
}

/// <summary>What the strength on a label counts: the base, not the salt.</summary>
/// <param name="Id">The id.</param>
/// <param name="Text">The statement.</param>
/// <param name="Equivalents">The amounts of base and salt that are stated to be the same; at least one.</param>
/// <param name="Evidence">What it rests on; at least one line.</param>
public sealed record StrengthBasis(string Id, string Text, IReadOnlyList<SaltEquivalent> Equivalents, IReadOnlyList<EvidenceLine> Evidence);

/// <summary>An amount of salt that holds an amount of base.</summary>
/// <param name="BaseMilligrams">Milligrams of base.</param>
/// <param name="Salt">The salt.</param>
/// <param name="SaltMilligrams">Milligrams of the salt.</param>
public sealed record SaltEquivalent(decimal BaseMilligrams, Salt Salt, decimal SaltMilligrams);
