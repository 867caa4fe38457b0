using System.Security.Cryptography;

namespace Dosing.Cli;

/// <summary>Loads the library that hashes while the command line is read: a seventh of the time of a native check goes by waiting for it otherwise.</summary>
internal static class Aside
{
    /// <summary>Begins to load. The thread must have ended before the process does: the library cleans up when a process ends.</summary>
    public static Thread LoadHashing()
    {
        var thread = new Thread(Load) { IsBackground = true };
        thread.Start();
        return thread;
    }

    private static void Load()
    {
        try
        {
            SHA256.HashData([]);
        }
        catch (Exception)
        {
            // Where it cannot be loaded, whoever hashes meets the same and says so.
        }
    }
}
