using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Dosing.Cli.Tests.Safety;

/// <summary>What is entered stays where it is: nothing that ships names a type of the network, or starts another program.</summary>
public sealed class NoNetworkTests
{
    public static TheoryData<string> Assemblies => ["Dosing.dll", "Dosing.Knowledge.dll", "Dosing.Cli.dll"];

    [Theory]
    [Trait("Hazard", "H-93")]
    [MemberData(nameof(Assemblies))]
    public void Nothing_that_ships_opens_a_connection_or_starts_a_program(string assembly)
    {
        string[] types = [.. TypesNamedBy(assembly)];
        Assert.NotEmpty(types);
        Assert.DoesNotContain(types, t => t.StartsWith("System.Net.", StringComparison.Ordinal) || t.StartsWith("System.IO.Pipes.", StringComparison.Ordinal)
            || t is "System.Diagnostics.Process" or "System.Diagnostics.ProcessStartInfo");
    }

    /// <summary>The full names of the types of other assemblies that the code of an assembly can name.</summary>
    private static IEnumerable<string> TypesNamedBy(string assembly)
    {
        using var file = new PEReader(File.OpenRead(Path.Combine(AppContext.BaseDirectory, assembly)));
        var reader = file.GetMetadataReader();
        return [.. reader.TypeReferences.Select(reader.GetTypeReference).Select(t => $"{reader.GetString(t.Namespace)}.{reader.GetString(t.Name)}")];
    }
}
