using Dosing.Clinical;
using Dosing.Formularies;

namespace Dosing.Knowledge.Tests.Evidence;

/// <summary>Every number, sentence and address of the products stands in its row of the evidence.</summary>
public sealed class ProductEvidenceTests
{
    private static readonly FormularyContent Content = Shipped.Formulary.Content;

    /// <summary>What each row lists: strength, volume, stated total, form.</summary>
    private static readonly (string Row, (decimal? Strength, decimal? Volume, decimal? Total, string Form)[] Products)[] Listed =
    [
        ("US vials", [(10, 20, 200, "vial"), (50, 10, 500, "vial"), (100, 5, 500, "vial")]),
        ("US variant", [(100, 10, 1000, "vial")]),
        ("UK",
        [
            (10, 20, null, "injection"), (50, 10, null, "injection"), (100, 10, null, "injection"),
            .. from form in new[] { "ampoule", "vial" }
               from strength in new decimal?[] { 10, 50 }
               from volume in form == "ampoule" ? new decimal?[] { 2, 5, 10 } : [5, 10, 20]
               select (strength, volume, (decimal?)null, form),
        ]),
        ("NZ", [(100, 2, 200, "vial")]),
        ("Esketamine injection", [(5, null, null, "injection"), (25, null, null, "injection")]),
        ("Spravato", [(null, null, 28, "nasal-spray")]),
    ];

    private static readonly Part[] Parts =
    [
        .. Content.Products.Zip(Listed.SelectMany(row => row.Products.Select(_ => row.Row)), (p, row) => new Part(p.Id, row, p.Evidence, [p.Id, p.Name, p.Note])),
        new(Content.StrengthBasis.Id, "Salt/base", Content.StrengthBasis.Evidence, [Content.StrengthBasis.Text]),
        .. Content.Diluents.Select(d => new Part(d.Id, "100 mg/mL rule", d.Evidence, [d.Id, d.Name, .. d.OtherNames])),
        new(Content.Dilution.Concentrate.Id, "100 mg/mL rule", Content.Dilution.Concentrate.Evidence, [Content.Dilution.Concentrate.Id, Content.Dilution.Concentrate.Text]),
        .. Content.Dilution.Mixes.Select(m => new Part(m.Id, "Infusion", m.Evidence, [m.Id, m.Name, m.When])),
        new(Content.Dilution.NotFurther.Id, "Infusion", Content.Dilution.NotFurther.Evidence, [Content.Dilution.NotFurther.Id, Content.Dilution.NotFurther.Text, Content.Dilution.NotFurther.Dissent]),
        .. Content.Incompatibilities.Select(i => new Part(i.Id, "Incompatible", i.Evidence, [i.With, i.Where])),
        .. Content.SprayRules.Select(r => new Part(r.Id, "Spravato", r.Evidence, [r.Name, r.Site, .. r.BoxedWarning])),
    ];

    [Fact]
    public void Every_row_of_the_evidence_ships() => Assert.Equal(ProductRows.Names.Order(StringComparer.Ordinal), Parts.Select(part => part.Row).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void The_23_products_are_those_that_the_rows_list()
    {
        Assert.Equal(23, Content.Products.Count);
        Assert.Equal(
            Listed.SelectMany(row => row.Products),
            Shipped.Documents.Products.Products.Select(p => (p.MgPerMl, p.ContainerMl, p.TotalMg, p.Form)));
        Assert.Equal(Content.Products.Where(p => p.Drug == Drug.Esketamine).Select(p => p.Id), ["esketamine-5mg-per-ml", "esketamine-25mg-per-ml", "spravato-28mg"]);
        Assert.All(Content.Products.Where(p => p.Maker is not null), p => Assert.Contains(Parts, part => part.Id == p.Id && (part.Row == p.Maker || ProductRows.Row(part.Row).Says(p.Maker!))));
        Assert.All(Content.Products.Where(p => p.Jurisdiction is not null), p => Assert.StartsWith(p.Jurisdiction!, Parts.Single(part => part.Id == p.Id).Row, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_number_of_a_product_stands_in_its_row() => Assert.All(
        Shipped.Documents.Products.Products.Zip(Parts),
        pair => Assert.Subset(
            ProductRows.Numbers(ProductRows.Row(pair.Second.Row).Detail),
            new[] { pair.First.MgPerMl, pair.First.ContainerMl, pair.First.TotalMg }.OfType<decimal>().ToHashSet()));

    [Fact]
    public void Every_number_in_a_sentence_stands_in_its_row() => Assert.All(Parts, part => Assert.Subset(
        ProductRows.Numbers($"{part.Row} {ProductRows.Row(part.Row).Detail} {ProductRows.Row(part.Row).Remark}"),
        ProductRows.Numbers(string.Join("\n", part.Texts))));

    [Fact]
    public void Every_fact_is_quoted_from_its_row() => Assert.All(Parts, part => Assert.All(part.Evidence, line =>
    {
        Assert.Equal(EvidenceStatus.Verified, line.Status);
        Assert.StartsWith("V ", ProductRows.Row(part.Row).Sources, StringComparison.Ordinal);
        Assert.All(line.Fact!.Split("; ").Select(fact => fact.Split(". ")[0]), fact => Assert.True(ProductRows.Row(part.Row).Says(fact), $"{part.Id}: {fact}"));
    }));

    /// <summary>A row may name a source whose address stands in another row.</summary>
    [Fact]
    public void Every_source_is_named_by_its_row_and_has_the_address_of_its_link() => Assert.All(Parts, part => Assert.All(part.Evidence, line =>
    {
        var row = ProductRows.Row(part.Row);
        var link = ProductRows.Links.Single(l => l.Contains(line.Address) && line.Source.Contains(l.Key, StringComparison.Ordinal));
        Assert.True(row.Links.Any(own => own.Address == line.Address) || row.Says(link.Key.Split(" on ")[0]), $"{part.Id}: {line.Source}");
    }));

    [Fact]
    public void Every_address_of_the_evidence_ships() => Assert.Equal(
        ProductRows.Links.SelectMany(link => link).Distinct().Order(StringComparer.Ordinal),
        Parts.SelectMany(part => part.Evidence).Select(line => line.Address!).Distinct().Order(StringComparer.Ordinal));

    /// <summary>A part of the document with its row, what it rests on, and its sentences.</summary>
    private sealed record Part(string Id, string Row, IReadOnlyList<EvidenceLine> Evidence, string?[] Texts);
}
