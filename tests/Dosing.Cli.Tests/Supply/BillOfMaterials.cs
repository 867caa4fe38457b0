using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Dosing.Testing;

namespace Dosing.Cli.Tests.Supply;

/// <summary>docs/safety/sbom.cdx.json: what ships, as CycloneDX 1.6. It holds no time and no serial number, so that it is the same bytes each time.</summary>
internal static class BillOfMaterials
{
    public static readonly string File = Repository.PathTo("docs", "safety", "sbom.cdx.json");

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly string Version = XDocument.Parse(Repository.Read("Directory.Build.props")).Descendants("Version").Single().Value;
    private static readonly string[] Ours = ["Dosing", "Dosing.Cli", "Dosing.Knowledge"];

    public static string Text(Func<LockedPackage, string> licence)
    {
        var packages = LockFiles.Packages.Where(p => p.Role == PackageRole.Ships).ToArray();
        var references = packages.ToDictionary(p => p.Id, p => Purl(p.Id, p.Version), StringComparer.OrdinalIgnoreCase);
        foreach (var own in Ours)
        {
            references[own] = Purl(own, Version);
        }

        JsonObject bill = new()
        {
            ["$schema"] = "http://cyclonedx.org/schema/bom-1.6.schema.json",
            ["bomFormat"] = "CycloneDX",
            ["specVersion"] = "1.6",
            ["version"] = 1,
            ["metadata"] = new JsonObject { ["component"] = Own("Dosing.Cli", "application") },
            ["components"] = new JsonArray([Own("Dosing", "library"), Own("Dosing.Knowledge", "library"), .. packages.Select(p => Component(p, licence(p)))]),
            ["dependencies"] = new JsonArray([.. references.OrderBy(r => r.Value, StringComparer.Ordinal).Select(r => (JsonNode)new JsonObject
            {
                ["ref"] = r.Value,
                ["dependsOn"] = new JsonArray([.. Needed(r.Key).Select(id => (JsonNode)references[id])]),
            })]),
        };
        return bill.ToJsonString(Indented) + "\n";
    }

    private static IReadOnlyList<string> Needed(string id) => LockFiles.NeededBy(Ours.Contains(id) ? id.ToLowerInvariant() : id);

    private static JsonObject Own(string name, string type) => new()
    {
        ["type"] = type,
        ["bom-ref"] = Purl(name, Version),
        ["name"] = name,
        ["version"] = Version,
        ["licenses"] = Licence("MIT"),
        ["purl"] = Purl(name, Version),
    };

    private static JsonObject Component(LockedPackage package, string licence) => new()
    {
        ["type"] = "library",
        ["bom-ref"] = Purl(package.Id, package.Version),
        ["name"] = package.Id,
        ["version"] = package.Version,
        ["scope"] = "required",
        ["licenses"] = Licence(licence),
        ["purl"] = Purl(package.Id, package.Version),
        // Of the content without the signature, so it is not the hash of the file, which the format would want under hashes.
        ["properties"] = new JsonArray(new JsonObject { ["name"] = "nuget:contentHash", ["value"] = package.Hash }),
    };

    private static JsonArray Licence(string spdx) => spdx.Contains(' ', StringComparison.Ordinal)
        ? new(new JsonObject { ["expression"] = spdx })
        : new(new JsonObject { ["license"] = new JsonObject { ["id"] = spdx } });

    private static string Purl(string id, string version) => $"pkg:nuget/{id}@{version}";
}
