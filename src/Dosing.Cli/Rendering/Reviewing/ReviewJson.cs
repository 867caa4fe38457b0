using System.Text.Json;

namespace Dosing.Cli.Rendering.Reviewing;

/// <summary>The sheet as JSON, for those who keep the initials in a program of their own.</summary>
internal static class ReviewJson
{
    public static void Write(Utf8JsonWriter json, ReviewSheet sheet)
    {
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", 1);
        json.WriteString("id", sheet.Identity.Id);
        json.WriteString("version", sheet.Identity.Version);
        json.WriteString("date", sheet.Identity.Date);
        json.WriteString("sha256", sheet.Identity.Sha256);
        json.WriteObjects("sections", sheet.Sections, section =>
        {
            json.WriteText("title", section.Title);
            json.WriteObjects("items", section.Items, item =>
            {
                json.WriteText("id", item.Id);
                json.WriteText("name", item.Name);
                Write(json, item.Bases);
                json.WriteObjects("rows", item.Rows, row =>
                {
                    json.WriteText("name", row.Name);
                    json.WriteText("value", row.Value);
                    Write(json, row.Bases);
                    json.WriteText("how", row.How.Length > 0 ? row.How : null);
                });
            });
        });
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<ReviewBasis> bases) => json.WriteObjects("restsOn", bases, basis =>
    {
        json.WriteText("source", basis.Source);
        json.WriteText("address", basis.Address);
        json.WriteText("verification", basis.Verification);
        json.WriteText("fact", basis.Fact);
    });
}
