using Dosing.Knowledge;
using Dosing.Testing;

namespace Dosing.Tests.PublicApi;

public class PublicApiTests
{
    [Fact]
    public void The_public_surface_is_the_approved_one() =>
        Approved.Equal(PublicApiText.Of(typeof(DoseAssessor).Assembly, typeof(KetamineFormulary).Assembly), "tests", "Dosing.Tests", "PublicApi", "public-api.txt");
}
