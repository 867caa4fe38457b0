using Dosing.Clinical;
using Dosing.Quantities;
using Dosing.Requests;
using Dosing.Tests.Support;

namespace Dosing.Tests.Requests;

/// <summary>The fields of a request that hold a quantity: how to fill one, what was read, what was refused.</summary>
internal static class Fields
{
    public const string GivenDose = "given[0].dose";
    public const string GivenAgo = "given[0].ago";

    /// <summary>The field, a unit that is read there, and the example that is suggested where the meaning is not known.</summary>
    public static (string Field, string Unit, string Example)[] Quantities { get; } =
    [
        ("dose", "mg/kg", "35 mg"),
        ("over", "h", "40 min"),
        ("weight", "lb", "70 kg"),
        ("age", "d", "45 y"),
        ("height", "in", "178 cm"),
        ("strength", "mg/mL", "50 mg/mL"),
        (GivenDose, "mcg", "35 mg"),
        (GivenAgo, "s", "40 min"),
    ];

    /// <summary>A bare number with each unit of its field (four of a dose): which is meant is not guessed. Zero of a dose or a size is none of them.</summary>
    public static string WithEachUnit(string field, string number, string example)
    {
        string[] units = field switch
        {
            "dose" or GivenDose => ["mg", "mg/kg", "mcg", "mL"],
            "over" or GivenAgo => ["s", "min", "h", "d"],
            "weight" => ["kg", "g", "lb", "st"],
            "age" => ["y", "mo", "wk", "d"],
            "height" => ["cm", "m", "in", "ft"],
            _ => ["mg/mL"],
        };
        var zeroIsRead = field is "age" or GivenAgo;
        return number == "0" && !zeroIsRead ? $"for example {example}" : string.Join(" or ", units.Select(unit => $"{number} {unit}"));
    }

    /// <summary>What is to be typed instead, without the words that mark an example that was not derived from the typed text.</summary>
    public static string Told(RequestError error) => error.Suggestion!.Replace("for example ", "", StringComparison.Ordinal);

    public static DoseRequest With(string field, string text)
    {
        var request = Assessing.Adult with { Strength = "10 mg/mL" };
        return field switch
        {
            "dose" => request with { Dose = text },
            "over" => request with { Over = text },
            "weight" => request with { Weight = text },
            "age" => request with { Age = text },
            "height" => request with { Height = text },
            "strength" => request with { Strength = text },
            GivenDose => request with { Given = [new(text, "1 h")] },
            GivenAgo => request with { Given = [new("1 mg", text)] },
            _ => request with { Measurements = [new(field, text)] },
        };
    }

    /// <summary>The one error of a field that was refused.</summary>
    public static RequestError Refused(string field, string text)
    {
        var error = Assert.Single(With(field, text).Errors());
        Assert.Equal(field is "dose" or "over" or "weight" or "age" or "height" or "strength" || field.StartsWith("given", StringComparison.Ordinal)
            ? field : $"measurements.{field}", error.Field);
        return error;
    }

    public static bool Reads(string field, string text) => Assessing.Assessor.Assess(With(field, text)).IsRead;

    /// <summary>The exact number that was read, in the canonical unit of the quantity.</summary>
    public static Rational Exact(string field, string text)
    {
        var read = new RequestReader(Assessing.Formulary).Read(With(field, text));
        Assert.True(read.IsRead, string.Join("; ", read.Errors.Select(e => $"{e.Field} {e.Code}")));
        var request = read.Value;
        return field switch
        {
            "dose" => Exact(request.Dose),
            "over" => request.Time.Duration!.Value.Exact,
            "weight" => request.Patient.Weight!.Value.Exact,
            "age" => request.Patient.Age!.Value.Exact,
            "height" => request.Patient.Height!.Value.Exact,
            "strength" => request.Strength!.Value.Exact,
            GivenDose => Exact(Assert.Single(request.Given).Dose),
            _ => Assert.Single(request.Given).Ago.Exact,
        };
    }

    private static Rational Exact(ProposedDose dose) => dose switch
    {
        ProposedDose.OfMass mass => mass.Mass.Exact,
        ProposedDose.OfMassPerKilogram per => per.Dose.Exact,
        ProposedDose.OfVolume volume => volume.Volume.Exact,
        ProposedDose.OfRate rate => rate.Rate.Exact,
        ProposedDose.OfRatePerKilogram per => per.Rate.Exact,
        ProposedDose.OfFlow flow => flow.Flow.Exact,
        _ => throw new ArgumentOutOfRangeException(nameof(dose)),
    };
}
