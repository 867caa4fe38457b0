namespace Dosing.Cli.Tests;

/// <summary>Fails with every fault written out, not with the first few letters of some.</summary>
internal static class Faults
{
    private const int MostShown = 25;

    public static void None(IEnumerable<string> found)
    {
        string[] faults = [.. found.Distinct()];
        Assert.True(faults.Length == 0, $"{faults.Length} faults\n{string.Join("\n", faults.Take(MostShown))}");
    }
}
