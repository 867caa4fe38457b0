namespace Dosing.Cli.Tests.Supply;

/// <summary>What a package is here for; the first that is true of it.</summary>
internal enum PackageRole
{
    /// <summary>It is on the machine of a user.</summary>
    Ships,

    /// <summary>It builds what ships and stays behind.</summary>
    Builds,

    /// <summary>It runs the tests.</summary>
    Tests,

    /// <summary>It measures, or runs what is too long for the tests.</summary>
    Measures,

    /// <summary>It drives the browser that opens the pages; a package of npm.</summary>
    Browses,

    /// <summary>A command of its own that the repository pins.</summary>
    Tool,
}

/// <summary>One version of one package, as a lock file pins it.</summary>
/// <param name="BroughtBy">The packages that ask for it, in order; empty where a project does.</param>
/// <param name="Hash">The hash of its content that restore compares; of npm, its integrity; empty where none is pinned.</param>
/// <param name="Licence">What its lock file says of its licence; null where that is silent.</param>
internal sealed record LockedPackage(string Id, string Version, PackageRole Role, IReadOnlyList<string> BroughtBy, string Hash, string? Licence = null);
