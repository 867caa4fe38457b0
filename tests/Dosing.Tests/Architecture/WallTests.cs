using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Dosing.Knowledge;
using Dosing.Testing;

namespace Dosing.Tests.Architecture;

/// <summary>By the architecture: a namespace of the core uses only what stands to its left, and the core has no package and no I/O.</summary>
public partial class WallTests
{
    private static readonly string[] LeftToRight =
        ["Quantities", "Kinetics", "Clinical", "Formularies", "Requests", "Judgement", "Preparation", "Screening", "Assessments", "Courses", "Teaching", "Simulation"];

    /// <summary>What the core may reference: the runtime. No JSON, no console, no files of its own, no package.</summary>
    private static readonly string[] RuntimeAssemblies =
        ["System.Runtime", "System.Runtime.Intrinsics", "System.Runtime.Numerics", "System.Collections", "System.Collections.Immutable", "System.Linq", "System.Memory", "System.Text.Encoding.Extensions", "System.Runtime.InteropServices"];

    [Fact]
    public void A_namespace_uses_only_what_stands_to_its_left() =>
        Assert.Empty(Repository.SourcesBelow("src", "Dosing").SelectMany(Violations));

    [Fact]
    public void Every_folder_of_the_core_has_its_place_in_the_order()
    {
        var namespaces = Repository.SourcesBelow("src", "Dosing")
            .Select(file => NamespaceLine().Match(File.ReadAllText(file)).Groups[1].Value).Distinct();
        Assert.Equal(
            LeftToRight.Select(n => $"Dosing.{n}").Append("Dosing").Order(StringComparer.Ordinal),
            namespaces.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("using Dosing.Requests;\nnamespace Dosing.Clinical;", true)]
    [InlineData("using static Dosing.Judgement.Depth;\nnamespace Dosing.Clinical;", true)]
    [InlineData("using D = Dosing.Screening.Depressants;\nnamespace Dosing.Judgement;", true)]
    [InlineData("namespace Dosing.Quantities;\nclass C { Dosing.Clinical.Drug d; }", true)]
    [InlineData("namespace Dosing.Quantities;\nclass C { global::Dosing.DoseAssessor a; }", true)]
    [InlineData("namespace Dosing.Judgement;\nclass C { Clinical.Drug d; Assessments.Receipt r; }", true)]
    [InlineData("using Dosing.Courses;\nnamespace Dosing.Assessments;", true)]
    [InlineData("using Dosing.Assessments;\nnamespace Dosing.Courses;", false)]
    [InlineData("using Dosing.Quantities;\nnamespace Dosing.Clinical;", false)]
    [InlineData("using Dosing.Assessments;\nnamespace Dosing;", false)]
    public void The_wall_sees_a_violation(string source, bool isViolation)
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.cs");
        File.WriteAllText(file, source);
        try
        {
            Assert.Equal(isViolation, Violations(file).Any());
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>A concentration decides nothing: no part of the core that judges so much as names kinetics or simulation.</summary>
    [Fact]
    [Trait("Hazard", "H-82")]
    public void No_verdict_rests_on_kinetics_or_simulation() =>
        Assert.DoesNotContain(
            Repository.SourcesBelow("src", "Dosing").Select(f => Comment().Replace(File.ReadAllText(f), ""))
                .Where(source => NamespaceLine().Match(source).Groups[1].Value is not ("Dosing.Kinetics" or "Dosing.Simulation")),
            source => Regex.IsMatch(source, @"\b(Kinetic\w*|Simulat\w+)\b"));

    /// <summary>What simulates knows no range, no ladder and no finding: it could not judge if it would.</summary>
    [Fact]
    public void Simulation_uses_quantities_words_requests_and_kinetics_alone() =>
        Assert.Empty(Repository.SourcesBelow("src", "Dosing", "Simulation")
            .SelectMany(file => Qualified().Matches(Comment().Replace(File.ReadAllText(file), "")).Select(m => m.Groups[1].Value))
            .Distinct().Except(["Quantities", "Clinical", "Requests", "Kinetics"]));

    [Fact]
    public void The_core_project_names_no_package_and_no_project()
    {
        var project = XDocument.Parse(Repository.Read("src", "Dosing", "Dosing.csproj"));
        Assert.Empty(project.Descendants("PackageReference"));
        Assert.Empty(project.Descendants("ProjectReference"));
        var shared = XDocument.Parse(Repository.Read("Directory.Build.props")).Descendants("PackageReference").ToList();
        Assert.All(shared, p => Assert.EndsWith("Analyzers", p.Attribute("Include")!.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void The_compiled_core_references_the_runtime_alone() =>
        Assert.Empty(ReferencesOfTheCore().Except(RuntimeAssemblies));

    [Fact]
    [Trait("Hazard", "H-93")]
    public void The_compiled_core_uses_no_json_no_file_no_console_no_clock_and_no_chance()
    {
        var used = TypesUsedByTheCore();
        Assert.Contains("System.Collections.Frozen.FrozenDictionary", used);
        Assert.DoesNotContain(used, name => name.StartsWith("System.Text.Json", StringComparison.Ordinal)
            || name.StartsWith("System.IO.", StringComparison.Ordinal)
            || name.StartsWith("System.Net.", StringComparison.Ordinal)
            || name.StartsWith("System.Threading.", StringComparison.Ordinal)
            || name is "System.Console" or "System.Random" or "System.DateTime" or "System.DateTimeOffset"
                or "System.TimeProvider" or "System.Guid" or "System.Diagnostics.Process" or "System.Diagnostics.Stopwatch");
    }

    [Fact]
    public void The_compiled_core_asks_the_environment_for_nothing()
    {
        // The compiler itself puts the thread id into every iterator.
        Assert.Empty(MembersUsedOf("System.Environment").Except(["get_CurrentManagedThreadId"]));
    }

    [Fact]
    public void The_knowledge_does_not_reference_a_front_end()
    {
        Assert.DoesNotContain(typeof(KetamineFormulary).Assembly.GetReferencedAssemblies(), a => a.Name == "Dosing.Cli");
        var project = XDocument.Parse(Repository.Read("src", "Dosing.Knowledge", "Dosing.Knowledge.csproj"));
        Assert.Equal(["Dosing.csproj"], project.Descendants("ProjectReference").Select(p => Path.GetFileName(p.Attribute("Include")!.Value)));
        Assert.DoesNotContain(Repository.SourcesBelow("src", "Dosing.Knowledge"),
            f => Regex.IsMatch(File.ReadAllText(f), @"\bDosing\.Cli\b"));
    }

    /// <summary>The uses of a file that its namespace may not make: imported, fully qualified, or qualified by a sibling's name.</summary>
    private static IEnumerable<string> Violations(string file)
    {
        var source = Comment().Replace(File.ReadAllText(file), "");
        var own = NamespaceLine().Match(source).Groups[1].Value;
        if (own == "Dosing")
        {
            return [];
        }

        var place = Array.IndexOf(LeftToRight, own["Dosing.".Length..]);
        var qualified = Qualified().Matches(source).Select(m => m.Groups[1].Value);
        var siblings = LeftToRight.Where(n => Regex.IsMatch(source, $@"(?<![\w.""]){n}\.[A-Z]\w*\b(?!\()") && DeclaredBeside(n, source));
        return qualified.Concat(siblings).Distinct()
            .Where(n => n is "DoseAssessor" or "CourseAssessor" or "QuizMaster" || Array.IndexOf(LeftToRight, n) > place)
            .Select(n => $"{Path.GetFileName(file)}: {own} uses {n}");
    }

    /// <summary>A name such as Requests.X is a namespace unless the file has a member of that name.</summary>
    private static bool DeclaredBeside(string name, string source) =>
        !Regex.IsMatch(source, $@"\b{name}\s*(=>|\{{ get|;|=[^=>]|\)|,)");

    private static string[] ReferencesOfTheCore()
    {
        using var stream = File.OpenRead(Repository.Compiled("Dosing"));
        using var image = new PEReader(stream);
        var metadata = image.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(metadata.GetAssemblyReference).Select(a => metadata.GetString(a.Name))];
    }

    private static HashSet<string> TypesUsedByTheCore()
    {
        using var stream = File.OpenRead(Repository.Compiled("Dosing"));
        using var image = new PEReader(stream);
        var metadata = image.GetMetadataReader();
        return [.. metadata.TypeReferences.Select(metadata.GetTypeReference)
            .Select(t => $"{metadata.GetString(t.Namespace)}.{metadata.GetString(t.Name)}")];
    }

    private static string[] MembersUsedOf(string type)
    {
        using var stream = File.OpenRead(Repository.Compiled("Dosing"));
        using var image = new PEReader(stream);
        var metadata = image.GetMetadataReader();
        return [.. metadata.MemberReferences.Select(metadata.GetMemberReference)
            .Where(m => m.Parent.Kind == HandleKind.TypeReference)
            .Where(m => metadata.GetTypeReference((TypeReferenceHandle)m.Parent) is var t
                && $"{metadata.GetString(t.Namespace)}.{metadata.GetString(t.Name)}" == type)
            .Select(m => metadata.GetString(m.Name)).Distinct()];
    }

    [GeneratedRegex(@"^namespace ([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"(?<!namespace )\bDosing\.(\w+)")]
    private static partial Regex Qualified();

    [GeneratedRegex(@"//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
