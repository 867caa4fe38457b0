using System.Text.Json;
using System.Xml.Linq;
using Dosing.Testing;

namespace Dosing.Cli.Tests.Supply;

/// <summary>The licence of a package, as the description inside the restored package names it.</summary>
internal static class Licences
{
    /// <summary>Licences that a package names by an address alone, read there by a person.</summary>
    private static readonly Dictionary<string, string> ReadThere = new()
    {
        ["https://raw.githubusercontent.com/xunit/xunit/master/license.txt"] = "Apache-2.0",
    };

    /// <summary>Where the restore of these tests put packages.</summary>
    private static readonly string[] Folders =
        [.. JsonDocument.Parse(Repository.Read("tests", "Dosing.Cli.Tests", "obj", "project.assets.json")).RootElement.GetProperty("packageFolders").EnumerateObject().Select(f => f.Name)];

    /// <summary>An SPDX expression, with where it was read if not in the description itself; null where the package was not restored here.</summary>
    public static string? Of(LockedPackage package)
    {
        if (package.Licence is { Length: > 0 } locked)
        {
            return locked;
        }

        var (id, version) = (package.Id.ToLowerInvariant(), package.Version.ToLowerInvariant());
        var folder = Folders.Select(f => Path.Combine(f, id, version)).FirstOrDefault(Directory.Exists);
        return folder is null ? null : Read(XDocument.Load(Path.Combine(folder, $"{id}.nuspec")), folder);
    }

    private static string Read(XDocument description, string folder)
    {
        string? Named(string name) => description.Descendants().FirstOrDefault(e => e.Name.LocalName == name)?.Value;
        var licence = description.Descendants().FirstOrDefault(e => e.Name.LocalName == "license");
        return (licence?.Attribute("type")?.Value, licence?.Value, Named("licenseUrl")) switch
        {
            ("expression", { } expression, _) => expression,
            ("file", { } file, _) => $"{InText(File.ReadAllText(Path.Combine(folder, file)))} (its {file})",
            (_, _, { } address) when ReadThere.TryGetValue(address, out var read) => $"{read} (at {address})",
            var unknown => throw new InvalidOperationException($"{folder}: a licence named as {unknown} has to be read by a person."),
        };
    }

    private static string InText(string text) => text.TrimStart() switch
    {
        var t when t.StartsWith("The MIT License (MIT)", StringComparison.Ordinal) => "MIT",
        var t when t.StartsWith("Apache License", StringComparison.Ordinal) && t.Contains("Version 2.0, January 2004", StringComparison.Ordinal) => "Apache-2.0",
        _ => throw new InvalidOperationException($"This licence has to be read by a person: {text}"),
    };
}
