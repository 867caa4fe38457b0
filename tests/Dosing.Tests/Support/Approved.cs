using Dosing.Testing;

namespace Dosing.Tests.Support;

/// <summary>Texts that were read by a person and hold from then on.</summary>
internal static class Approved
{
    /// <summary>DOSING_ACCEPT=1 writes the text as it is; the commit that does so says why it changed.</summary>
    public static void Equal(string text, params string[] path)
    {
        var approved = Repository.PathTo(["tests", "Dosing.Tests", .. path]);
        if (Environment.GetEnvironmentVariable("DOSING_ACCEPT") == "1")
        {
            File.WriteAllText(approved, text);
        }

        Assert.Equal(File.ReadAllText(approved), text);
    }
}
