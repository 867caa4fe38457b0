using Dosing.Requests;
using Dosing.Testing;
using Dosing.Tests.Support;
using FsCheck.Fluent;

namespace Dosing.Tests.Laws;

/// <summary>A reader that remembers gives what one without memory gives, for requests in any order and for texts that cannot be read.</summary>
public class RememberingTests
{
    private static readonly RequestReader Plain = new(Assessing.Formulary);

    [Fact]
    public void What_is_remembered_is_what_is_read()
    {
        // One memory for all cases, so that texts meet the slots of others.
        var remembering = new RequestReader(Assessing.Formulary, remembers: true);
        var texts = from c in Cases.Any
                    from spoilt in Gen.Elements("", "", "", "dose", "weight", "age", "over")
                    from text in Gen.Elements("0,5 mg/kg", "0", "70", "45 y ", "1e3 min", "0.000000001 kg", new string('1', 40) + " mg")
                    select spoilt switch
                    {
                        "dose" => c.Request with { Dose = text },
                        "weight" => c.Request with { Weight = text },
                        "age" => c.Request with { Age = text },
                        "over" => c.Request with { Over = text },
                        _ => c.Request,
                    };
        Properties.ForAll(texts, request =>
        {
            var (once, again, expected) = (remembering.Read(request), remembering.Read(request), Plain.Read(request));
            foreach (var read in new[] { once, again })
            {
                Assert.Equal(expected.Errors, read.Errors);
                Assert.Equal(expected.Value?.Dose, read.Value?.Dose);
                Assert.Equal(expected.Value?.Patient, read.Value?.Patient);
                Assert.Equal(expected.Value?.Time, read.Value?.Time);
            }
        }, count: 4000);
    }
}
