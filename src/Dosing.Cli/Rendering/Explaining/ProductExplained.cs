using System.Text.Json;
using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Quantities;

namespace Dosing.Cli.Rendering.Explaining;

/// <summary>What is known of a product.</summary>
internal sealed class ProductExplained(Product product, Formulary formulary) : Explained("product", "product", product.Id, product.Name)
{
    /// <summary>The product.</summary>
    public Product Product => product;

    private IEnumerable<string> SprayRules => formulary.Content.SprayRules.Where(rule => rule.Product == product.Id).Select(rule => rule.Id);

    /// <summary>Products that hold the same mass of the drug in another volume: taken for each other, the volume is wrong.</summary>
    private IEnumerable<string> SameTotal => formulary.Content.Products
        .Where(other => other.Drug == product.Drug && other.Total is { } total && total == product.Total && other.Container != product.Container).Select(other => other.Id);

    /// <inheritdoc/>
    public override IReadOnlyList<Fact> Facts() => new FactSheet()
        .Say("drug", Words.Drugs.Word(product.Drug))
        .Say("sold in", product.Jurisdiction)
        .Say("maker", product.Maker)
        .Say("form", FormInWords(product.Form))
        .Say("strength", product.Strength is { } strength ? $"{strength} of base" : null)
        .Say("container", product.Container?.ToString())
        .Say("total", product.Total is { } total ? $"{total} of base" : null)
        .Point("same total in another volume", SameTotal)
        .Point("use", SprayRules)
        .Say("note", product.Note)
        .Say("evidence", product.Evidence.Select(EvidencePhrases.Line))
        .Facts;

    /// <inheritdoc/>
    public override void WriteMembers(Utf8JsonWriter json)
    {
        json.WriteString("id", Id);
        json.WriteText("name", product.Name);
        json.WriteString("drug", Words.Drugs.Word(product.Drug));
        json.WriteText("jurisdiction", product.Jurisdiction);
        json.WriteText("maker", product.Maker);
        json.WriteString("form", ProductForms.Words.Word(product.Form));
        json.WriteFigure("mgPerMl", product.Strength?.Exact);
        json.WriteFigure("containerMl", product.Container?.Exact);
        json.WriteFigure("totalMg", product.Total?.Exact);
        json.WriteTexts("sameTotalInOtherVolume", SameTotal);
        json.WriteTexts("use", SprayRules);
        json.WriteText("note", product.Note);
        EvidenceJson.Write(json, product.Evidence);
    }

    private static string FormInWords(ProductForm form) => form switch
    {
        ProductForm.Injection => "injection; the evidence does not say in what it comes",
        ProductForm.NasalSpray => "nasal spray that gives a fixed dose",
        _ => ProductForms.Words.Word(form),
    };
}

/// <summary>What a strength counts.</summary>
internal sealed class StrengthBasisExplained(StrengthBasis basis) : Explained("strength-basis", "what a strength counts", basis.Id, basis.Text)
{
    /// <inheritdoc/>
    public override IReadOnlyList<Fact> Facts() => new FactSheet()
        .Say("the same", basis.Equivalents.Select(e => $"{QuantityFormat.Number(e.BaseMilligrams)} mg of base is {QuantityFormat.Number(e.SaltMilligrams)} mg of {Words.Salts.Word(e.Salt)}"))
        .Say("evidence", basis.Evidence.Select(EvidencePhrases.Line))
        .Facts;

    /// <inheritdoc/>
    public override void WriteMembers(Utf8JsonWriter json)
    {
        json.WriteString("id", Id);
        json.WriteText("meaning", basis.Text);
        json.WriteObjects("equivalents", basis.Equivalents, equivalent =>
        {
            json.WriteFigure("baseMg", equivalent.BaseMilligrams);
            json.WriteString("salt", Words.Salts.Word(equivalent.Salt));
            json.WriteFigure("saltMg", equivalent.SaltMilligrams);
        });
        EvidenceJson.Write(json, basis.Evidence);
    }
}
