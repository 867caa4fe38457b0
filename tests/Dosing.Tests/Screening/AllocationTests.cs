using Dosing.Clinical;
using Dosing.Requests;
using Dosing.Screening;
using Dosing.Tests.Support;

namespace Dosing.Tests.Screening;

/// <summary>What raises nothing costs nothing: the bar of the screening on the judging path.</summary>
public class AllocationTests
{
    private static readonly Screener Screener = new(Assessing.Formulary);

    public static TheoryData<string, DoseRequest> Quiet => new()
    {
        { "nothing said", new DoseRequest { For = "depression", Age = "45 y" } },
        { "a body mass index of 22", new DoseRequest { For = "depression", Age = "45 y", Weight = "70 kg", Height = "178 cm", Sex = "female" } },
        {
            "every value in its range, and much said absent", new DoseRequest
            {
                For = "depression",
                Age = "45 y",
                Weight = "70 kg",
                Height = "178 cm",
                Absent = ["pregnancy", "opioids", "alcohol-intoxication", "water-immersion"],
                Measurements =
                [
                    new("blood-pressure", "120/80 mmHg"), new("heart-rate", "70 /min"), new("spo2", "98 %"), new("potassium", "4.1 mmol/L"),
                    new("glucose", "90 mg/dL"), new("temperature", "98.2 degF"), new("qtc", "410 ms"), new("breath-alcohol", "0 %"),
                ],
            }
        },
    };

    [Theory]
    [MemberData(nameof(Quiet))]
    public void Nothing_is_allocated_where_nothing_is_raised(string name, DoseRequest request)
    {
        var read = new RequestReader(Assessing.Formulary).ReadScreening(request).Value!;
        var patient = ScreeningCase.Of(read, IntentCategory.SubAnaestheticTherapy);
        for (var warm = 0; warm < 50; warm++)
        {
            Assert.Same(ScreeningResult.Nothing, Screener.Screen(patient));
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = Screener.Screen(patient);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Same(ScreeningResult.Nothing, result);
        Assert.True(allocated == 0, $"{name}: {allocated} bytes");
    }
}
