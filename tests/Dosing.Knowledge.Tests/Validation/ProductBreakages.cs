using Dosing.Knowledge.Reading;
using static Dosing.Knowledge.Tests.Validation.Changes;

namespace Dosing.Knowledge.Tests.Validation;

/// <summary>What can be wrong with the document of the products, with one product and with what its strength counts.</summary>
internal static class ProductBreakages
{
    private const string Vial = "us-ketamine-10mg-per-ml-20ml";
    private const string Loose = "esketamine-25mg-per-ml";
    private const string Nasal = "spravato-28mg";
    private const string At = $"products.json: products[{Vial}]";
    private const string AtLoose = $"products.json: products[{Loose}]";
    private const string AtNasal = $"products.json: products[{Nasal}]";
    private const string Basis = "products.json: strengthBasis";

    public static IEnumerable<Breakage> All =>
    [
        new("id-repeated", "products.json", Products(d => d with { Products = [.. d.Products, d.Products[0]] })),
        new("id-repeated", "products.json", Product(Loose, p => p with { Id = "glucose-5" })),
        new("id-repeated", "products.json", StrengthBasis(b => b with { Id = "pump" })),
        new("list-empty", "products.json: products", Products(d => d with { Products = [] }), "product-undefined", "strengths-disagree"),
        new("id-malformed", "products.json: products[Esketamine].id", Product(Loose, p => p with { Id = "Esketamine" })),
        new("text-empty", $"{At}.name", Product(Vial, p => p with { Name = "" })),
        new("number-not-said", $"{At}.name", Product(Vial, p => p with { Name = "Ketamine 10 mg/mL, vial of 2 mL (US)" })),
        new("number-not-said", $"{At}.name", Product(Vial, p => p with { Name = "Ketamine 100 mg/mL, vial of 20 mL (US)" })),
        new("number-not-said", $"{At}.name", Product(Vial, p => p with { Name = "Ketamine 10 mg, vial of 20 mL (US)" })),
        new("number-not-said", $"{AtNasal}.name", Product(Nasal, p => p with { Name = "Spravato, 2 sprays a device" })),
        new("word-unknown", $"{At}.drug", Product(Vial, p => p with { Drug = "Ketamin" })),
        new("text-empty", $"{At}.jurisdiction", Product(Vial, p => p with { Jurisdiction = "" })),
        new("text-empty", $"{At}.maker", Product(Vial, p => p with { Maker = " " })),
        new("word-unknown", $"{At}.form", Product(Vial, p => p with { Form = "bottle" })),
        new("not-positive", $"{AtLoose}.mgPerMl", Product(Loose, p => p with { MgPerMl = 0, Name = "Esketamine 0 mg/mL" })),
        new("not-positive", $"{At}.containerMl", Product(Vial, p => p with { ContainerMl = 0, TotalMg = null, Name = "Ketamine 10 mg/mL, vial of 0 mL" })),
        new("not-positive", $"{AtNasal}.totalMg", Product(Nasal, p => p with { TotalMg = 0, Name = "Spravato, 0 mg a device" }), "spray-disagrees"),
        new("numbers-of-form", At, Product(Vial, p => p with { ContainerMl = null, TotalMg = null })),
        new("numbers-of-form", At, Product(Vial, p => p with { Form = "nasal-spray" })),
        new("numbers-of-form", AtLoose, Product(Loose, p => p with { MgPerMl = null, TotalMg = 25, Name = "Esketamine 25 mg" })),
        new("numbers-of-form", AtLoose, Product(Loose, p => p with { Form = "ampoule" })),
        new("numbers-of-form", AtNasal, Product(Nasal, p => p with { TotalMg = null }), "spray-disagrees"),
        new("numbers-of-form", AtNasal, Product(Nasal, p => p with { Form = "vial" })),
        new("total-disagrees", At, Product(Vial, p => p with { TotalMg = 20 })),
        new("total-disagrees", AtLoose, Product(Loose, p => p with { TotalMg = 25 })),
        new("text-empty", $"{At}.note", Product(Vial, p => p with { Note = "" })),
        new("id-malformed", $"{Basis}.id", StrengthBasis(b => b with { Id = "base or salt" })),
        new("text-empty", $"{Basis}.text", StrengthBasis(b => b with { Text = "" })),
        new("list-empty", $"{Basis}.equivalents", StrengthBasis(b => b with { Equivalents = [] })),
        new("not-positive", $"{Basis}.equivalents[0].baseMg", Equivalent(e => e with { BaseMg = 0 }), "fraction-disagrees"),
        new("word-unknown", $"{Basis}.equivalents[0].salt", Equivalent(e => e with { Salt = "sulfate" })),
        new("salt-not-heavier", $"{Basis}.equivalents[0].saltMg", Equivalent(e => e with { SaltMg = 50 }), "fraction-disagrees"),
        new("salt-not-heavier", $"{Basis}.equivalents[0].saltMg", Equivalent(e => e with { SaltMg = 0 })),
        new("fraction-disagrees", $"{Basis}.equivalents[0]", Equivalent(e => e with { SaltMg = 57.5m })),
    ];

    private static Func<FormularyDocuments, FormularyDocuments> Equivalent(Func<SaltEquivalentEntry, SaltEquivalentEntry> change) =>
        StrengthBasis(b => b with { Equivalents = b.Equivalents.With(_ => true, change) });
}
