using System.Text.Json;
using System.Text.RegularExpressions;
using Dosing.Testing;

namespace Dosing.Cli.Tests.Supply;

/// <summary>What others made and what it may be used for: the pages are what the lock files pin. DOSING_ACCEPT=1 writes them anew.</summary>
public sealed class SupplyTests
{
    private const string Remedy = "Restore Dosing.sln, then read the difference: DOSING_ACCEPT=1 dotnet test tests/Dosing.Cli.Tests --filter SupplyTests";

    [Fact]
    public void The_list_of_dependencies_is_what_the_lock_files_pin() => AsWritten(DependencyPage.File, DependencyPage.Text());

    [Fact]
    public void The_bill_of_materials_is_what_ships() => AsWritten(BillOfMaterials.File, BillOfMaterials.Text(Licence));

    [Fact]
    public void Every_package_has_a_licence_that_lets_it_be_used() => Assert.All(LockFiles.Packages, package =>
        Assert.Contains(Licence(package).Split(" (")[0], (string[])["MIT", "Apache-2.0", "BSD-3-Clause", "MS-PL OR Apache-2.0", "MPL-2.0"]));

    /// <summary>What goes to users is permissive: nothing there asks for source, and nothing that does is linked.</summary>
    [Fact]
    public void Nothing_that_ships_has_a_licence_that_binds_the_user() => Assert.All(LockFiles.Packages.Where(p => p.Role == PackageRole.Ships), package =>
        Assert.Contains(Licence(package), (string[])["MIT", "Apache-2.0", "MS-PL OR Apache-2.0"]));

    /// <summary>By Directory.Build.props and the projects: one analyzer for all, two packages of the knowledge, two of the command.</summary>
    [Fact]
    public void What_ships_is_what_decision_0011_gives_a_reason_for()
    {
        var reasons = Repository.Read("docs", "decisions", "0011-dependencies.md");
        Assert.Equal(4, LockFiles.Packages.Count(p => p.Role == PackageRole.Ships));
        Assert.All(LockFiles.Packages.Where(p => p.Role == PackageRole.Ships), p => Assert.Matches($@"\| {Regex.Escape(p.Id)} \| (command|knowledge) \|", reasons));
    }

    /// <summary>An upgrade asks for a new look: the page of advisories names each version that ships, with the day.</summary>
    [Fact]
    public void Known_advisories_were_looked_up_for_each_version_that_ships()
    {
        var page = Repository.Read("docs", "safety", "advisories.md");
        Assert.All(LockFiles.Packages.Where(p => p.Role == PackageRole.Ships), p => Assert.Matches($@"\| {Regex.Escape(p.Id)} \| {Regex.Escape(p.Version)} \| 20\d\d-\d\d-\d\d \| [^|]+ \|", page));
    }

    [Fact]
    public void Every_locked_package_has_a_hash() =>
        Assert.All(LockFiles.Packages.Where(p => p.Role != PackageRole.Tool), p => Assert.Matches(@"^(sha512-)?[A-Za-z0-9+/]{86}==$", p.Hash));

    /// <summary>The members that CycloneDX 1.6 requires, and that references lead to components.</summary>
    [Fact]
    public void The_bill_of_materials_has_the_shape_of_its_format()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(BillOfMaterials.File));
        var bill = document.RootElement;
        Assert.Equal("CycloneDX", bill.GetProperty("bomFormat").GetString());
        Assert.Equal("1.6", bill.GetProperty("specVersion").GetString());
        JsonElement[] components = [bill.GetProperty("metadata").GetProperty("component"), .. bill.GetProperty("components").EnumerateArray()];
        string[] references = [.. components.Select(c => c.GetProperty("bom-ref").GetString()!)];
        Assert.Distinct(references);
        Assert.All(components, c =>
        {
            Assert.Contains(c.GetProperty("type").GetString(), (string[])["application", "library"]);
            Assert.Equal($"pkg:nuget/{c.GetProperty("name").GetString()}@{c.GetProperty("version").GetString()}", c.GetProperty("purl").GetString());
            var licence = Assert.Single(c.GetProperty("licenses").EnumerateArray());
            Assert.True(licence.TryGetProperty("expression", out _) || licence.GetProperty("license").TryGetProperty("id", out _));
        });
        Assert.Equal(references.Order(StringComparer.Ordinal), bill.GetProperty("dependencies").EnumerateArray().Select(d => d.GetProperty("ref").GetString()!));
        Assert.All(bill.GetProperty("dependencies").EnumerateArray(), d => Assert.All(d.GetProperty("dependsOn").EnumerateArray(), r => Assert.Contains(r.GetString(), references)));
    }

    [Fact]
    public void A_row_of_the_list_is_read_back() =>
        Assert.Equal("MIT (its License.md)", DependencyPage.Rows("| CommandLineParser | 2.9.1 | MIT (its License.md) | BenchmarkDotNet |\n")[("CommandLineParser", "2.9.1")]);

    private static string Licence(LockedPackage package) =>
        Licences.Of(package) ?? DependencyPage.Rows(File.ReadAllText(DependencyPage.File)).GetValueOrDefault((package.Id, package.Version), "");

    private static void AsWritten(string file, string expected)
    {
        Assert.True(Approved.Read(file, expected).Replace("\r\n", "\n", StringComparison.Ordinal) == expected, $"{Path.GetFileName(file)} is not what the lock files pin. {Remedy}");
    }
}
