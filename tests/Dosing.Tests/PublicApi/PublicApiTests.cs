using Dosing.Knowledge;
using Dosing.Tests.Support;

namespace Dosing.Tests.PublicApi;

public class PublicApiTests
{
    [Fact]
    public void The_public_surface_is_the_approved_one() =>
        Approved.Equal(PublicApiText.Of(typeof(DoseAssessor).Assembly, typeof(KetamineFormulary).Assembly), "PublicApi", "public-api.txt");
}
