using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Dosing.Testing;

namespace Dosing.Cli.Tests.Supply;

/// <summary>docs/safety/dependencies.md, made of the lock files and of the restored packages.</summary>
internal static partial class DependencyPage
{
    public static readonly string File = Repository.PathTo("docs", "safety", "dependencies.md");

    private static readonly (PackageRole Role, string Heading, string Words)[] Parts =
    [
        (PackageRole.Ships, "What ships", "With the command these are on the machine of a user; with the library those that `Dosing.Knowledge` asks for. The core asks for none. A native binary also holds the runtime of .NET."),
        (PackageRole.Builds, "What only builds what ships", "Analyzers and tools of the SDK. They stay behind."),
        (PackageRole.Tests, "What runs the tests", "On the machine of a contributor only."),
        (PackageRole.Measures, "What measures", "On the machine of a contributor only, for benchmarks."),
        (PackageRole.Browses, "What opens the pages in a browser", "Packages of npm, for the browser check only."),
        (PackageRole.Tool, "Commands that the repository pins", "On the machine of a contributor only."),
    ];

    /// <summary>The page; a licence that cannot be read here, as the package was not restored, is taken from the page as it stands.</summary>
    public static string Text()
    {
        var written = System.IO.File.Exists(File) ? Rows(System.IO.File.ReadAllText(File)) : [];
        var page = new StringBuilder($"""
            # Dependencies

            {LockFiles.Packages.Count} packages, each version that a lock file pins, with the licence that its own description names. Known advisories: [advisories](advisories.md). As a bill of materials (CycloneDX 1.6), of what ships: [sbom.cdx.json](sbom.cdx.json). Why each is here: [decision 0011](../decisions/0011-dependencies.md).

            This page and the bill are made by one command after `dotnet restore Dosing.sln`, and a test fails where they differ from the lock files:

            ```sh
            DOSING_ACCEPT=1 dotnet test tests/Dosing.Cli.Tests --filter SupplyTests
            ```


            """);
        foreach (var (role, heading, words) in Parts)
        {
            var packages = LockFiles.Packages.Where(p => p.Role == role).ToArray();
            if (packages.Length == 0)
            {
                continue;
            }

            page.Append(CultureInfo.InvariantCulture, $"## {heading}\n\n{words}\n\n| package | version | licence | brought by |\n| --- | --- | --- | --- |\n");
            foreach (var package in packages)
            {
                page.Append(CultureInfo.InvariantCulture, $"| {package.Id} | {package.Version} | {Licences.Of(package) ?? written.GetValueOrDefault((package.Id, package.Version), "")} | {Brought(package)} |\n");
            }

            page.Append('\n');
        }

        return page.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>The licences on a page, by package and version.</summary>
    public static Dictionary<(string Id, string Version), string> Rows(string page) => Row().Matches(page)
        .ToDictionary(m => (m.Groups["id"].Value, m.Groups["version"].Value), m => m.Groups["licence"].Value);

    private static string Brought(LockedPackage package) => package.BroughtBy.Count == 0 ? "this repository" : string.Join(", ", package.BroughtBy);

    [GeneratedRegex(@"^\| (?<id>[\w.@/-]+) \| (?<version>\d[\w.-]*) \| (?<licence>[^|]*?) \| [^|]+ \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
