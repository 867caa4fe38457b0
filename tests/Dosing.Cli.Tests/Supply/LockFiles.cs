using System.Text.Json;
using Dosing.Testing;

namespace Dosing.Cli.Tests.Supply;

/// <summary>Everything that the lock files of this repository pin, once for each version, in the order of roles and names.</summary>
internal static class LockFiles
{
    /// <summary>The lock file that knows what the command is made of.</summary>
    private static readonly JsonElement Command = Parse(Repository.PathTo("tests", "Dosing.Cli.Tests", "packages.lock.json")).GetProperty("dependencies").GetProperty("net10.0");

    public static IReadOnlyList<LockedPackage> Packages { get; } = Read();

    /// <summary>What a project or package of the command asks for itself, by the name in the lock file.</summary>
    public static IReadOnlyList<string> NeededBy(string id) =>
        Command.GetProperty(id).TryGetProperty("dependencies", out var needed) ? [.. needed.EnumerateObject().Select(n => n.Name).Order(StringComparer.Ordinal)] : [];

    private static LockedPackage[] Read()
    {
        var ships = Closure("dosing.cli");
        var pinned = Files("packages.lock.json").SelectMany(file => Pinned(file, ships)).ToList();
        return [.. pinned.GroupBy(p => (p.Id, p.Version))
            .Select(same => same.First() with
            {
                Role = same.Min(p => p.Role),
                BroughtBy = [.. same.SelectMany(p => p.BroughtBy).Distinct().Order(StringComparer.OrdinalIgnoreCase)],
            })
            .Concat(Files("package-lock.json").SelectMany(OfNpm))
            .Concat(Files("dotnet-tools.json").SelectMany(Tools))
            .OrderBy(p => p.Role).ThenBy(p => p.Id, StringComparer.OrdinalIgnoreCase).ThenBy(p => p.Version, StringComparer.Ordinal)];
    }

    private static IEnumerable<LockedPackage> Pinned(string file, HashSet<string> ships)
    {
        var place = Path.GetRelativePath(Repository.PathTo(), Path.GetDirectoryName(file)!).Replace('\\', '/');
        foreach (var framework in Parse(file).GetProperty("dependencies").EnumerateObject())
        {
            var all = framework.Value.EnumerateObject().ToArray();
            foreach (var package in all.Where(p => Text(p.Value, "type") != "Project"))
            {
                yield return new(package.Name, Text(package.Value, "resolved"), Role(package.Name, place, ships),
                    Text(package.Value, "type") == "Transitive" ? [.. all.Where(p => Asks(p.Value, package.Name)).Select(p => p.Name)] : [],
                    Text(package.Value, "contentHash"));
            }
        }
    }

    private static PackageRole Role(string id, string place, HashSet<string> ships) =>
        ships.Contains(id) ? PackageRole.Ships
        : place.StartsWith("src/", StringComparison.Ordinal) ? PackageRole.Builds
        : place.EndsWith(".Tests", StringComparison.Ordinal) ? PackageRole.Tests
        : PackageRole.Measures;

    /// <summary>Everything that a project brings, through any number of others, without what only builds it.</summary>
    private static HashSet<string> Closure(string root)
    {
        HashSet<string> found = new(StringComparer.OrdinalIgnoreCase);
        Queue<string> open = new([root]);
        while (open.TryDequeue(out var id))
        {
            foreach (var needed in NeededBy(Command.EnumerateObject().Single(p => p.Name.Equals(id, StringComparison.OrdinalIgnoreCase)).Name).Where(found.Add))
            {
                open.Enqueue(needed);
            }
        }

        return found;
    }

    private static IEnumerable<LockedPackage> OfNpm(string file) => Parse(file).GetProperty("packages").EnumerateObject()
        .Where(p => p.Name.Length > 0)
        .Select(p => new LockedPackage(p.Name[(p.Name.LastIndexOf("node_modules/", StringComparison.Ordinal) + "node_modules/".Length)..], Text(p.Value, "version"), PackageRole.Browses, [], Text(p.Value, "integrity"), Text(p.Value, "license")));

    private static IEnumerable<LockedPackage> Tools(string file) => Parse(file).GetProperty("tools").EnumerateObject()
        .Select(t => new LockedPackage(t.Name, Text(t.Value, "version"), PackageRole.Tool, [], ""));

    private static bool Asks(JsonElement package, string id) =>
        package.TryGetProperty("dependencies", out var needed) && needed.EnumerateObject().Any(n => n.Name.Equals(id, StringComparison.OrdinalIgnoreCase));

    /// <summary>The files of a name in this repository, without what a build or an installation left there.</summary>
    private static IEnumerable<string> Files(string name) => Directory.EnumerateFiles(Repository.PathTo(), name, SearchOption.AllDirectories)
        .Where(f => !f.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules" or "artifacts" or "StrykerOutput"))
        .Order(StringComparer.Ordinal);

    private static JsonElement Parse(string file) => JsonDocument.Parse(File.ReadAllText(file)).RootElement;

    private static string Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString()! : "";
}
