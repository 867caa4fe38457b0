using Dosing.Cli.Rendering.Explaining;
using Dosing.Clinical;

namespace Dosing.Cli.Tests.Reference;

/// <summary>The products, how they are diluted, mixed and used, and the devices by which doses are measured out.</summary>
internal static class ProductPage
{
    public static void Write(Markdown page, IReadOnlyList<Explained> all)
    {
        var products = all.OfType<ProductExplained>().ToArray();
        page.Heading(1, "Products and devices")
            .Paragraph("What stands on the shelf and how it is made ready. What is not here is not known: no container where none is stated, no diluent for the infusion mixtures.")
            .Paragraph("Where the evidence names several sources for one row, all of them stand under each fact of the row; it does not say which of them states which.")
            .Heading(2, "Products")
            .Table(["product", "drug", "where", "strength", "container", "total"], products.Select(p => Row(page, p)));
        Entries(products);
        Section<StrengthBasisExplained>("Strength");
        Section<DiluentExplained>("Diluents");
        page.Heading(2, "Dilution");
        Entries([.. all.OfType<ConcentrateExplained>(), .. all.OfType<MixExplained>(), .. all.OfType<NotFurtherExplained>()]);
        Section<IncompatibilityExplained>("Not to be mixed");
        Section<SprayRuleExplained>("Nasal spray");
        page.Heading(2, "Measuring devices").Paragraph("The steps are a convention of this project and not evidence.");
        Entries(all.OfType<DeviceExplained>());

        void Section<T>(string heading)
            where T : Explained
        {
            page.Heading(2, heading);
            Entries(all.OfType<T>());
        }

        void Entries(IEnumerable<Explained> entries)
        {
            foreach (var entry in entries)
            {
                page.Entry(entry);
            }
        }
    }

    private static string[] Row(Markdown page, ProductExplained explained) =>
    [
        page.Link(explained.Id), Words.Drugs.Word(explained.Product.Drug), explained.Product.Jurisdiction ?? "",
        $"{explained.Product.Strength}", $"{explained.Product.Container}", $"{explained.Product.Total}",
    ];
}
