namespace Dosing.Testing;

/// <summary>The files of this repository, found from where the tests run.</summary>
internal static class Repository
{
    private static readonly string Root = Find();

    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    public static string Read(params string[] parts) => File.ReadAllText(PathTo(parts));

    /// <summary>The hand-written C# files below a folder.</summary>
    public static IEnumerable<string> SourcesBelow(params string[] parts)
    {
        var separator = Path.DirectorySeparatorChar;
        return Directory.EnumerateFiles(PathTo(parts), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{separator}obj{separator}", StringComparison.Ordinal)
                && !f.Contains($"{separator}bin{separator}", StringComparison.Ordinal));
    }

    /// <summary>
    /// An assembly as the compiler wrote it. The copy beside the tests is another where coverage is measured: every line of it counts.
    /// </summary>
    public static string Compiled(string project)
    {
        var framework = new DirectoryInfo(AppContext.BaseDirectory);
        return PathTo("src", project, "bin", framework.Parent!.Name, framework.Name, $"{project}.dll");
    }

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Dosing.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("Dosing.sln was not found above the tests.");
    }
}
