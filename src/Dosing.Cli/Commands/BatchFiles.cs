using Dosing.Cli.Parsing;
using Dosing.Cli.Rendering;
using Dosing.Requests;

namespace Dosing.Cli.Commands;

/// <summary>Refuses names of outputs that would destroy something: the input, each other, a directory, a device or a pipe.</summary>
internal static class BatchFiles
{
    /// <summary>What the unfinished form of a file is called, beside its name.</summary>
    private static readonly string[] Endings = ["", ".partial", ".resume", ".new", ".resume.new"];

    /// <summary>All that is wrong with the names; possibly empty.</summary>
    public static IEnumerable<RequestError> Faults(string file, string? output, string? report)
    {
        var input = InputPath(file);
        if (output is not null && (output.Length == 0 || Touches(output, input)))
        {
            yield return Fault("--out", output, "The output needs a name of its own, and so do its unfinished forms: it would replace the input.", "--out rows.ndjson");
        }
        else if (output is not null && !IsReplaceable(output))
        {
            yield return Fault("--out", output, "This is a directory, a device or a pipe, and a file would be put in its place.", "--out rows.ndjson, or no --out for standard output");
        }

        if (report is null)
        {
            yield break;
        }

        if (!BatchReport.Kinds.Any(kind => report.EndsWith(kind, StringComparison.OrdinalIgnoreCase))
            || Touches(report, input) || (output is not null && Touches(output, RealPath(report))))
        {
            yield return Fault("--report", report, "A report is a page or a picture, with a name of its own.", "--report summary.html or --report summary.svg");
        }
        else if (!IsReplaceable(report))
        {
            yield return Fault("--report", report, "This is a directory, a device or a pipe, and a file would be put in its place.", "--report summary.html");
        }
    }

    private static bool Touches(string name, string? path) => path is not null && Endings.Any(ending => RealPath(name + ending) == path);

    /// <summary>The path of the input; null where it has none, or none is known.</summary>
    private static string? InputPath(string file)
    {
        if (file != InputFile.StandardInput)
        {
            return RealPath(file);
        }

        try
        {
            // What standard input was redirected from, where the system says so.
            return File.ResolveLinkTarget("/proc/self/fd/0", returnFinalTarget: false)?.FullName;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The path with every link followed; null for a name that no file can have, which is refused where it is opened.</summary>
    private static string? RealPath(string name)
    {
        try
        {
            var path = Path.GetPathRoot(Path.GetFullPath(name)) ?? "";
            foreach (var part in Path.GetFullPath(name)[path.Length..].Split(Path.DirectorySeparatorChar))
            {
                path = Followed(Path.Combine(path, part));
            }

            return path;
        }
        catch (Exception error) when (error is ArgumentException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string Followed(string path)
    {
        try
        {
            return File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return path;
        }
    }

    /// <summary>Whether nothing is there, or a plain file.</summary>
    private static bool IsReplaceable(string name)
    {
        if (Directory.Exists(name) || (RealPath(name) is { } path && Array.Exists(SystemFolders, folder => path.StartsWith(folder, StringComparison.Ordinal))))
        {
            return false;
        }

        try
        {
            using var there = File.Exists(name) ? new FileStream(name, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite, 0) : null;
            return there is null || there.CanSeek;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // A plain file that may not be written to can still be replaced; whether it can is seen where that is done.
            return true;
        }
    }

    private static string[] SystemFolders => OperatingSystem.IsWindows() ? [] : ["/dev/", "/proc/", "/sys/"];

    private static RequestError Fault(string option, string given, string message, string suggestion) =>
        new(RequestErrorCodes.Usage, option, given, message, suggestion);
}
