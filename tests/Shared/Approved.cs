namespace Dosing.Testing;

/// <summary>Texts that were read by a person and hold from then on.</summary>
internal static class Approved
{
    /// <summary>What a file holds; DOSING_ACCEPT=1 writes the text there first. The commit that does so says why it changed.</summary>
    /// <param name="file">The file.</param>
    /// <param name="text">The text as it is now.</param>
    /// <returns>The text of the file; empty where there is none.</returns>
    public static string Read(string file, string text)
    {
        if (Environment.GetEnvironmentVariable("DOSING_ACCEPT") == "1")
        {
            File.WriteAllText(file, text);
        }

        return File.Exists(file) ? File.ReadAllText(file) : "";
    }

    /// <summary>The text is the one that the file holds.</summary>
    /// <param name="text">The text as it is now.</param>
    /// <param name="path">The path of the file from the top of the repository.</param>
    public static void Equal(string text, params string[] path) => Assert.Equal(Read(Repository.PathTo(path), text), text);
}
