using Dosing.Knowledge;
using Dosing.Testing;

namespace Dosing.Tests.PublicApi;

public class PublicApiTests
{
    /// <summary>DOSING_ACCEPT=1 writes the surface as it is; the commit that does so says why it changed.</summary>
    [Fact]
    public void The_public_surface_is_the_approved_one()
    {
        var approved = Repository.PathTo("tests", "Dosing.Tests", "PublicApi", "public-api.txt");
        var surface = PublicApiText.Of(typeof(DoseAssessor).Assembly, typeof(KetamineFormulary).Assembly);
        if (Environment.GetEnvironmentVariable("DOSING_ACCEPT") == "1")
        {
            File.WriteAllText(approved, surface);
        }

        Assert.Equal(File.ReadAllText(approved), surface);
    }
}
